import { vervolgEndpoints } from '@regietafel/contract/vervolg.contract.ts'
import { slice } from '../../http/endpoint.ts'
import { answerDagvoorstel, listDagvoorstellen, proposeDagen, readVervolgvoorstel } from './plan-vervolg.ts'

export const vervolgSlice = slice(vervolgEndpoints, {
  'GET /v1/casussen/{casusId}/vervolgvoorstel': readVervolgvoorstel,
  'GET /v1/casussen/{casusId}/dagvoorstellen': listDagvoorstellen,
  'POST /v1/casussen/{casusId}/dagvoorstellen': proposeDagen,
  'POST /v1/casussen/{casusId}/dagvoorstellen/{dagvoorstelId}/voorkeur': answerDagvoorstel,
})
