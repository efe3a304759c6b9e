import type { beheerEndpoints } from '@regietafel/contract/beheer.contract.ts'
import type { UseCase } from '../../../http/endpoint.ts'
import { requireVersie } from '../../../http/problem.ts'
import { getBeheerOrganisatie, lockOrganisatie } from './beheer.queries.ts'
import { requireFitting } from './organisatie-fouten.ts'

const KEY = 'PUT /v1/beheer/organisaties/{organisatieId}'

/** Changes an organisation, or says until when it takes part (NET-13, ROL-24). */
export const changeOrganisatie: UseCase<typeof KEY, (typeof beheerEndpoints)[typeof KEY]> = async ({
  tx,
  params: { organisatieId },
  body,
  ifMatch,
}) => {
  const current = await lockOrganisatie(tx, organisatieId)
  requireVersie(current, ifMatch)
  await requireFitting(tx, body, organisatieId)
  const { naam, domein, categorie, escalatiecontactId, actiefTot } = body
  const versie = current + 1
  await tx.db
    .updateTable('organisatie')
    .set({ naam, domein, categorie, escalatiecontactId, actiefTot, versie })
    .where('netwerkId', '=', tx.netwerkId)
    .where('organisatieId', '=', organisatieId)
    .execute()
  return { body: await getBeheerOrganisatie(tx, organisatieId), versie, objectId: organisatieId }
}
