import { huishoudenEndpoints } from '@regietafel/contract/huishouden.contract.ts'
import { slice } from '../../http/endpoint.ts'
import { checkBekendheid } from './check-bekendheid.ts'
import { createHuishoudlid } from './create-huishoudlid.ts'
import { readHuishouden } from './huishouden.reads.ts'
import { removeHuishoudlid } from './remove-huishoudlid.ts'
import { changeHuishoudlid } from './change-huishoudlid.ts'

export const huishoudenSlice = slice(huishoudenEndpoints, {
  'POST /v1/bekendheidsvragen': checkBekendheid,
  'GET /v1/casussen/{casusId}/huishoudleden': async ({ tx, params }) => ({
    body: { items: await readHuishouden(tx, params.casusId) },
  }),
  'POST /v1/casussen/{casusId}/huishoudleden': createHuishoudlid,
  'PUT /v1/casussen/{casusId}/huishoudleden/{huishoudlidId}': changeHuishoudlid,
  'DELETE /v1/casussen/{casusId}/huishoudleden/{huishoudlidId}': removeHuishoudlid,
})
