import { CONVENANT_SOORTEN, CONVENANT_STANDEN } from '@regietafel/domain/netwerk/convenant.ts'
import { z } from 'zod'
import type { Endpoints } from './shared/endpoint.ts'
import { Dag, Moment, Regel, Uuid, Versie } from './shared/values.ts'

const velden = {
  soort: z.enum(CONVENANT_SOORTEN),
  titel: Regel,
  geslotenOp: Dag.nullable().describe('Dag waarop het is gesloten of vastgesteld'),
  geldigTot: Dag.nullable().describe('Laatste dag; leeg als het geldt tot het wordt ingetrokken'),
  aanduiding: Regel.nullable().describe('Hoe het document zijn versie noemt'),
  ingetrokkenOp: Dag.nullable(),
}

/** An agreement that the co-operation rests on, as everyone in the netwerk reads it. */
export const Convenant = z.strictObject({
  convenantId: Uuid,
  ...velden,
  stand: z.enum(CONVENANT_STANDEN),
  vraagtAandacht: z.boolean().describe('Verlopen, of binnen twee maanden'),
  ondertekenaars: z.array(z.strictObject({ organisatieId: Uuid, naam: z.string() })),
  bestand: z.strictObject({ grootte: z.int(), geplaatstOp: Moment }).nullable(),
  versie: Versie,
})
export type Convenant = z.infer<typeof Convenant>

export const ConvenantInvoer = z.strictObject({
  ...velden,
  geslotenOp: velden.geslotenOp.default(null),
  geldigTot: velden.geldigTot.default(null),
  aanduiding: velden.aanduiding.default(null),
  ingetrokkenOp: velden.ingetrokkenOp.default(null),
  ondertekenaars: z.array(Uuid).max(500).default([]).describe('Organisaties die tekenden'),
})
export type ConvenantInvoer = z.infer<typeof ConvenantInvoer>

/** A PDF of 5 MB, written as base64, with room for the words around it. */
const BODY_LIMIT = 7_000_000

export const convenantEndpoints = {
  'GET /v1/convenanten': {
    summary: 'Waarop de samenwerking in dit netwerk rust',
    permission: 'netwerk.read',
    response: z.strictObject({ items: z.array(Convenant) }),
  },
  'GET /v1/convenanten/{convenantId}/bestand': {
    summary: 'Het document van een convenant of werkwijze',
    permission: 'netwerk.read',
    produces: 'application/pdf',
  },
  'POST /v1/beheer/convenanten': {
    summary: 'Leg een convenant of werkwijze vast',
    permission: 'convenant.manage',
    body: ConvenantInvoer,
    response: Convenant,
    status: 201,
  },
  'PUT /v1/beheer/convenanten/{convenantId}': {
    summary: 'Wijzig een convenant of werkwijze, met wie tekende',
    permission: 'convenant.manage',
    body: ConvenantInvoer,
    response: Convenant,
  },
  'PUT /v1/beheer/convenanten/{convenantId}/bestand': {
    summary: 'Plaats het document, als PDF van ten hoogste 5 MB',
    permission: 'convenant.manage',
    body: z.strictObject({ pdf: z.string().min(1).max(BODY_LIMIT).describe('De PDF als base64') }),
    response: Convenant,
    bodyLimit: BODY_LIMIT,
  },
} as const satisfies Endpoints
