import { instellingEndpoints } from '@regietafel/contract/instelling.contract.ts'
import { termijnEndpoints } from '@regietafel/contract/termijn.contract.ts'
import { slice } from '../../http/endpoint.ts'
import { readTermijnen } from '../../termijn/read-termijnen.ts'
import { makeAgendasleutel, withdrawAgendasleutel } from './agenda/agendasleutel.ts'
import { extendTermijn, pauseTermijn, resumeTermijn } from './change-termijn.ts'
import { readInstellingen, saveInstellingen } from './instellingen.ts'
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

export const instellingSlice = slice(instellingEndpoints, {
  'GET /v1/instellingen': readInstellingen,
  'PUT /v1/instellingen': saveInstellingen,
  'PUT /v1/agendasleutel': async ({ tx }) => ({ body: { agendasleutel: await makeAgendasleutel(tx) } }),
  'DELETE /v1/agendasleutel': async ({ tx }) => ({ body: await withdrawAgendasleutel(tx) }),
})
