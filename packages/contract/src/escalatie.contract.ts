import { ROLLEN } from '@regietafel/domain/toegang/rollen.ts'
import { z } from 'zod'
import type { Endpoints } from './shared/endpoint.ts'
import { Dag, Moment, Tekst, Uuid, Versie } from './shared/values.ts'

const Wie = z.strictObject({ persoonId: Uuid, naam: z.string(), organisatie: z.string(), rol: z.enum(ROLLEN) })

/** One obstacle, raised one rung. Holds all that the addressee gets to see, and nothing of the household. */
export const Escalatie = z.strictObject({
  escalatieId: Uuid,
  casusId: Uuid,
  casusCode: z.string(),
  doel: z.string().nullable().describe('Code van het escalatiedoel in het netwerkprofiel'),
  afspraak: z.string(),
  einddatum: Dag,
  belemmering: z.string(),
  vraag: z.string(),
  van: Wie,
  aan: Wie,
  isVoorMij: z.boolean(),
  status: z.enum(['open', 'beantwoord', 'afgerond']),
  gemaaktOp: Moment,
  antwoord: z.strictObject({ tekst: z.string(), door: z.string(), op: Moment }).nullable(),
  conclusie: z.string().nullable(),
  versie: Versie,
})
export type Escalatie = z.infer<typeof Escalatie>

const NieuweEscalatie = z.strictObject({
  actieId: Uuid,
  belemmering: Tekst,
  vraag: Tekst,
  doel: z.string().max(50).nullable().default(null).describe('Alleen de procesregisseur kiest een escalatiedoel'),
  persoonId: Uuid.nullable().default(null).describe('De leidinggevende aan wie je het voorlegt'),
})

export const escalatieEndpoints = {
  'GET /v1/escalaties': {
    summary: 'Wat aan jou is voorgelegd, in al je casussen',
    permission: 'escalatie.list',
    response: z.strictObject({ items: z.array(Escalatie) }),
  },
  'GET /v1/casussen/{casusId}/escalaties': {
    summary: 'Wat in deze casus is voorgelegd',
    permission: 'escalatie.read',
    response: z.strictObject({ items: z.array(Escalatie) }),
  },
  'POST /v1/casussen/{casusId}/escalaties': {
    summary: 'Leg een afspraak die vastloopt een stap hoger voor',
    permission: 'escalatie.create',
    body: NieuweEscalatie,
    response: Escalatie,
    status: 201,
  },
  'GET /v1/casussen/{casusId}/escalaties/{escalatieId}': {
    summary: 'Eén voorgelegde afspraak',
    permission: 'escalatie.read',
    response: Escalatie,
  },
  'POST /v1/casussen/{casusId}/escalaties/{escalatieId}/antwoord': {
    summary: 'Geef antwoord op wat je is voorgelegd',
    permission: 'escalatie.answer',
    body: z.strictObject({ tekst: Tekst }),
    response: Escalatie,
    status: 201,
  },
  'POST /v1/casussen/{casusId}/escalaties/{escalatieId}/afronding': {
    summary: 'Rond af; de leidinggevende ziet het dossier daarna niet meer',
    permission: 'escalatie.close',
    body: z.strictObject({ conclusie: Tekst }),
    response: Escalatie,
    status: 201,
  },
} as const satisfies Endpoints
