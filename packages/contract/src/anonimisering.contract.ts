import { z } from 'zod'
import type { Endpoints } from './shared/endpoint.ts'
import { Moment, Regel, Uuid } from './shared/values.ts'

/** What was found in a text, with its label and why; `nummer` counts the doubtful ones, one for each different text. */
export const Vondst = z.strictObject({
  soort: z.enum(['zeker', 'twijfel', 'blijft']),
  reden: z.string().describe('Code van de reden'),
  categorie: z.string(),
  label: z.string(),
  nummer: z.int().nullable().describe('Volgnummer van een twijfel; dezelfde tekst heeft hetzelfde nummer'),
})
export type Vondst = z.infer<typeof Vondst>

/** A piece of a text with what takes its place. */
export const Stuk = z.strictObject({ origineel: z.string(), resultaat: z.string(), vondst: Vondst.nullable() })
export type Stuk = z.infer<typeof Stuk>

/** One decision about a text of this casus; it holds for every later text. */
export const AnonimiseringBesluit = z.strictObject({
  besluitId: Uuid,
  tekst: z.string(),
  keuze: z.enum(['vervang', 'laat-staan']),
  label: z.string().nullable(),
  door: z.string(),
  op: Moment,
})
export type AnonimiseringBesluit = z.infer<typeof AnonimiseringBesluit>

/** A text of the casus beside its rendition without names, with what waits for a decision. */
export const Nakijkwerk = z.strictObject({
  onderdelen: z.array(z.strictObject({ kop: z.string(), stukken: z.array(Stuk) })),
  openTwijfels: z.int(),
  besluiten: z.array(AnonimiseringBesluit).describe('Het laatste eerst'),
  sleutel: z.array(z.strictObject({ label: z.string(), wie: z.string() })).describe('Wie achter welk label zit'),
  lekken: z.array(z.string()).describe('Onderdelen waarin nog iets te herkennen is'),
})
export type Nakijkwerk = z.infer<typeof Nakijkwerk>

/** A document as the procesregisseur reads it before it is shared. */
export const Controle = Nakijkwerk.extend({
  documentId: Uuid,
  status: z.enum(['concept', 'gedeeld', 'gecorrigeerd']),
  afgerond: z
    .strictObject({ op: Moment, door: z.string(), geldt: z.boolean().describe('Er veranderde sindsdien niets') })
    .nullable(),
})
export type Controle = z.infer<typeof Controle>

export const NieuwBesluit = z
  .strictObject({
    tekst: Regel,
    keuze: z.enum(['laat-staan', 'vervang']),
    label: z.string().trim().min(2).max(40).nullable().default(null).describe('Verplicht bij vervangen'),
  })
  .superRefine(({ keuze, label }, context) => {
    if (keuze === 'vervang' && label === null)
      context.addIssue({ code: 'custom', path: ['label'], message: 'Kies wat er in de plaats komt.' })
  })

export const anonimiseringEndpoints = {
  'GET /v1/casussen/{casusId}/documenten/{documentId}/controle': {
    summary: 'Het document naast de versie zonder namen, met alles wat is gevonden',
    permission: 'anonimisering.review',
    response: Controle,
  },
  'POST /v1/casussen/{casusId}/documenten/{documentId}/controle': {
    summary: 'Rond de controle af: daarna kan het document gedeeld worden',
    permission: 'anonimisering.review',
    response: Controle,
  },
  'POST /v1/casussen/{casusId}/anonimisering/besluiten': {
    summary: 'Beslis over een tekst: vervangen of laten staan, voor de hele casus',
    permission: 'anonimisering.review',
    body: NieuwBesluit,
    response: AnonimiseringBesluit,
    status: 201,
  },
  'POST /v1/casussen/{casusId}/anonimisering/besluiten/{besluitId}/intrekking': {
    summary: 'Neem een beslissing terug',
    permission: 'anonimisering.review',
  },
} as const satisfies Endpoints
