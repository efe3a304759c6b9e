import { z } from 'zod'
import { Nakijkwerk } from './anonimisering.contract.ts'
import type { Endpoints } from './shared/endpoint.ts'
import { Moment, Uuid, Versie } from './shared/values.ts'

const Beschrijvingstekst = z.string().trim().max(10_000)

/** What the procesregisseur writes of a casus for the reflection, beside what becomes of it without names. */
export const Casusbeschrijving = z.strictObject({
  vraag: z.string().describe('Het dilemma of de vraag'),
  beschrijving: z.string(),
  versie: Versie,
  aangeboden: z
    .strictObject({ op: Moment, vraag: z.string(), beschrijving: z.string() })
    .nullable()
    .describe('Precies wat is aangeboden; daarna verandert er niets meer'),
  vingerafdruk: z.string().describe('Van precies deze tekst met precies deze besluiten'),
  nakijkwerk: Nakijkwerk,
})
export type Casusbeschrijving = z.infer<typeof Casusbeschrijving>

/** A casus offered for reflection: the rendition without names, and nothing that leads back. */
export const Reflectie = z.strictObject({
  reflectieId: Uuid,
  gebied: z.string().nullable().describe('De sub-regio die de casus inbrengt'),
  vraag: z.string(),
  beschrijving: z.string(),
  aangebodenOp: Moment,
  aangebodenDoor: z.string(),
})
export type Reflectie = z.infer<typeof Reflectie>

export const reflectieEndpoints = {
  'GET /v1/casussen/{casusId}/casusbeschrijving': {
    summary: 'Je beschrijving van deze casus voor praktijkreflectie, naast de versie zonder namen',
    permission: 'reflectie.offer',
    response: Casusbeschrijving,
  },
  'PUT /v1/casussen/{casusId}/casusbeschrijving': {
    summary: 'Bewaar je beschrijving',
    permission: 'reflectie.offer',
    body: z.strictObject({ vraag: Beschrijvingstekst, beschrijving: Beschrijvingstekst }),
    response: Casusbeschrijving,
  },
  'POST /v1/casussen/{casusId}/casusbeschrijving/aanbieding': {
    summary: 'Bied de versie zonder namen aan voor praktijkreflectie',
    permission: 'reflectie.offer',
    body: z.strictObject({ vingerafdruk: z.string().min(1).max(100).describe('Van wat je hebt nagelezen') }),
    response: Casusbeschrijving,
    status: 201,
  },
  'GET /v1/stamtafel/reflecties': {
    summary: 'De casussen die zijn aangeboden voor praktijkreflectie, zonder namen; de nieuwste eerst',
    permission: 'reflectie.read',
    response: z.strictObject({ items: z.array(Reflectie) }),
  },
} as const satisfies Endpoints
