import { CLOSED_STATUSES } from '@regietafel/domain/casus/casus.ts'
import { HEROPEN_AANLEIDINGEN } from '@regietafel/domain/casus/reopen-casus.ts'
import { AFSLUITEN_PUNTEN } from '@regietafel/domain/casus/check-afsluiten.ts'
import { ROLLEN } from '@regietafel/domain/toegang/rollen.ts'
import { z } from 'zod'
import { CasusStatus } from './casus.contract.ts'
import type { Endpoints } from './shared/endpoint.ts'
import { Dag, Moment, Tekst, Uuid } from './shared/values.ts'

const Partij = z.strictObject({
  deelnameId: Uuid,
  naam: z.string(),
  organisatie: z.string(),
  rol: z.enum(ROLLEN),
  vanMij: z.boolean(),
  beslist: z.boolean().describe('Beslist mee; anders geraadpleegd'),
})

/** One party of a proposal with the position taken, or none yet. */
export const Standpunt = z.strictObject({
  ...Partij.shape,
  eens: z.boolean().nullable(),
  tekst: z.string().nullable().describe('De reden of de inbreng; leeg zolang er geen standpunt is'),
  gegevenOp: Moment.nullable(),
  vastgelegdDoor: z.string().nullable(),
  zelfGegeven: z.boolean().describe('Door de partij zelf gegeven: niemand anders wijzigt het'),
})
export type Standpunt = z.infer<typeof Standpunt>

/** A proposal to close, with the positions and what became of it (SLT-01, SLT-19). */
export const Afsluiting = z.strictObject({
  afsluitingId: Uuid,
  status: z.enum(['voorgesteld', 'besloten', 'open-gebleven']),
  naar: z.enum(CLOSED_STATUSES),
  toegangEindigtOp: Dag,
  doelBehaald: z.enum(['ja', 'deels', 'nee']).nullable(),
  toelichting: z.string(),
  voorgesteldOp: Moment,
  voorgesteldDoor: z.string(),
  beslotenOp: Moment.nullable(),
  standpunten: z.array(Standpunt),
})
export type Afsluiting = z.infer<typeof Afsluiting>

/** Everything about closing this casus: what stands in the way, who decides, what was proposed before. */
export const Afsluitingen = z.strictObject({
  casusStatus: CasusStatus,
  vorm: z.enum(['afschalen', 'voorlopig-afsluiten', 'afsluiten-met-nazorg']),
  mogelijk: z.array(z.enum(CLOSED_STATUSES)).describe('Hoe dit netwerk een casus sluit'),
  checklist: z.array(z.strictObject({ code: z.enum(AFSLUITEN_PUNTEN), blokkeert: z.boolean() })),
  partijen: z.array(Partij),
  magVoorstellen: z.boolean(),
  magHeropenen: z.boolean(),
  herzieningOp: Dag.nullable(),
  escalatie: z.string().nullable().describe('Naar wie de procesregisseur kan gaan als het besluit uitblijft'),
  voorstel: Afsluiting.nullable(),
  eerder: z.array(Afsluiting),
  heropeningen: z.array(
    z.strictObject({ aanleiding: z.enum(HEROPEN_AANLEIDINGEN), reden: z.string(), op: Moment, door: z.string() }),
  ),
})
export type Afsluitingen = z.infer<typeof Afsluitingen>

export const NieuweAfsluiting = z.strictObject({
  naar: z.enum(CLOSED_STATUSES),
  toegangEindigtOp: Dag.describe('De laatste dag waarop het team nog meeleest'),
  doelBehaald: z.enum(['ja', 'deels', 'nee']).nullable().default(null),
  toelichting: Tekst,
})

export const NieuwStandpunt = z.strictObject({
  deelnameId: Uuid.describe('Van wie het standpunt is'),
  eens: z.boolean().nullable().default(null).describe('Leeg voor wie geraadpleegd wordt'),
  tekst: Tekst.nullable().default(null).describe('Verplicht bij oneens en bij een raadpleging'),
})

export const NieuweHeropening = z.strictObject({
  aanleiding: z.enum(HEROPEN_AANLEIDINGEN),
  reden: Tekst,
})

export const afsluitingEndpoints = {
  'GET /v1/casussen/{casusId}/afsluitingen': {
    summary: 'Wat afsluiten tegenhoudt, wie beslist en wat er is voorgesteld',
    permission: 'afsluiting.read',
    response: Afsluitingen,
  },
  'POST /v1/casussen/{casusId}/afsluitingen': {
    summary: 'Stel voor om de casus af te sluiten of af te schalen',
    permission: 'afsluiting.propose',
    body: NieuweAfsluiting,
    response: Afsluitingen,
    status: 201,
  },
  'POST /v1/casussen/{casusId}/afsluitingen/{afsluitingId}/standpunten': {
    summary: 'Leg een standpunt of een raadpleging vast',
    permission: 'afsluiting.respond',
    body: NieuwStandpunt,
    response: Afsluitingen,
  },
  'POST /v1/casussen/{casusId}/afsluitingen/{afsluitingId}/besluit': {
    summary: 'Neem het besluit; één tegenstem houdt de casus open',
    permission: 'afsluiting.decide',
    response: Afsluitingen,
  },
  'POST /v1/casussen/{casusId}/definitieve-afsluiting': {
    summary: 'Maak een voorlopige afsluiting definitief',
    permission: 'afsluiting.decide',
    response: Afsluitingen,
  },
  'POST /v1/casussen/{casusId}/heropening': {
    summary: 'Open een gesloten casus opnieuw',
    permission: 'casus.reopen',
    body: NieuweHeropening,
    response: Afsluitingen,
  },
} as const satisfies Endpoints
