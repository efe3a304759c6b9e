import { profielEndpoints } from '@regietafel/contract/profiel.contract.ts'
import { slice } from '../../../http/endpoint.ts'
import { readNetwerkprofiel } from './read-netwerkprofiel.ts'

export const profielSlice = slice(profielEndpoints, {
  'GET /v1/netwerkprofiel': readNetwerkprofiel,
})
