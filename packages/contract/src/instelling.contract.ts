import {
  ATTENDERING_GROEPEN,
  ATTENDERING_KEUZES,
  type AttenderingGroep,
} from '@regietafel/domain/termijn/attendering.ts'
import { z } from 'zod'
import type { Endpoints } from './shared/endpoint.ts'
import { Moment, Versie } from './shared/values.ts'

const Tijd = z.iso.time({ precision: -1, error: 'Schrijf een tijd zoals 08:00' }).meta({ examples: ['08:00'] })
const Keuze = z.enum(ATTENDERING_KEUZES)
const Keuzes = z.strictObject({
  vragen: Keuze,
  termijnen: Keuze,
  acties: Keuze,
  berichten: Keuze,
  documenten: Keuze,
} satisfies Record<AttenderingGroep, typeof Keuze>)

const Voorkeuren = {
  keuzes: Keuzes,
  rust: z.strictObject({ van: Tijd, tot: Tijd }).nullable().describe('Tussen deze tijden komt er geen mail'),
  dagoverzichtOm: Tijd,
}

/** How one person wants to be told, and whether their calendar has a secret address. */
export const Instellingen = z.strictObject({
  ...Voorkeuren,
  toegestaan: z.record(z.enum(ATTENDERING_GROEPEN), z.array(Keuze)),
  agenda: z
    .strictObject({ gemaaktOp: Moment, gebruiktOp: Moment.nullable() })
    .nullable()
    .describe('Leeg zolang er geen agenda-adres is'),
  versie: Versie,
})
export type Instellingen = z.infer<typeof Instellingen>

export const instellingEndpoints = {
  'GET /v1/instellingen': {
    summary: 'Hoe je bericht wilt krijgen, en of je agenda-adres bestaat',
    permission: 'instelling.read',
    response: Instellingen,
  },
  'PUT /v1/instellingen': {
    summary: 'Kies hoe je bericht wilt krijgen',
    permission: 'instelling.write',
    body: z.strictObject(Voorkeuren),
    response: Instellingen,
  },
  'PUT /v1/agendasleutel': {
    summary: 'Maak een geheim adres voor je agenda; het vorige werkt dan niet meer',
    permission: 'instelling.write',
    response: z.strictObject({ agendasleutel: z.string().describe('Dit zie je maar een keer') }),
    ifMatch: false,
  },
  'DELETE /v1/agendasleutel': {
    summary: 'Trek het adres van je agenda in',
    permission: 'instelling.write',
    ifMatch: false,
  },
} as const satisfies Endpoints
