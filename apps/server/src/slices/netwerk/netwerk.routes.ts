import { netwerkEndpoints } from '@regietafel/contract/netwerk.contract.ts'
import { slice } from '../../http/endpoint.ts'
import { readOrganisaties, readPersonen } from './netwerk.reads.ts'

export const netwerkSlice = slice(netwerkEndpoints, {
  'GET /v1/personen': async ({ tx }) => ({ body: { items: await readPersonen(tx) } }),
  'GET /v1/organisaties': async ({ tx }) => ({ body: { items: await readOrganisaties(tx) } }),
})
