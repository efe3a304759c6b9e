import { regieafspraakEndpoints } from '@regietafel/contract/regieafspraken.contract.ts'
import { slice } from '../../http/endpoint.ts'
import { endDeelprocesregie, giveDeelprocesregie } from './give-deelprocesregie.ts'
import { endKlantregie, giveKlantregie } from './give-klantregie.ts'
import { endMaatregel, recordMaatregel } from './record-maatregel.ts'
import { recordVoorkeur } from './record-voorkeur.ts'
import { getRegieafspraken } from './regieafspraken.view.ts'

export const regieafspraakSlice = slice(regieafspraakEndpoints, {
  'GET /v1/casussen/{casusId}/regieafspraken': async ({ tx, params }) => ({
    body: await getRegieafspraken(tx, params.casusId),
  }),
  'POST /v1/casussen/{casusId}/huishoudleden/{huishoudlidId}/maatregelen': recordMaatregel,
  'POST /v1/casussen/{casusId}/huishoudleden/{huishoudlidId}/maatregelen/einde': endMaatregel,
  'POST /v1/casussen/{casusId}/deelnames/{deelnameId}/deelprocesregie': giveDeelprocesregie,
  'POST /v1/casussen/{casusId}/deelnames/{deelnameId}/deelprocesregie/einde': endDeelprocesregie,
  'POST /v1/casussen/{casusId}/klantregie': giveKlantregie,
  'POST /v1/casussen/{casusId}/klantregie/einde': endKlantregie,
  'POST /v1/casussen/{casusId}/regievoorkeuren': recordVoorkeur,
})
