import type { planEndpoints } from '@regietafel/contract/plan.contract.ts'
import type { UseCase } from '../../http/endpoint.ts'
import { Problem, notFound } from '../../http/problem.ts'
import { announce } from '../../live/announce.ts'
import { readOverleg } from '../overleg/overleg.reads.ts'

const NAME = 'PUT /v1/casussen/{casusId}/overleggen/{overlegId}/schrijvers/{deelnameId}'
const END = 'DELETE /v1/casussen/{casusId}/overleggen/{overlegId}/schrijvers/{deelnameId}'

/** Lets someone at the table take notes: until the overleg closes that seat writes in the plan (PRV-33, OVL-29). */
export const nameSchrijver: UseCase<typeof NAME, (typeof planEndpoints)[typeof NAME]> = async ({
  tx,
  params: { casusId, overlegId, deelnameId },
}) => {
  const { status, uitnodigingen } = await readOverleg(tx, casusId, overlegId)
  if (status !== 'lopend')
    throw new Problem(409, 'overleg-not-lopend', 'Notuleren kan alleen in een overleg dat bezig is.')
  if (!uitnodigingen.some((each) => each.persoon.deelnameId === deelnameId)) throw notFound()
  const kringId = tx.kringen.idOf('casuspartners', casusId)
  await tx.db
    .insertInto('schrijver')
    .values({ netwerkId: tx.netwerkId, overlegId, deelnameId, kringId, casusId })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  await announce(tx, { casusId, kringId, soort: 'plan', id: overlegId })
  return { body: undefined, objectId: deelnameId }
}

/** Ends the note-taking of one seat. Doing it twice does nothing more. */
export const endSchrijver: UseCase<typeof END, (typeof planEndpoints)[typeof END]> = async ({
  tx,
  params: { casusId, overlegId, deelnameId },
}) => {
  await readOverleg(tx, casusId, overlegId)
  await tx.db
    .deleteFrom('schrijver')
    .where('casusId', '=', casusId)
    .where('overlegId', '=', overlegId)
    .where('deelnameId', '=', deelnameId)
    .execute()
  await announce(tx, { casusId, kringId: tx.kringen.idOf('casuspartners', casusId), soort: 'plan', id: overlegId })
  return { body: undefined, objectId: deelnameId }
}
