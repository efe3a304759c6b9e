import { caseloadEndpoints } from '@regietafel/contract/caseload.contract.ts'
import { slice } from '../../http/endpoint.ts'
import { readCaseloadOverdrachten } from './caseload.queries.ts'
import { transferCaseload, readCaseloadOf } from './transfer-caseload.ts'

export const caseloadSlice = slice(caseloadEndpoints, {
  'GET /v1/caseloads/{persoonId}': readCaseloadOf,
  'GET /v1/caseload-overdrachten': async ({ tx }) => ({ body: { items: await readCaseloadOverdrachten(tx) } }),
  'POST /v1/caseload-overdrachten': transferCaseload,
})
