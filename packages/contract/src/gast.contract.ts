import { z } from 'zod'
import type { Endpoints } from './shared/endpoint.ts'
import { Moment, Tekst, Uuid, Versie } from './shared/values.ts'

const Antwoord = z.enum(['gevraagd', 'komt', 'komt-niet'])
const Gedeeld = z.strictObject({ titel: z.string(), tekst: z.string(), gedeeldOp: Moment })

/** What a guest sees: this overleg, one's own contribution, and what the table shares. Nothing of the casus itself. */
export const Gastplaats = z.strictObject({
  gastId: Uuid,
  casusId: Uuid,
  overlegId: Uuid,
  casusCode: z.string(),
  begin: Moment,
  eind: Moment,
  plaats: z.string(),
  vraag: z.string().describe('Waarvoor je gevraagd bent'),
  agenda: z.array(z.strictObject({ titel: z.string(), minuten: z.int() })),
  antwoord: Antwoord,
  inbreng: z.string(),
  gedeeld: z.array(Gedeeld).describe('Wat de tafel met je deelt, zolang het overleg duurt'),
  versie: Versie,
})
export type Gastplaats = z.infer<typeof Gastplaats>

/** A guest as the regie sees it. */
export const Gast = Gastplaats.pick({
  gastId: true,
  vraag: true,
  antwoord: true,
  inbreng: true,
  gedeeld: true,
  versie: true,
}).extend({
  naam: z.string(),
  organisatie: z.string(),
  grond: z.string(),
  toegangTot: Moment.describe('Vanaf dan leest de gast niets meer'),
  heeftToegang: z.boolean(),
})
export type Gast = z.infer<typeof Gast>

export const gastEndpoints = {
  'GET /v1/gastplaatsen': {
    summary: 'Overleggen waarvoor je als gast gevraagd bent',
    permission: 'gast.list',
    response: z.strictObject({ items: z.array(Gastplaats) }),
  },
  'GET /v1/casussen/{casusId}/gastplaatsen/{gastId}': {
    summary: 'Eén overleg waarvoor je als gast gevraagd bent',
    permission: 'gast.read',
    response: Gastplaats,
  },
  'PUT /v1/casussen/{casusId}/gastplaatsen/{gastId}': {
    summary: 'Zeg of je komt, en schrijf op wat je inbrengt',
    permission: 'gast.write',
    body: z.strictObject({ antwoord: Antwoord, inbreng: z.string().trim().max(10_000) }),
    response: Gastplaats,
  },
  'GET /v1/casussen/{casusId}/overleggen/{overlegId}/gasten': {
    summary: 'De gasten van dit overleg',
    permission: 'gast.manage',
    response: z.strictObject({ items: z.array(Gast) }),
  },
  'POST /v1/casussen/{casusId}/overleggen/{overlegId}/gasten': {
    summary: 'Vraag een deskundige voor alleen dit overleg',
    permission: 'gast.manage',
    body: z.strictObject({ persoonId: Uuid, vraag: Tekst, grond: Tekst.describe('Waarom delen met de gast mag') }),
    response: Gast,
    status: 201,
  },
  'POST /v1/casussen/{casusId}/overleggen/{overlegId}/gasten/{gastId}/gedeeld': {
    summary: 'Deel de aantekening bij een agendapunt met de gast',
    permission: 'gast.manage',
    body: z.strictObject({ agendapuntId: Uuid }),
    response: Gast,
  },
  'POST /v1/casussen/{casusId}/overleggen/{overlegId}/gasten/{gastId}/intrekking': {
    summary: 'Trek de uitnodiging van een gast in',
    permission: 'gast.manage',
    response: Gast,
  },
} as const satisfies Endpoints
