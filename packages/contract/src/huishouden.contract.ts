import { GESLACHTEN } from '@regietafel/domain/huishouden/huishoudlid.ts'
import { z } from 'zod'
import type { Endpoints } from './shared/endpoint.ts'
import { Dag, Moment, Regel, Uuid, Versie } from './shared/values.ts'

const Invulregel = z.string().trim().max(200)
const optioneel = Invulregel.nullable().default(null)

/** One person of a household as someone writes it down. */
export const HuishoudlidInvoer = z.strictObject({
  naam: Invulregel.default('').describe('Verplicht, behalve bij een ongeboren kind'),
  isIndexpersoon: z.boolean().default(false).describe('De persoon om wie het gaat; hoogstens één'),
  rol: optioneel.describe('Plaats in het huishouden'),
  geslacht: z.enum(GESLACHTEN).nullable().default(null),
  geboortedatum: Dag.nullable().default(null),
  verwachteDatum: Dag.nullable().default(null).describe('Bij een ongeboren kind'),
  gezag: optioneel.describe('Bij een minderjarige: wie het gezag heeft'),
  burgerlijkeStaat: optioneel,
  beroep: optioneel,
  adres: optioneel,
  telefoon: optioneel,
  email: z.email().nullable().default(null),
  bsn: z
    .string()
    .trim()
    .max(20)
    .nullable()
    .default(null)
    .describe(
      'Wordt nooit bewaard; alleen een kenmerk waarmee we dezelfde persoon herkennen. Leeg laat staan wat er was',
    ),
})
export type HuishoudlidInvoer = z.infer<typeof HuishoudlidInvoer>

/** One person as it is kept: never with a BSN, only that one was given. */
export const AangemeldePersoon = HuishoudlidInvoer.omit({ bsn: true }).extend({ heeftBsn: z.boolean() })
export type AangemeldePersoon = z.infer<typeof AangemeldePersoon>

export const Huishoudlid = AangemeldePersoon.extend({ huishoudlidId: Uuid, gewijzigdOp: Moment, versie: Versie })
export type Huishoudlid = z.infer<typeof Huishoudlid>

export const Bekendheidsvraag = z.strictObject({
  naam: Regel,
  geboortedatum: Dag,
  bsn: z.string().trim().max(20).nullable().default(null),
})

export const huishoudenEndpoints = {
  'POST /v1/bekendheidsvragen': {
    summary: 'Is deze persoon al bekend in dit netwerk? Ja of nee, meer niet',
    permission: 'bekendheid.check',
    body: Bekendheidsvraag,
    response: z.strictObject({ bekend: z.boolean() }),
  },
  'GET /v1/casussen/{casusId}/huishoudleden': {
    summary: 'Het huishouden: eerst de persoon om wie het gaat',
    permission: 'huishouden.read',
    response: z.strictObject({ items: z.array(Huishoudlid) }),
  },
  'POST /v1/casussen/{casusId}/huishoudleden': {
    summary: 'Voeg iemand toe aan het huishouden',
    permission: 'huishouden.write',
    body: HuishoudlidInvoer,
    response: Huishoudlid,
    status: 201,
  },
  'PUT /v1/casussen/{casusId}/huishoudleden/{huishoudlidId}': {
    summary: 'Wijzig iemand van het huishouden',
    permission: 'huishouden.write',
    body: HuishoudlidInvoer,
    response: Huishoudlid,
  },
  'DELETE /v1/casussen/{casusId}/huishoudleden/{huishoudlidId}': {
    summary: 'Haal iemand uit het huishouden',
    permission: 'huishouden.write',
  },
} as const satisfies Endpoints
