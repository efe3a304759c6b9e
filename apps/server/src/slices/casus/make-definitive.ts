import type { afsluitingEndpoints } from '@regietafel/contract/afsluiting.contract.ts'
import { makeDefinitive as decide } from '@regietafel/domain/casus/make-definitive.ts'
import type { UseCase } from '../../http/endpoint.ts'
import { Problem } from '../../http/problem.ts'
import { meetTermijn } from '../../termijn/end-termijn.ts'
import { setCasusStatus } from './afsluiting.queries.ts'
import { readAfsluitingen } from './afsluiting.view.ts'
import { getCasus } from './casus.reads.ts'
import { withdrawNazorg } from './nazorg.queries.ts'

const KEY = 'POST /v1/casussen/{casusId}/definitieve-afsluiting'

/** A casus closed for now or with aftercare becomes definitive; from here the time of keeping counts (SLT-18). */
export const makeDefinitive: UseCase<typeof KEY, (typeof afsluitingEndpoints)[typeof KEY]> = async ({
  tx,
  params: { casusId },
}) => {
  const { status } = await getCasus(tx, casusId)
  const decision = decide(status, tx.now)
  if (!decision.ok)
    throw new Problem(
      409,
      decision.refusal,
      'Alleen een casus die voorlopig of met nazorg is afgesloten, wordt definitief.',
    )

  await setCasusStatus(tx, casusId, decision.value.status, decision.value.geslotenOp)
  await meetTermijn(tx, { casusId, soort: 'herziening-na-afsluiting', objectId: null })
  await withdrawNazorg(tx, casusId)
  return { body: await readAfsluitingen(tx, casusId), objectId: casusId }
}
