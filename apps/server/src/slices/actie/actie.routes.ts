import { actieEndpoints } from '@regietafel/contract/actie.contract.ts'
import { slice } from '../../http/endpoint.ts'
import { readActies } from './actie.reads.ts'
import { createActie } from './create-actie.ts'

export const actieSlice = slice(actieEndpoints, {
  'GET /v1/casussen/{casusId}/acties': async ({ tx, params }) => ({
    body: { items: await readActies(tx, params.casusId) },
  }),
  'POST /v1/casussen/{casusId}/acties': createActie,
})
