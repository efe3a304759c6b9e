import { termijnEndpoints } from '@regietafel/contract/termijn.contract.ts'
import { slice } from '../../http/endpoint.ts'
import { readTermijnen } from '../../termijn/read-termijnen.ts'
import { extendTermijn, pauseTermijn, resumeTermijn } from './change-termijn.ts'
import { readTermijnWijzigingen } from './termijn.reads.ts'

export const termijnSlice = slice(termijnEndpoints, {
  'GET /v1/casussen/{casusId}/termijnen': async ({ tx, params }) => ({
    body: { items: await readTermijnen(tx, params.casusId) },
  }),
  'GET /v1/casussen/{casusId}/termijnwijzigingen': async ({ tx, params }) => ({
    body: { items: await readTermijnWijzigingen(tx, params.casusId) },
  }),
  'POST /v1/casussen/{casusId}/termijnen/{termijnId}/pauze': pauseTermijn,
  'POST /v1/casussen/{casusId}/termijnen/{termijnId}/hervatting': resumeTermijn,
  'POST /v1/casussen/{casusId}/termijnen/{termijnId}/verlenging': extendTermijn,
})
