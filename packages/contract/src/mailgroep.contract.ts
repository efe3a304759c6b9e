import { z } from 'zod'
import type { Endpoints } from './shared/endpoint.ts'
import { Moment, Regel, Tekst, Uuid } from './shared/values.ts'

const BerichtSoort = z.enum(['bericht', 'terugkoppeling', 'document', 'vertrek'])

/** Someone who is in the mailgroep, because the seat is active. */
export const Mailgroeplid = z.strictObject({
  deelnameId: Uuid,
  persoonId: Uuid,
  naam: z.string(),
  organisatie: z.string(),
  leestVanaf: Moment.describe('Berichten vanaf dit moment; oudere alleen als ze zijn opengezet'),
  verborgen: z.int().describe('Aantal oudere berichten dat dit lid niet leest'),
})
export type Mailgroeplid = z.infer<typeof Mailgroeplid>

export const Bericht = z.strictObject({
  berichtId: Uuid,
  soort: BerichtSoort,
  objectId: Uuid.nullable().describe('De actie, het document of de deelname waar het bericht over gaat'),
  tekst: z.string(),
  door: z.string().nullable().describe('Naam van de schrijver; leeg als het systeem schreef'),
  vanMij: z.boolean(),
  geplaatstOp: Moment,
  gelezen: z.boolean(),
  gelezenDoor: z.array(z.string()).describe('Namen van wie dit las'),
})
export type Bericht = z.infer<typeof Bericht>

/** A thread as far as this reader may read it. */
export const Draad = z.strictObject({
  draadId: Uuid,
  casusId: Uuid,
  onderwerp: z.string().nullable().describe('Leeg als het eerste bericht van voor jouw tijd is'),
  laatsteOp: Moment,
  ongelezen: z.int(),
  berichten: z.array(Bericht),
})
export type Draad = z.infer<typeof Draad>

export const Mailgroep = z.strictObject({
  stand: z
    .enum(['niet-in-dit-netwerk', 'te-vroeg', 'te-maken', 'open', 'gearchiveerd'])
    .describe('te-vroeg: het eerste overleg is nog niet afgerond'),
  mailgroepId: Uuid.nullable(),
  gemaaktOp: Moment.nullable(),
  leden: z.array(Mailgroeplid),
  stilte: z
    .strictObject({ dagen: z.int(), herinneringNaDagen: z.int() })
    .nullable()
    .describe('Dagen sinds het laatste bericht; leeg zolang er geen mailgroep is'),
  ongelezen: z.int(),
  draden: z.array(Draad),
})
export type Mailgroep = z.infer<typeof Mailgroep>

/** One mailgroep in the overview across casussen. */
export const MailgroepRegel = z.strictObject({
  casusId: Uuid,
  code: z.string(),
  naam: z.string().nullable(),
  gearchiveerd: z.boolean(),
  ongelezen: z.int(),
  laatste: z.strictObject({ onderwerp: z.string().nullable(), door: z.string().nullable(), op: Moment }).nullable(),
  stilteDagen: z.int(),
  teStil: z.boolean().describe('Langer stil dan dit netwerk wil'),
})
export type MailgroepRegel = z.infer<typeof MailgroepRegel>

export const NieuwBericht = z.strictObject({
  draadId: Uuid.nullable().default(null).describe('De draad waarop je antwoordt; leeg voor een nieuw onderwerp'),
  onderwerp: Regel.nullable().default(null).describe('Verplicht bij een nieuw onderwerp'),
  tekst: Tekst,
})

export const mailgroepEndpoints = {
  'GET /v1/mailgroepen': {
    summary: 'De mailgroepen van je casussen, met wat je nog niet las',
    permission: 'mailgroep.list',
    response: z.strictObject({ items: z.array(MailgroepRegel) }),
  },
  'GET /v1/casussen/{casusId}/mailgroep': {
    summary: 'De mailgroep van een casus: leden, stilte en de berichten die je mag lezen',
    permission: 'mailgroep.read',
    response: Mailgroep,
  },
  'POST /v1/casussen/{casusId}/mailgroep': {
    summary: 'Maak de mailgroep na het eerste overleg',
    permission: 'mailgroep.create',
    response: Mailgroep,
    status: 201,
  },
  'POST /v1/casussen/{casusId}/mailgroep/berichten': {
    summary: 'Schrijf een bericht aan de mailgroep',
    permission: 'mailgroep.post',
    body: NieuwBericht,
    response: Mailgroep,
    status: 201,
  },
  'POST /v1/casussen/{casusId}/mailgroep/draden/{draadId}/lezing': {
    summary: 'Je las de berichten in deze draad',
    permission: 'mailgroep.read',
  },
  'POST /v1/casussen/{casusId}/mailgroep/leden/{deelnameId}/openstelling': {
    summary: 'Zet de oudere berichten open voor iemand die later meedeed',
    permission: 'mailgroep.open',
    response: Mailgroep,
  },
} as const satisfies Endpoints
