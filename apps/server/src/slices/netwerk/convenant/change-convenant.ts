import type { convenantEndpoints } from '@regietafel/contract/convenant.contract.ts'
import type { UseCase } from '../../../http/endpoint.ts'
import { requireVersie } from '../../../http/problem.ts'
import { getConvenant, lockConvenant, updateConvenant } from './convenant.queries.ts'
import { requirePossible } from './convenant-fouten.ts'

const KEY = 'PUT /v1/beheer/convenanten/{convenantId}'

/** Changes an agreement, who signed it, or withdraws it (NET-14, NET-16). */
export const changeConvenant: UseCase<typeof KEY, (typeof convenantEndpoints)[typeof KEY]> = async ({
  tx,
  params: { convenantId },
  body,
  ifMatch,
}) => {
  const current = await lockConvenant(tx, convenantId)
  requireVersie(current, ifMatch)
  await requirePossible(tx, body)
  await updateConvenant(tx, convenantId, current + 1, body)
  return { body: await getConvenant(tx, convenantId), versie: current + 1, objectId: convenantId }
}
