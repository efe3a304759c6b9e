import type { afsluitingEndpoints } from '@regietafel/contract/afsluiting.contract.ts'
import type { UseCase } from '../../http/endpoint.ts'
import { Problem } from '../../http/problem.ts'
import { announce } from '../../live/announce.ts'
import { closeAfsluiting, getAfsluitingForUpdate } from './afsluiting.queries.ts'
import { readAfsluitingen } from './afsluiting.view.ts'

const KEY = 'POST /v1/casussen/{casusId}/afsluitingen/{afsluitingId}/intrekking'

/** The procesregisseur takes a proposal back: something changed before it was decided (SLT-06). What was said stays. */
export const withdrawAfsluiting: UseCase<typeof KEY, (typeof afsluitingEndpoints)[typeof KEY]> = async ({
  tx,
  params: { casusId, afsluitingId },
}) => {
  const row = await getAfsluitingForUpdate(tx, casusId, afsluitingId)
  if (row.status !== 'voorgesteld') throw new Problem(409, 'voorstel-not-open', 'Over dit voorstel is al besloten.')
  await closeAfsluiting(tx, row, 'ingetrokken')
  await announce(tx, { casusId, kringId: row.kringId, soort: 'afsluiting', id: afsluitingId })
  return { body: await readAfsluitingen(tx, casusId), objectId: afsluitingId }
}
