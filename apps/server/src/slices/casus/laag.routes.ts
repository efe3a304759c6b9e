import { laagEndpoints } from '@regietafel/contract/laag.contract.ts'
import { slice } from '../../http/endpoint.ts'
import { chooseVisies } from './choose-visies.ts'
import { moveLaag } from './move-laag.ts'

export const laagSlice = slice(laagEndpoints, {
  'POST /v1/casussen/{casusId}/laagwissels': moveLaag,
  'PUT /v1/casussen/{casusId}/visies': chooseVisies,
})
