import { termijnEndpoints } from '@regietafel/contract/termijn.contract.ts'
import { slice } from '../../http/endpoint.ts'
import { readTermijnen } from '../../termijn/read-termijnen.ts'

export const termijnSlice = slice(termijnEndpoints, {
  'GET /v1/casussen/{casusId}/termijnen': async ({ tx, params }) => ({
    body: { items: await readTermijnen(tx, params.casusId) },
  }),
})
