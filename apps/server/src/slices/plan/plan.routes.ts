import { planEndpoints } from '@regietafel/contract/plan.contract.ts'
import { slice } from '../../http/endpoint.ts'
import { addVeld } from './add-veld.ts'
import { placeActie, takeActie } from './place-actie.ts'
import { mayWrite, readVelden } from './plan.reads.ts'
import { readGeschiedenis } from './read-geschiedenis.ts'
import { removeVeld } from './remove-veld.ts'
import { saveVeld } from './save-veld.ts'
import { showSchrijver } from './show-schrijver.ts'

export const planSlice = slice(planEndpoints, {
  'GET /v1/casussen/{casusId}/plan': async ({ tx, params: { casusId } }) => ({
    body: { magSchrijven: await mayWrite(tx, casusId), velden: await readVelden(tx, casusId) },
  }),
  'POST /v1/casussen/{casusId}/plan/velden': addVeld,
  'PUT /v1/casussen/{casusId}/plan/velden/{veldId}': saveVeld,
  'DELETE /v1/casussen/{casusId}/plan/velden/{veldId}': removeVeld,
  'GET /v1/casussen/{casusId}/plan/velden/{veldId}/geschiedenis': readGeschiedenis,
  'POST /v1/casussen/{casusId}/plan/velden/{veldId}/acties': placeActie,
  'DELETE /v1/casussen/{casusId}/plan/velden/{veldId}/acties/{actieId}': takeActie,
  'POST /v1/casussen/{casusId}/plan/scherm': showSchrijver,
})
