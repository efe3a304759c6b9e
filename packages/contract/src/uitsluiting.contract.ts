import { z } from 'zod'
import { Persoon } from './netwerk.contract.ts'
import type { Endpoints } from './shared/endpoint.ts'
import { Moment, Tekst, Uuid, Versie } from './shared/values.ts'

/** Someone who gets no seat in this casus, because of a personal interest. */
export const Uitsluiting = z.strictObject({
  uitsluitingId: Uuid,
  persoon: Persoon.pick({ persoonId: true, naam: true, functienaam: true }).extend({ organisatie: z.string() }),
  zelfGemeld: z.boolean(),
  reden: z.string().nullable().describe('Leeg als iemand het zelf meldde: dan hoeft er geen reden bij'),
  vastgelegdOp: Moment,
  vastgelegdDoor: z.string(),
  opgehevenOp: Moment.nullable(),
  redenOpheffing: z.string().nullable(),
  versie: Versie,
})
export type Uitsluiting = z.infer<typeof Uitsluiting>

export const uitsluitingEndpoints = {
  'GET /v1/casussen/{casusId}/uitsluitingen': {
    summary: 'Wie vanwege een persoonlijk belang geen plaats krijgt',
    permission: 'uitsluiting.read',
    response: z.strictObject({ items: z.array(Uitsluiting) }),
  },
  'POST /v1/casussen/{casusId}/uitsluitingen': {
    summary: 'Leg vast dat iemand geen plaats krijgt',
    permission: 'uitsluiting.record',
    body: z.strictObject({ persoonId: Uuid, reden: Tekst.describe('Alleen de regie leest dit') }),
    response: Uitsluiting,
    status: 201,
  },
  'POST /v1/casussen/{casusId}/uitsluitingen/{uitsluitingId}/opheffing': {
    summary: 'Hef een uitsluiting op',
    permission: 'uitsluiting.record',
    body: z.strictObject({ reden: Tekst }),
    response: Uitsluiting,
  },
  'POST /v1/casussen/{casusId}/persoonlijk-belang': {
    summary: 'Meld dat je een persoonlijk belang hebt; je plaats eindigt meteen',
    permission: 'uitsluiting.declare',
  },
} as const satisfies Endpoints
