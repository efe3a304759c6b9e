import type { afsluitingEndpoints } from '@regietafel/contract/afsluiting.contract.ts'
import { recordNazorg as decide } from '@regietafel/domain/casus/nazorg.ts'
import { dagVan } from '@regietafel/domain/shared/dagen.ts'
import type { UseCase } from '../../http/endpoint.ts'
import { Problem } from '../../http/problem.ts'
import { meetTermijn } from '../../termijn/end-termijn.ts'
import { planTermijnOpDag } from '../../termijn/plan-termijn.ts'
import { readAfsluitingen } from './afsluiting.view.ts'
import { getCasus } from './casus.reads.ts'
import { getNazorgForUpdate, insertNazorgcontact, setVolgende } from './nazorg.queries.ts'

const KEY = 'POST /v1/casussen/{casusId}/nazorgafspraken/{nazorgafspraakId}/contacten'

/** How someone is doing after the closing: well, or help is asked anew; the next agreed day follows (SLT-12). */
export const recordNazorg: UseCase<typeof KEY, (typeof afsluitingEndpoints)[typeof KEY]> = async ({
  tx,
  actor,
  params: { casusId, nazorgafspraakId },
  body,
}) => {
  const row = await getNazorgForUpdate(tx, casusId, nazorgafspraakId)
  if ((await getCasus(tx, casusId)).status === 'lopend')
    throw new Problem(409, 'casus-still-lopend', 'Nazorg begint als de casus dicht is.')
  const decision = decide(row, body.uitkomst, dagVan(tx.now))
  if (!decision.ok) throw new Problem(409, decision.refusal, 'Deze nazorg is al klaar.')

  const { volgendeOp } = decision.value
  await insertNazorgcontact(tx, { casusId, objectId: nazorgafspraakId, ...body, door: actor.persoonId })
  await setVolgende(tx, row, volgendeOp)
  const termijn = { casusId, soort: 'nazorg', objectId: nazorgafspraakId } as const
  await meetTermijn(tx, termijn)
  if (volgendeOp) await planTermijnOpDag(tx, { ...termijn, einddatum: volgendeOp })
  return { body: await readAfsluitingen(tx, casusId), objectId: nazorgafspraakId }
}
