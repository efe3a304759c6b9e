import { ROLLEN } from '@regietafel/domain/toegang/rollen.ts'
import { z } from 'zod'
import type { Endpoints } from './shared/endpoint.ts'
import { Dag, Moment, Tekst, Uuid, Versie } from './shared/values.ts'

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
  kanaal: z.string().nullable().describe('Waar de terugkoppeling terechtkwam'),
})
export type Terugkoppeling = z.infer<typeof Terugkoppeling>

/** Who does what by when. */
export const Actie = z.strictObject({
  actieId: Uuid,
  casusId: Uuid,
  wat: z.string(),
  doel: z.string().nullable(),
  einddatum: Dag,
  dagenOver: z.int(),
  status: z.enum(['open', 'gereed', 'lukt-niet', 'ingetrokken']),
  actiehouder: Actiehouder,
  eersteActiehouder: Actiehouder.describe('Wie de actie afsprak; blijft zichtbaar na een overdracht'),
  isVanMij: z.boolean(),
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
} as const satisfies Endpoints
