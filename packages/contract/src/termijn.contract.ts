import { TERMIJN_WIJZIGINGEN } from '@regietafel/domain/termijn/change-termijn.ts'
import { TERMIJN_SOORTEN } from '@regietafel/domain/termijn/termijn.ts'
import { ROLLEN } from '@regietafel/domain/toegang/rollen.ts'
import { z } from 'zod'
import type { Endpoints } from './shared/endpoint.ts'
import { Dag, Moment, Tekst, Uuid } from './shared/values.ts'

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
  stand: z.enum(['loopt', 'waarschuwing', 'te-laat', 'gehaald', 'gepauzeerd']),
  dagenOver: z.int().describe('Negatief als de laatste dag voorbij is'),
  gepauzeerdTot: Dag.nullable().describe('De laatste dag van een pauze die nu loopt'),
  magWijzigen: z.boolean().describe('Of je deze termijn mag pauzeren of verlengen'),
})
export type Termijn = z.infer<typeof Termijn>

/** A pause, its end or an extension: what the last day was, what it became, who did it and why. */
const Wijziging = z.strictObject({
  wijzigingId: Uuid,
  termijnId: Uuid,
  termijnSoort: z.enum(TERMIJN_SOORTEN),
  soort: z.enum(TERMIJN_WIJZIGINGEN),
  van: Dag.describe('De laatste dag zoals die was'),
  naar: Dag.describe('De laatste dag zoals die werd'),
  reden: z.string(),
  door: z.string(),
  op: Moment,
})
export type TermijnWijziging = z.infer<typeof Wijziging>

const TotMetReden = z.strictObject({ tot: Dag, reden: Tekst })

export const termijnEndpoints = {
  'GET /v1/casussen/{casusId}/termijnen': {
    summary: 'De lopende termijnen van een casus, de eerste bovenaan',
    permission: 'termijn.read',
    response: z.strictObject({ items: z.array(Termijn) }),
  },
  'GET /v1/casussen/{casusId}/termijnwijzigingen': {
    summary: 'Welke termijnen zijn gepauzeerd of verlengd, door wie en waarom',
    permission: 'termijn.read',
    response: z.strictObject({ items: z.array(Wijziging) }),
  },
  'POST /v1/casussen/{casusId}/termijnen/{termijnId}/pauze': {
    summary: 'Zet een termijn stil tot en met een dag; wat je niet gebruikt komt erbij',
    permission: 'termijn.change',
    body: TotMetReden,
    response: Termijn,
  },
  'POST /v1/casussen/{casusId}/termijnen/{termijnId}/hervatting': {
    summary: 'Laat een stilgezette termijn weer lopen',
    permission: 'termijn.change',
    body: z.strictObject({ reden: Tekst }),
    response: Termijn,
  },
  'POST /v1/casussen/{casusId}/termijnen/{termijnId}/verlenging': {
    summary: 'Geef een termijn een latere laatste dag',
    permission: 'termijn.change',
    body: TotMetReden,
    response: Termijn,
  },
} as const satisfies Endpoints
