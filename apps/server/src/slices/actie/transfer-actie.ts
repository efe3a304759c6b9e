import type { actieEndpoints } from '@regietafel/contract/actie.contract.ts'
import { type TransferActieRefusal, transferActie as decide } from '@regietafel/domain/actie/transfer-actie.ts'
import type { UseCase } from '../../http/endpoint.ts'
import { type Refusals, refusedAs } from '../../http/problem.ts'
import { planMail } from '../../jobs/plan-mail.ts'
import { withdrawTermijn } from '../../termijn/end-termijn.ts'
import { planTermijnOfActie } from '../../termijn/plan-termijn.ts'
import { readTeam } from '../casus/casus.reads.ts'
import { getActieForUpdate, insertTerugkoppeling, toActieState, updateActie } from './actie.queries.ts'
import { getActie } from './actie.reads.ts'
import { getActor, personenOf, toDeelnames } from './seats.ts'

const KEY = 'POST /v1/casussen/{casusId}/acties/{actieId}/overdracht'

const WORDS: Refusals<TransferActieRefusal> = {
  'actie-not-yours': [403, 'Dit is de actie van een ander. Alleen die persoon en de regie kunnen haar overdragen.'],
  'actie-not-open': [409, 'Deze actie is al klaar of ingetrokken.'],
  'actiehouder-not-actief': [409, 'Kies iemand die nu in het team zit.', 'deelnameId'],
  'already-actiehouder': [409, 'Deze persoon doet de actie al.', 'deelnameId'],
}

/** Passes an actie to a colleague or substitute; who agreed to it first stays visible (DOE-27, ROL-33). */
export const transferActie: UseCase<typeof KEY, (typeof actieEndpoints)[typeof KEY]> = async ({
  tx,
  actor,
  params: { casusId, actieId },
  body,
}) => {
  const row = await getActieForUpdate(tx, casusId, actieId)
  const team = await readTeam(tx, casusId)
  const naar = toDeelnames(team).find(({ id, rol }) => id === body.deelnameId && rol !== 'lijn')
  if (!naar) throw refusedAs(WORDS, 'actiehouder-not-actief')
  const decision = decide(toActieState(row), { naar, door: getActor(tx, team, row.deelnameId) }, tx.now)
  if (!decision.ok) throw refusedAs(WORDS, decision.refusal)

  const deelnameId = decision.value.actiehouderId
  await insertTerugkoppeling(tx, row, {
    soort: 'overdracht',
    tekst: body.toelichting,
    door: actor.persoonId,
    kanaal: null,
  })
  await updateActie(tx, row, { deelnameId })
  await withdrawTermijn(tx, { casusId, soort: 'actie', objectId: actieId })
  await planTermijnOfActie(tx, { casusId, actieId, deelnameId, einddatum: row.einddatum })
  for (const persoonId of personenOf(tx, team, [deelnameId]))
    await planMail(tx, {
      soort: 'actie-gekregen',
      persoonId,
      casusId,
      pad: `/casussen/${casusId}/acties`,
      gegevens: { overgedragen: true },
    })
  return { body: await getActie(tx, casusId, actieId), versie: row.versie + 1, objectId: actieId }
}
