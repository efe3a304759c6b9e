import { convenantEndpoints } from '@regietafel/contract/convenant.contract.ts'
import { slice } from '../../../http/endpoint.ts'
import { addConvenant } from './add-convenant.ts'
import { changeConvenant } from './change-convenant.ts'
import { getBestand, readConvenanten } from './convenant.queries.ts'
import { placeBestand } from './place-bestand.ts'

export const convenantSlice = slice(convenantEndpoints, {
  'GET /v1/convenanten': async ({ tx }) => ({ body: { items: await readConvenanten(tx) } }),
  'GET /v1/convenanten/{convenantId}/bestand': async ({ tx, params: { convenantId } }) => ({
    body: await getBestand(tx, convenantId),
    objectId: convenantId,
    fileName: 'convenant.pdf',
  }),
  'POST /v1/beheer/convenanten': addConvenant,
  'PUT /v1/beheer/convenanten/{convenantId}': changeConvenant,
  'PUT /v1/beheer/convenanten/{convenantId}/bestand': placeBestand,
})
