import { beheerEndpoints } from '@regietafel/contract/beheer.contract.ts'
import { slice } from '../../../http/endpoint.ts'
import { addOrganisatie } from './add-organisatie.ts'
import { addPersoon } from './add-persoon.ts'
import { readBeheerOrganisaties, readBeheerPersonen } from './beheer.queries.ts'
import { changeOrganisatie } from './change-organisatie.ts'
import { changePersoon } from './change-persoon.ts'
import { endPersoonAccess } from './end-persoon-access.ts'
import { invitePersoon } from './invite-persoon.ts'

export const beheerSlice = slice(beheerEndpoints, {
  'GET /v1/beheer/organisaties': async ({ tx }) => ({ body: { items: await readBeheerOrganisaties(tx) } }),
  'POST /v1/beheer/organisaties': addOrganisatie,
  'PUT /v1/beheer/organisaties/{organisatieId}': changeOrganisatie,
  'GET /v1/beheer/personen': async ({ tx }) => ({ body: { items: await readBeheerPersonen(tx) } }),
  'POST /v1/beheer/personen': addPersoon,
  'PUT /v1/beheer/personen/{persoonId}': changePersoon,
  'PUT /v1/beheer/personen/{persoonId}/aanmelduitnodiging': invitePersoon,
  'POST /v1/beheer/personen/{persoonId}/einde': endPersoonAccess,
})
