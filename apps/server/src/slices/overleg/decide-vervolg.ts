import type { overlegEndpoints } from '@regietafel/contract/overleg.contract.ts'
import { waarde } from '@regietafel/domain/netwerk/profiel.ts'
import { type DecideVervolgRefusal, decideVervolg as decide } from '@regietafel/domain/overleg/decide-vervolg.ts'
import { dagVan } from '@regietafel/domain/shared/dagen.ts'
import type { UseCase } from '../../http/endpoint.ts'
import { type Refusals, refusedAs } from '../../http/problem.ts'
import { getActiveProfiel } from '../netwerk/netwerk.reads.ts'
import { getOverlegForUpdate } from './overleg.queries.ts'
import { getOverlegView, readTeamMap } from './overleg.view.ts'
import { toBesluiters, writeBesluit } from './record-besluit.ts'
import { announceOverleg } from './tafel.ts'

const KEY = 'POST /v1/casussen/{casusId}/overleggen/{overlegId}/vervolg'

const WORDS: Refusals<DecideVervolgRefusal> = {
  'besluiter-missing': [409, 'Over het vervolg beslissen beide regisseurs: allebei met naam.', 'door'],
  'reden-missing': [400, 'Kies een datum, of schrijf op waarom een vervolg niet nodig is.', 'reden'],
  'vervolg-not-after-overleg': [400, 'De volgende datum moet na dit overleg liggen.', 'dag'],
}

/** The next date, or why there is none: decided by those whom the profile names (OVL-16, OVL-37, NET-41). */
export const decideVervolg: UseCase<typeof KEY, (typeof overlegEndpoints)[typeof KEY]> = async ({
  tx,
  params: { casusId, overlegId },
  body: { dag, reden, door },
}) => {
  const overleg = await getOverlegForUpdate(tx, casusId, overlegId)
  const besluiters = toBesluiters(await readTeamMap(tx, casusId), door)
  const vervolg =
    dag === null ? ({ soort: 'niet-nodig', reden: reden ?? '' } as const) : ({ soort: 'datum', dag } as const)
  const decision = decide(
    dagVan(overleg.begin),
    { vervolg, door: besluiters },
    waarde(await getActiveProfiel(tx), 'vervolg.besluit'),
    tx.now,
  )
  if (!decision.ok) throw refusedAs(WORDS, decision.refusal)
  const tekst = dag === null ? `Geen vervolg nodig: ${reden ?? ''}` : 'Er komt een vervolg'
  await writeBesluit(tx, overleg, { soort: 'vervolg', tekst, door: besluiters, vervolgDag: dag }, [])
  await announceOverleg(tx, overleg)
  return { body: await getOverlegView(tx, casusId, overlegId), objectId: overlegId }
}
