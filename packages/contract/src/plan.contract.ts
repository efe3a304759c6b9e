import { z } from 'zod'
import { NieuwVeld, PlanVersie, PlanVersieRegel, Schrijver, Veld, VeldVersie, VeldWaarde } from './plan-values.ts'
import type { Endpoints } from './shared/endpoint.ts'
import { Uuid } from './shared/values.ts'

export const Plan = z.strictObject({
  magSchrijven: z.boolean().describe('De twee regisseurs, en wie in het lopende overleg notuleert'),
  schrijvers: z.array(Schrijver).describe('Wie notuleert in een overleg dat nu loopt'),
  velden: z.array(Veld),
})
export type Plan = z.infer<typeof Plan>

export const planEndpoints = {
  'GET /v1/casussen/{casusId}/plan': {
    summary: 'Het plan zoals het er nu staat',
    permission: 'plan.read',
    response: Plan,
  },
  'POST /v1/casussen/{casusId}/plan/velden': {
    summary: 'Voeg een kracht, een zorg of een doel toe',
    permission: 'plan.write',
    body: NieuwVeld,
    response: Veld,
    status: 201,
  },
  'PUT /v1/casussen/{casusId}/plan/velden/{veldId}': {
    summary: 'Bewaar een veld; schreef een ander intussen, dan krijg je beide teksten',
    permission: 'plan.write',
    body: VeldWaarde,
    response: Veld,
  },
  'DELETE /v1/casussen/{casusId}/plan/velden/{veldId}': {
    summary: 'Haal een kracht, een zorg of een doel weg; de geschiedenis blijft',
    permission: 'plan.write',
  },
  'GET /v1/casussen/{casusId}/plan/velden/{veldId}/geschiedenis': {
    summary: 'Wie schreef wat en wanneer in dit veld',
    permission: 'plan.read',
    response: z.strictObject({ items: z.array(VeldVersie) }),
  },
  'POST /v1/casussen/{casusId}/plan/velden/{veldId}/acties': {
    summary: 'Zet een actie onder een doel',
    permission: 'plan.write',
    body: z.strictObject({ actieId: Uuid }),
    response: Veld,
  },
  'DELETE /v1/casussen/{casusId}/plan/velden/{veldId}/acties/{actieId}': {
    summary: 'Haal een actie onder een doel vandaan; de actie blijft',
    permission: 'plan.write',
    ifMatch: false,
  },
  'POST /v1/casussen/{casusId}/plan/scherm': {
    summary: 'Zeg in welk veld je bezig bent; dit wordt niet bewaard',
    permission: 'plan.write',
    body: z.strictObject({ veldId: Uuid.nullable() }),
  },
  'PUT /v1/casussen/{casusId}/overleggen/{overlegId}/schrijvers/{deelnameId}': {
    summary: 'Laat iemand notuleren: die schrijft in het plan zolang dit overleg loopt',
    permission: 'schrijver.name',
    ifMatch: false,
  },
  'DELETE /v1/casussen/{casusId}/overleggen/{overlegId}/schrijvers/{deelnameId}': {
    summary: 'Laat iemand niet meer notuleren',
    permission: 'schrijver.name',
    ifMatch: false,
  },
  'POST /v1/casussen/{casusId}/plan/versies': {
    summary: 'Stel het plan vast met wie aan tafel akkoord is',
    permission: 'plan.establish',
    body: z.strictObject({ overlegId: Uuid, akkoord: z.array(Uuid).max(60).describe('Plaatsen aan tafel') }),
    response: PlanVersie,
    status: 201,
  },
  'GET /v1/casussen/{casusId}/plan/versies': {
    summary: 'De vastgestelde versies van het plan, de laatste bovenaan',
    permission: 'plan.read',
    response: z.strictObject({ items: z.array(PlanVersieRegel) }),
  },
  'GET /v1/casussen/{casusId}/plan/versies/{planVersieId}': {
    summary: 'Het plan zoals het toen is vastgesteld',
    permission: 'plan.read',
    response: PlanVersie,
  },
} as const satisfies Endpoints
