import { z } from 'zod'
import { Casus } from './casus.contract.ts'
import type { Endpoints } from './shared/endpoint.ts'
import { Moment, Tekst, Uuid } from './shared/values.ts'

const Code = z.string().trim().min(1).max(100)

export const Laagwissel = z.strictObject({
  laagwisselId: Uuid,
  van: z.string().nullable(),
  naar: z.string(),
  richting: z.enum(['opschaling', 'afschaling', 'vastlegging']),
  reden: z.string(),
  op: Moment,
})

export const laagEndpoints = {
  'POST /v1/casussen/{casusId}/laagwissels': {
    summary: 'Schaal een casus op of af naar een andere laag van het netwerk',
    permission: 'casus.scale',
    body: z.strictObject({ naar: Code.describe('Code van een laag uit het netwerkprofiel'), reden: Tekst }),
    response: Laagwissel,
    status: 201,
  },
  'PUT /v1/casussen/{casusId}/visies': {
    summary: 'Leg vast volgens welke visies aan deze casus wordt gewerkt',
    permission: 'casus.scale',
    body: z.strictObject({ visies: z.array(Code).max(20).describe('Codes uit het netwerkprofiel') }),
    response: Casus,
  },
} as const satisfies Endpoints
