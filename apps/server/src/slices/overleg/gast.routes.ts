import { gastEndpoints } from '@regietafel/contract/gast.contract.ts'
import { slice } from '../../http/endpoint.ts'
import {
  inviteGast,
  listGasten,
  listGastplaatsen,
  readGastplaats,
  saveGastplaats,
  shareWithGast,
  withdrawGast,
} from './invite-gast.ts'

export const gastSlice = slice(gastEndpoints, {
  'GET /v1/gastplaatsen': listGastplaatsen,
  'GET /v1/casussen/{casusId}/gastplaatsen/{gastId}': readGastplaats,
  'PUT /v1/casussen/{casusId}/gastplaatsen/{gastId}': saveGastplaats,
  'GET /v1/casussen/{casusId}/overleggen/{overlegId}/gasten': listGasten,
  'POST /v1/casussen/{casusId}/overleggen/{overlegId}/gasten': inviteGast,
  'POST /v1/casussen/{casusId}/overleggen/{overlegId}/gasten/{gastId}/gedeeld': shareWithGast,
  'POST /v1/casussen/{casusId}/overleggen/{overlegId}/gasten/{gastId}/intrekking': withdrawGast,
})
