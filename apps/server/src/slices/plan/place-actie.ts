import type { planEndpoints } from '@regietafel/contract/plan.contract.ts'
import { findPlanVeld } from '@regietafel/domain/plan/velden.ts'
import type { UseCase } from '../../http/endpoint.ts'
import { Problem } from '../../http/problem.ts'
import { announce } from '../../live/announce.ts'
import { getActie } from '../actie/actie.reads.ts'
import { getVeld } from './plan.reads.ts'
import { requireWriter } from './require-writer.ts'

const PLACE = 'POST /v1/casussen/{casusId}/plan/velden/{veldId}/acties'
const TAKE = 'DELETE /v1/casussen/{casusId}/plan/velden/{veldId}/acties/{actieId}'

/** Puts an actie under a doel; it leaves the doel under which it stood (OPL-21, DOE-02). */
export const placeActie: UseCase<typeof PLACE, (typeof planEndpoints)[typeof PLACE]> = async ({
  tx,
  params: { casusId, veldId },
  body: { actieId },
}) => {
  await requireWriter(tx, casusId)
  const { code } = await getVeld(tx, casusId, veldId)
  if (findPlanVeld(code)?.vorm !== 'doel') throw new Problem(409, 'veld-is-no-doel', 'Een actie hoort bij een doel.')
  await getActie(tx, casusId, actieId)

  const kringId = tx.kringen.idOf('casuspartners', casusId)
  await tx.db
    .insertInto('doelActie')
    .values({ netwerkId: tx.netwerkId, actieId, kringId, casusId, veldId })
    .onConflict((conflict) => conflict.columns(['netwerkId', 'actieId']).doUpdateSet({ veldId }))
    .execute()
  await announce(tx, { casusId, kringId, soort: 'veld', id: veldId })
  return { body: await getVeld(tx, casusId, veldId), objectId: veldId }
}

/** Takes an actie from under a doel; the actie itself stays. */
export const takeActie: UseCase<typeof TAKE, (typeof planEndpoints)[typeof TAKE]> = async ({
  tx,
  params: { casusId, veldId, actieId },
}) => {
  await requireWriter(tx, casusId)
  await getVeld(tx, casusId, veldId)
  await tx.db
    .deleteFrom('doelActie')
    .where('casusId', '=', casusId)
    .where('veldId', '=', veldId)
    .where('actieId', '=', actieId)
    .execute()
  await announce(tx, { casusId, kringId: tx.kringen.idOf('casuspartners', casusId), soort: 'veld', id: veldId })
  return { body: undefined, objectId: veldId }
}
