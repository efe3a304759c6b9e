import { ROLLEN } from '@regietafel/domain/toegang/rollen.ts'
import { z } from 'zod'
import type { Endpoints } from './shared/endpoint.ts'
import { Dag, Moment, Tekst, Uuid, Versie } from './shared/values.ts'

/** Free text that a rule judges: it may come empty, and then the rule says what is missing. */
const Toelichting = z.string().trim().max(10_000).default('')

/** Who did or must do something: one seat of the team. */
export const Actiehouder = z.strictObject({
  deelnameId: Uuid,
  persoonId: Uuid,
  naam: z.string(),
  organisatie: z.string(),
  rol: z.enum(ROLLEN),
})
export type Actiehouder = z.infer<typeof Actiehouder>

export const Terugkoppeling = z.strictObject({
  terugkoppelingId: Uuid,
  soort: z.enum(['voortgang', 'afronding', 'lukt-niet', 'overdracht', 'intrekking', 'aanspreken']),
  tekst: z.string(),
  door: z.string().describe('Naam van wie dit schreef'),
  op: Moment,
  kanaal: z
    .enum(['mailgroep', 'tijdlijn', 'tijdlijn-met-bericht', 'voortgangsoverleg'])
    .nullable()
    .describe('Waar de terugkoppeling terechtkwam'),
})
export type Terugkoppeling = z.infer<typeof Terugkoppeling>

const ActieStatus = z.enum(['open', 'bezig', 'lukt-niet', 'gereed', 'ingetrokken'])
/** How an actie stands against its last day. */
export const ActieStand = z.enum(['klaar', 'te-laat', 'vandaag', 'binnenkort', 'later'])

/** Who does what by when. */
export const Actie = z.strictObject({
  actieId: Uuid,
  casusId: Uuid,
  wat: z.string(),
  doel: z.string().nullable(),
  einddatum: Dag,
  dagenOver: z.int(),
  status: ActieStatus,
  stand: ActieStand,
  actiehouder: Actiehouder,
  eersteActiehouder: Actiehouder.describe('Wie de actie afsprak; blijft zichtbaar na een overdracht'),
  isVanMij: z.boolean().describe('Ook als je degene vervangt die de actie doet'),
  overlegId: Uuid.nullable(),
  gemaaktOp: Moment,
  afgerondOp: Moment.nullable(),
  terugkoppelingen: z.array(Terugkoppeling),
  versie: Versie,
})
export type Actie = z.infer<typeof Actie>

export const NieuweActie = z.strictObject({
  deelnameId: Uuid.describe('De ene deelnemer die de actie doet'),
  wat: Tekst,
  einddatum: Dag.describe('De dag waarop de actie klaar moet zijn'),
  doel: Tekst.nullable().default(null),
  overlegId: Uuid.nullable().default(null),
})

const GewijzigdeActie = z.strictObject({
  wat: Tekst.optional(),
  einddatum: Dag.optional(),
  doel: Tekst.nullable().optional(),
})

export const actieEndpoints = {
  'GET /v1/casussen/{casusId}/acties': {
    summary: 'De acties van een casus, de eerste einddatum bovenaan',
    permission: 'actie.read',
    response: z.strictObject({ items: z.array(Actie) }),
  },
  'POST /v1/casussen/{casusId}/acties': {
    summary: 'Spreek een actie af',
    permission: 'actie.create',
    body: NieuweActie,
    response: Actie,
    status: 201,
  },
  'GET /v1/casussen/{casusId}/acties/{actieId}': {
    summary: 'Een actie met alles wat erover is gezegd',
    permission: 'actie.read',
    response: Actie,
  },
  'PATCH /v1/casussen/{casusId}/acties/{actieId}': {
    summary: 'Wijzig wat er is afgesproken of wanneer',
    permission: 'actie.change',
    body: GewijzigdeActie,
    response: Actie,
  },
  'POST /v1/casussen/{casusId}/acties/{actieId}/terugkoppelingen': {
    summary: 'Vertel hoe het gaat, dat het klaar is of dat het niet lukt',
    permission: 'actie.report',
    body: z.strictObject({ soort: z.enum(['voortgang', 'afronding', 'lukt-niet']), tekst: Toelichting }),
    response: Actie,
    status: 201,
  },
  'POST /v1/casussen/{casusId}/acties/{actieId}/overdracht': {
    summary: 'Draag een actie over aan een collega in het team',
    permission: 'actie.transfer',
    body: z.strictObject({ deelnameId: Uuid, toelichting: Toelichting }),
    response: Actie,
    status: 201,
  },
  'POST /v1/casussen/{casusId}/acties/{actieId}/intrekking': {
    summary: 'Trek een actie in, met een reden',
    permission: 'actie.withdraw',
    body: z.strictObject({ reden: Toelichting }),
    response: Actie,
    status: 201,
  },
  'POST /v1/casussen/{casusId}/acties/{actieId}/aanspreken': {
    summary: 'Spreek iemand vriendelijk aan op een actie',
    permission: 'actie.address',
    body: z.strictObject({ tekst: Toelichting }),
    response: Actie,
    status: 201,
  },
} as const satisfies Endpoints
