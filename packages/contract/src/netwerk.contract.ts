import { FUNCTIES } from '@regietafel/domain/toegang/rollen.ts'
import { z } from 'zod'
import type { Endpoints } from './shared/endpoint.ts'
import { Uuid } from './shared/values.ts'

export const Netwerk = z.strictObject({
  netwerkId: Uuid,
  naam: z.string(),
  profiel: z.string().describe('Code van het netwerkprofiel'),
})
export type Netwerk = z.infer<typeof Netwerk>

export const Organisatie = z.strictObject({
  organisatieId: Uuid,
  naam: z.string(),
  domein: z.string(),
  convenant: z.boolean(),
})
export type Organisatie = z.infer<typeof Organisatie>

export const Persoon = z.strictObject({
  persoonId: Uuid,
  naam: z.string(),
  functienaam: z.string(),
  email: z.string(),
  telefoon: z.string(),
  functies: z.array(z.enum(FUNCTIES)),
  organisatie: Organisatie,
  actief: z.boolean(),
})
export type Persoon = z.infer<typeof Persoon>

export const Sessie = z.strictObject({
  proef: z.boolean().describe('Proefomgeving met verzonnen gegevens'),
  netwerk: Netwerk,
  persoon: Persoon,
  andereNetwerken: z.array(z.strictObject({ netwerkId: Uuid, persoonId: Uuid, naam: z.string() })),
})
export type Sessie = z.infer<typeof Sessie>

export const Proefpersonen = z.strictObject({
  netwerken: z.array(z.strictObject({ netwerk: Netwerk, personen: z.array(Persoon) })),
  wordtNogGevuld: z.boolean().describe('Er komen nog netwerken bij'),
})

export const Aanmeldmogelijkheden = z.strictObject({
  proef: z.boolean(),
  organisaties: z
    .array(z.strictObject({ code: z.string(), naam: z.string() }))
    .describe('Organisaties waarmee je je aanmeldt'),
})

const OpenSessie = z.strictObject({ netwerkId: Uuid, persoonId: Uuid })

/** Signing in and out: these endpoints stand before any casus. */
export const sessieEndpoints = {
  'GET /v1/aanmeldmogelijkheden': {
    summary: 'Hoe kun je je aanmelden',
    permission: 'sessie.open',
    response: Aanmeldmogelijkheden,
  },
  'GET /v1/sessie': { summary: 'Wie ben je nu', permission: 'sessie.read', response: Sessie },
  'PUT /v1/sessie/netwerk': {
    summary: 'Ga verder in een ander netwerk',
    permission: 'sessie.read',
    body: OpenSessie,
    ifMatch: false,
  },
  'DELETE /v1/sessie': { summary: 'Meld je af', permission: 'sessie.end', ifMatch: false },
  'DELETE /v1/sessies': { summary: 'Meld je overal af', permission: 'sessie.end', ifMatch: false },
} as const satisfies Endpoints

/** Only in the trial: one click makes you any invented person. Not registered with a real database. */
export const proefEndpoints = {
  'GET /v1/proefpersonen': {
    summary: 'De verzonnen personen van de proefomgeving',
    permission: 'proef.read',
    response: Proefpersonen,
  },
  'POST /v1/proefsessies': { summary: 'Word een verzonnen persoon', permission: 'sessie.open', body: OpenSessie },
} as const satisfies Endpoints

export const netwerkEndpoints = {
  'GET /v1/personen': {
    summary: 'Professionals van dit netwerk',
    permission: 'persoon.read',
    response: z.strictObject({ items: z.array(Persoon) }),
  },
  'GET /v1/organisaties': {
    summary: 'Organisaties van dit netwerk',
    permission: 'netwerk.read',
    response: z.strictObject({ items: z.array(Organisatie) }),
  },
} as const satisfies Endpoints
