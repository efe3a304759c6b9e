import { BIJLAGE_SOORTEN, MAX_BIJLAGE_BYTES, MAX_BIJLAGEN } from '@regietafel/domain/mailgroep/bijlage.ts'
import { ZICHTBAARHEDEN } from '@regietafel/domain/mailgroep/lezers.ts'
import { ROLLEN } from '@regietafel/domain/toegang/rollen.ts'
import { z } from 'zod'
import type { Endpoints } from './shared/endpoint.ts'
import { Moment, Regel, Tekst, Uuid } from './shared/values.ts'

const BerichtSoort = z.enum(['bericht', 'terugkoppeling', 'document', 'vertrek'])

/**
 * Someone who is in the mailgroep, because the seat is active. Where members are not named to one another nothing here
 * leads to the person: `naam` is organisation and number, and `deelnameId` and `leestVanaf` are empty (COM-07).
 */
export const Mailgroeplid = z.strictObject({
  lidId: Uuid.describe('Geldt alleen in deze mailgroep'),
  deelnameId: Uuid.nullable(),
  naam: z.string().describe('De naam, of organisatie en nummer als leden elkaar niet bij naam kennen'),
  organisatie: z.string(),
  rollen: z.array(z.enum(ROLLEN)),
  vanMij: z.boolean(),
  leestVanaf: Moment.nullable().describe('Berichten vanaf dit moment; oudere alleen als ze zijn opengezet'),
  verborgen: z
    .int()
    .nullable()
    .describe('Aantal berichten aan allen dat dit lid niet leest; alleen voor de procesregisseur'),
})
export type Mailgroeplid = z.infer<typeof Mailgroeplid>

export const Bijlage = z.strictObject({
  bijlageId: Uuid,
  naam: z.string(),
  soort: z.enum(BIJLAGE_SOORTEN),
  grootte: z.int(),
  ontdaan: z.boolean().describe('Wat een foto over maker en plaats vertelt, is weggehaald'),
})
export type Bijlage = z.infer<typeof Bijlage>

/** Base64 takes four characters for three bytes. */
const inBase64 = (bytes: number) => Math.ceil(bytes / 3) * 4
const ROOM_FOR_WORDS = 200_000

export const Bericht = z.strictObject({
  berichtId: Uuid,
  soort: BerichtSoort,
  objectId: Uuid.nullable().describe('De actie, het document of de deelname waar het bericht over gaat'),
  zichtbaarheid: z.enum(ZICHTBAARHEDEN),
  lezers: z.array(z.string()).describe('Wie dit kan lezen; leeg als alle leden het lezen'),
  tekst: z.string(),
  door: z.string().nullable().describe('De schrijver zoals deze lezer die kent; leeg als het systeem schreef'),
  vanMij: z.boolean(),
  geplaatstOp: Moment,
  gelezen: z.boolean(),
  bijlagen: z.array(Bijlage),
  gelezenDoor: z.array(z.string()).describe('Namen van wie dit las'),
})
export type Bericht = z.infer<typeof Bericht>

/** A thread as far as this reader may read it. */
export const Draad = z.strictObject({
  draadId: Uuid,
  casusId: Uuid,
  onderwerp: z.string().nullable().describe('Leeg als het eerste bericht van voor jouw tijd is'),
  zichtbaarheid: z.enum(ZICHTBAARHEDEN).describe('Van het eerste bericht: een antwoord gaat nooit naar meer mensen'),
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
  casusOpCode: z.boolean().describe('In en om deze mailgroep heet de casus alleen naar de code'),
  ledenOpCode: z.boolean().describe('Leden kennen elkaar hier als organisatie en nummer'),
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
  zichtbaarheid: z.enum(ZICHTBAARHEDEN).default('allen'),
  geenNaam: z
    .array(z.string().trim().max(200))
    .max(50)
    .default([])
    .describe('Twijfels waarvan de schrijver zegt dat het geen naam is'),
  lezers: z.array(Uuid).max(100).default([]).describe('De gekozen leden (lidId), bij zichtbaarheid gekozen'),
  bijlagen: z
    .array(
      z.strictObject({
        naam: Regel,
        inhoud: z.base64().min(4).max(inBase64(MAX_BIJLAGE_BYTES)).describe('Het bestand in base64'),
      }),
    )
    .max(MAX_BIJLAGEN)
    .default([])
    .describe('Pdf, jpeg of png'),
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
    bodyLimit: MAX_BIJLAGEN * inBase64(MAX_BIJLAGE_BYTES) + ROOM_FOR_WORDS,
    body: NieuwBericht,
    response: Mailgroep,
    status: 201,
  },
  'GET /v1/casussen/{casusId}/mailgroep/bijlagen/{bijlageId}': {
    summary: 'Een bijlage bij een bericht dat je mag lezen',
    permission: 'bijlage.read',
    produces: 'application/octet-stream',
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
