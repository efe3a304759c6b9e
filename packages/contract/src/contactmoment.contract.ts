import { CONTACT_TOPICS } from '@regietafel/domain/actie/record-contactmoment.ts'
import { z } from 'zod'
import { Actiehouder } from './actie.contract.ts'
import type { Endpoints } from './shared/endpoint.ts'
import { Dag, Moment, Tekst, Uuid } from './shared/values.ts'

/** A talk of the two regisseurs, and where the netwerk asks it of the ketenpartners. */
export const Contactmoment = z.strictObject({
  contactmomentId: Uuid,
  dag: Dag,
  onderwerpen: z.array(z.enum(CONTACT_TOPICS)),
  conclusie: z.string(),
  deelnemers: z.array(Actiehouder),
  door: z.string(),
  op: Moment,
})
export type Contactmoment = z.infer<typeof Contactmoment>

export const contactmomentEndpoints = {
  'GET /v1/casussen/{casusId}/contactmomenten': {
    summary: 'Contact van de regisseurs, het laatste bovenaan',
    permission: 'contactmoment.read',
    response: z.strictObject({
      items: z.array(Contactmoment),
      nogNietGesproken: z.array(Actiehouder).describe('Ketenpartners die in deze ronde nog niet zijn gesproken'),
    }),
  },
  'POST /v1/casussen/{casusId}/contactmomenten': {
    summary: 'Leg een contact vast; telt voor beide regisseurs',
    permission: 'contactmoment.create',
    body: z.strictObject({
      dag: Dag,
      onderwerpen: z.array(z.enum(CONTACT_TOPICS)).max(CONTACT_TOPICS.length),
      conclusie: Tekst,
      deelnameIds: z.array(Uuid).max(50),
    }),
    response: Contactmoment,
    status: 201,
  },
} as const satisfies Endpoints
