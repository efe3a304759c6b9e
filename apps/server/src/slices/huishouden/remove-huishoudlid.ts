import type { huishoudenEndpoints } from '@regietafel/contract/huishouden.contract.ts'
import { HERKENNING_SOORTEN } from '@regietafel/domain/huishouden/herkenning.ts'
import { forgetKenmerken } from '../../access/herkenning.ts'
import { touchCasus } from '../../access/touch-casus.ts'
import type { UseCase } from '../../http/endpoint.ts'
import { Problem, requireVersie } from '../../http/problem.ts'
import { requireLopend } from '../casus/casus.reads.ts'
import { getHuishoudlidForUpdate } from './huishouden.queries.ts'

const KEY = 'DELETE /v1/casussen/{casusId}/huishoudleden/{huishoudlidId}'

/** Takes a person out of the household: kept for the history of the casus, recognised no more (HHD-01, HHD-27). */
export const removeHuishoudlid: UseCase<typeof KEY, (typeof huishoudenEndpoints)[typeof KEY]> = async ({
  tx,
  params,
  ifMatch,
}) => {
  const { casusId, huishoudlidId } = params
  await requireLopend(tx, casusId)
  const { row } = await getHuishoudlidForUpdate(tx, casusId, huishoudlidId)
  requireVersie(row.versie, ifMatch)
  if (row.isIndexpersoon) {
    const detail = 'Het gaat om deze persoon. Wijs eerst iemand anders aan om wie het gaat.'
    throw new Problem(409, 'indexpersoon-stays', detail)
  }
  await tx.db
    .updateTable('huishoudlid')
    .set({ vervallenOp: tx.now, gewijzigdOp: tx.now })
    .where('huishoudlidId', '=', huishoudlidId)
    .where('casusId', '=', casusId)
    .execute()
  await forgetKenmerken(tx, huishoudlidId, HERKENNING_SOORTEN)
  await touchCasus(tx, casusId, 'huishoudlid', huishoudlidId, 'casuspartners')
  return { body: undefined, objectId: huishoudlidId }
}
