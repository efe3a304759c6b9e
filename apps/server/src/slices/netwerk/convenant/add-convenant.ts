import type { convenantEndpoints } from '@regietafel/contract/convenant.contract.ts'
import type { UseCase } from '../../../http/endpoint.ts'
import { getConvenant, insertConvenant } from './convenant.queries.ts'
import { requirePossible } from './convenant-fouten.ts'

const KEY = 'POST /v1/beheer/convenanten'

/** A new agreement or working method (NET-14, NET-16). */
export const addConvenant: UseCase<typeof KEY, (typeof convenantEndpoints)[typeof KEY]> = async ({ tx, body }) => {
  await requirePossible(tx, body)
  const convenantId = await insertConvenant(tx, body)
  return { body: await getConvenant(tx, convenantId), versie: 1, objectId: convenantId }
}
