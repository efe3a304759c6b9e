import { planEndpoints } from '@regietafel/contract/plan.contract.ts'
import { slice } from '../../http/endpoint.ts'
import { addVeld } from './add-veld.ts'
import { establishPlan } from './establish-plan.ts'
import { endSchrijver, nameSchrijver } from './name-schrijver.ts'
import { getPlanVersie, readPlanVersies } from './plan-versie.reads.ts'
import { placeActie, takeActie } from './place-actie.ts'
import { mayWrite, readSchrijvers, readVelden } from './plan.reads.ts'
import { readGeschiedenis } from './read-geschiedenis.ts'
import { removeVeld } from './remove-veld.ts'
import { saveVeld } from './save-veld.ts'
import { showSchrijver } from './show-schrijver.ts'

export const planSlice = slice(planEndpoints, {
  'GET /v1/casussen/{casusId}/plan': async ({ tx, params: { casusId } }) => ({
    body: {
      magSchrijven: await mayWrite(tx, casusId),
      schrijvers: await readSchrijvers(tx, casusId),
      velden: await readVelden(tx, casusId),
    },
  }),
  'POST /v1/casussen/{casusId}/plan/velden': addVeld,
  'PUT /v1/casussen/{casusId}/plan/velden/{veldId}': saveVeld,
  'DELETE /v1/casussen/{casusId}/plan/velden/{veldId}': removeVeld,
  'GET /v1/casussen/{casusId}/plan/velden/{veldId}/geschiedenis': readGeschiedenis,
  'POST /v1/casussen/{casusId}/plan/velden/{veldId}/acties': placeActie,
  'DELETE /v1/casussen/{casusId}/plan/velden/{veldId}/acties/{actieId}': takeActie,
  'POST /v1/casussen/{casusId}/plan/scherm': showSchrijver,
  'PUT /v1/casussen/{casusId}/overleggen/{overlegId}/schrijvers/{deelnameId}': nameSchrijver,
  'DELETE /v1/casussen/{casusId}/overleggen/{overlegId}/schrijvers/{deelnameId}': endSchrijver,
  'POST /v1/casussen/{casusId}/plan/versies': establishPlan,
  'GET /v1/casussen/{casusId}/plan/versies': async ({ tx, params: { casusId } }) => ({
    body: { items: await readPlanVersies(tx, casusId) },
  }),
  'GET /v1/casussen/{casusId}/plan/versies/{planVersieId}': async ({ tx, params: { casusId, planVersieId } }) => ({
    body: await getPlanVersie(tx, casusId, planVersieId),
  }),
})
