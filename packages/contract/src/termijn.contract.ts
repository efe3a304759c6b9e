import { TERMIJN_SOORTEN } from '@regietafel/domain/termijn/termijn.ts'
import { ROLLEN } from '@regietafel/domain/toegang/rollen.ts'
import { z } from 'zod'
import type { Endpoints } from './shared/endpoint.ts'
import { Dag, Moment, Uuid } from './shared/values.ts'

/** A term that runs, with how it stands today. */
export const Termijn = z.strictObject({
  termijnId: Uuid,
  casusId: Uuid,
  soort: z.enum(TERMIJN_SOORTEN),
  objectId: Uuid.nullable().describe('Het overleg, de actie of de mailgroep waar de termijn bij hoort'),
  start: Dag,
  waarschuwingOp: Dag,
  vervaltOp: Dag.describe('De laatste dag op tijd'),
  teLaatVanaf: Dag.nullable().describe('Leeg bij een herinnering: die kan niet te laat zijn'),
  verantwoordelijk: z.array(z.enum([...ROLLEN, 'actiehouder'])),
  gehaaldOp: Moment.nullable(),
  stand: z.enum(['loopt', 'waarschuwing', 'te-laat', 'gehaald']),
  dagenOver: z.int().describe('Negatief als de laatste dag voorbij is'),
})
export type Termijn = z.infer<typeof Termijn>

export const termijnEndpoints = {
  'GET /v1/casussen/{casusId}/termijnen': {
    summary: 'De lopende termijnen van een casus, de eerste bovenaan',
    permission: 'termijn.read',
    response: z.strictObject({ items: z.array(Termijn) }),
  },
} as const satisfies Endpoints
