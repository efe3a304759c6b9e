import type { huishoudenEndpoints } from '@regietafel/contract/huishouden.contract.ts'
import { addHuishoudlid, toNewHuishoudlid } from '../../access/huishoudlid.ts'
import { huishoudlidFouten } from '../../access/huishoudlid-fouten.ts'
import { touchCasus } from '../../access/touch-casus.ts'
import type { UseCase } from '../../http/endpoint.ts'
import { refuseFouten } from '../../http/problem.ts'
import { requireLopend } from '../casus/casus.reads.ts'
import { getHuishoudlid } from './huishouden.reads.ts'
import { moveIndexpersoon } from './move-indexpersoon.ts'

const KEY = 'POST /v1/casussen/{casusId}/huishoudleden'

/** One more person in the household (HHD-01, HHD-03, HHD-04). */
export const createHuishoudlid: UseCase<typeof KEY, (typeof huishoudenEndpoints)[typeof KEY]> = async ({
  tx,
  params,
  body,
}) => {
  const { casusId } = params
  await requireLopend(tx, casusId)
  const fouten = huishoudlidFouten(body, tx.now)
  if (fouten.length > 0) throw refuseFouten(fouten)
  if (body.isIndexpersoon) await moveIndexpersoon(tx, casusId, null)
  const huishoudlidId = await addHuishoudlid(tx, casusId, toNewHuishoudlid(tx, body))
  await touchCasus(tx, casusId, 'huishoudlid', huishoudlidId, 'casuspartners')
  return { body: await getHuishoudlid(tx, casusId, huishoudlidId), versie: 1, objectId: huishoudlidId }
}
