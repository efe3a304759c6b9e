import type { beheerEndpoints } from '@regietafel/contract/beheer.contract.ts'
import type { UseCase } from '../../../http/endpoint.ts'
import { createOrganisatie } from '../create-netwerk.ts'
import { getBeheerOrganisatie } from './beheer.queries.ts'
import { requireFitting } from './organisatie-fouten.ts'

const KEY = 'POST /v1/beheer/organisaties'

/** A new organisation in the directory (NET-13). */
export const addOrganisatie: UseCase<typeof KEY, (typeof beheerEndpoints)[typeof KEY]> = async ({ tx, body }) => {
  await requireFitting(tx, body, null)
  const organisatieId = await createOrganisatie(tx, { ...body, convenant: false })
  const made = await getBeheerOrganisatie(tx, organisatieId)
  return { body: made, versie: made.versie, objectId: organisatieId }
}
