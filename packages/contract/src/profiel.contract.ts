import { z } from 'zod'
import { Profiel } from './profiel-values.ts'
import type { Endpoints } from './shared/endpoint.ts'

/** How a netwerk works, and how its functioneel beheerders change that. */
export const profielEndpoints = {
  'GET /v1/netwerkprofiel': {
    summary: 'Hoe dit netwerk werkt: het profiel dat nu geldt, of een vastgestelde versie',
    permission: 'netwerk.read',
    query: z.strictObject({ versie: z.coerce.number().int().min(1).optional() }),
    response: Profiel,
  },
} as const satisfies Endpoints
