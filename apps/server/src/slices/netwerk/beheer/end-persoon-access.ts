import type { beheerEndpoints } from '@regietafel/contract/beheer.contract.ts'
import { endPersoon as decide, type EndPersoonRefusal } from '@regietafel/domain/netwerk/change-functies.ts'
import type { ReadTx } from '../../../database/transaction.ts'
import type { UseCase } from '../../../http/endpoint.ts'
import { type Refusals, refusedAs } from '../../../http/problem.ts'
import { planJob } from '../../../jobs/plan-job.ts'
import { readPersonen } from '../netwerk.reads.ts'
import { getBeheerPersoon, lockPersoon } from './beheer.queries.ts'
import { endPersoon } from './end-persoon.ts'
import { PLAATSEN_JOB } from './end-seats-job.ts'

const KEY = 'POST /v1/beheer/personen/{persoonId}/einde'

const WORDS: Refusals<EndPersoonRefusal> = {
  'already-ended': [409, 'Deze persoon heeft al geen toegang meer.'],
  'own-access': [409, 'Je kunt je eigen toegang niet beëindigen. Vraag een andere beheerder.'],
  'opvolger-missing': [409, 'Deze persoon is procesregisseur in een casus. Kies wie dat overneemt.', 'opvolgerId'],
  'opvolger-unfit': [400, 'Kies een andere procesregisseur van dit netwerk.', 'opvolgerId'],
}

/**
 * Ends somebody's access this moment (ROL-40). Their seats are ended right after by a job, with their own keys: the
 * beheerder holds no casus and sees none.
 */
export const endPersoonAccess: UseCase<typeof KEY, (typeof beheerEndpoints)[typeof KEY]> = async ({
  tx,
  actor,
  params: { persoonId },
  body: { opvolgerId },
}) => {
  await lockPersoon(tx, persoonId)
  const persoon = await getBeheerPersoon(tx, persoonId)
  const decision = decide(
    {
      persoonId,
      isSelf: persoonId === actor.persoonId,
      functies: persoon.functies,
      procesregies: persoon.aantalProcesregies,
      actief: persoon.actiefTot === null || new Date(persoon.actiefTot) > tx.now,
    },
    await findOpvolger(tx, opvolgerId),
  )
  if (!decision.ok) throw refusedAs(WORDS, decision.refusal)
  await endPersoon(tx, persoonId)
  await planJob(tx, { soort: PLAATSEN_JOB, casusId: null, gegevens: { persoonId, ...decision.value } })
  const ended = await getBeheerPersoon(tx, persoonId)
  return { body: ended, versie: ended.versie, objectId: persoonId }
}

/** Someone who is not there fits as little as someone who left. */
async function findOpvolger(tx: ReadTx, opvolgerId: string | null) {
  if (opvolgerId === null) return null
  const [found] = await readPersonen(tx, [opvolgerId])
  return found ?? { persoonId: opvolgerId, functies: [], actief: false }
}
