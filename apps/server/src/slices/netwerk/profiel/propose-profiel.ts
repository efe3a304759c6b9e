import type { profielEndpoints } from '@regietafel/contract/profiel.contract.ts'
import { differingParts, markLokaal } from '@regietafel/domain/netwerk/compare-profielen.ts'
import { type ProposeProfielRefusal, proposeProfiel as decide } from '@regietafel/domain/netwerk/profielversie.ts'
import { dagVan } from '@regietafel/domain/shared/dagen.ts'
import type { UseCase } from '../../../http/endpoint.ts'
import { type Refusals, refusedAs } from '../../../http/problem.ts'
import { checkProfiel } from './check-profiel.ts'
import { insertVoorstel, readProfielversies } from './profiel.queries.ts'
import { viewProfielversie } from './profiel.view.ts'

type Key = 'POST /v1/netwerkprofiel/versies'

const REFUSALS: Refusals<ProposeProfielRefusal> = {
  'voorstel-ligt-er-al': [409, 'Er ligt al een voorstel. Beslis daar eerst over, of trek het in.'],
  'start-in-verleden': [
    400,
    'Kies vandaag of een latere dag: wat al gebeurd is, houdt zijn eigen regels.',
    'geldigVanaf',
  ],
  'start-voor-laatste-versie': [
    400,
    'Er is al een versie vastgesteld die later begint. Kies die dag of een latere.',
    'geldigVanaf',
  ],
  'niets-gewijzigd': [409, 'Er is niets anders dan in de laatste versie. Wijzig eerst iets.'],
}

/** A changed profile on its way to the second beheerder; the active version stays as it is (NET-04, NET-05, NET-58). */
export const proposeProfiel: UseCase<Key, (typeof profielEndpoints)[Key]> = async ({ tx, actor, body }) => {
  const rows = await readProfielversies(tx)
  const last = rows.findLast(({ status }) => status === 'vastgesteld')
  if (!last) throw new Error('A netwerk has a profile')
  // Code and number are not the proposer's; everything else is looked at.
  const { code } = last.profiel
  const nummer = (rows.at(-1)?.nummer ?? 0) + 1
  const checked = checkProfiel({ ...body.profiel, code, versie: nummer, geldigVanaf: body.geldigVanaf }, body.reden)
  const decision = decide(
    {
      vandaag: dagVan(tx.now),
      laatsteStart: last.geldigVanaf,
      hasVoorstel: rows.some(({ status }) => status === 'voorstel'),
      isGewijzigd: checked.naam !== last.profiel.naam || differingParts(last.profiel, checked).length > 0,
    },
    body,
  )
  if (!decision.ok) throw refusedAs(REFUSALS, decision.refusal)
  const profiel = markLokaal(last.profiel, checked)
  const profielversieId = await insertVoorstel(tx, { profiel, reden: body.reden, persoonId: actor.persoonId })
  const made = await viewProfielversie(tx, actor, profielversieId)
  return { body: made, versie: made.versie, objectId: profielversieId }
}
