import { UITREIKWIJZEN } from '@regietafel/domain/plan/hand-out.ts'
import { z } from 'zod'
import { OverlegStatus } from './overleg-values.ts'
import type { Endpoints } from './shared/endpoint.ts'
import { Dag, Moment, Tekst, Uuid } from './shared/values.ts'

const Documentsoort = z.enum(['actielijst', 'verslag', 'plan', 'geanonimiseerd-plan', 'plan-toegang'])

const Ontvanger = z.strictObject({ persoonId: Uuid, naam: z.string(), organisatie: z.string() })

/** One document to one person. */
export const Verzending = Ontvanger.extend({ verzondenOp: Moment, geopendOp: Moment.nullable() })
export type Verzending = z.infer<typeof Verzending>

/** The copy of one member of the household. */
export const Uitreiking = z.strictObject({
  uitreikingId: Uuid,
  naam: z.string(),
  wijze: z.enum(UITREIKWIJZEN).nullable(),
  uitgereiktOp: Dag.nullable().describe('Leeg zolang het exemplaar nog niet is gegeven'),
  uitgereiktDoor: z.string().nullable(),
})
export type Uitreiking = z.infer<typeof Uitreiking>

/** One version of a document after an overleg. */
export const UitkomstDocument = z.strictObject({
  documentId: Uuid,
  soort: Documentsoort,
  nummer: z.int().describe('1 is de eerste; een verbetering is de volgende'),
  status: z.enum(['concept', 'gedeeld', 'gecorrigeerd']),
  reden: z.string().nullable().describe('Waarom deze versie een eerdere verbetert'),
  gedeeldOp: Moment.nullable(),
  gedeeldDoor: z.string().nullable(),
  controle: z
    .enum(['nodig', 'opnieuw-nodig', 'afgerond'])
    .nullable()
    .describe('Of de versie zonder namen al is nagekeken; leeg als dat niet hoeft of niet aan jou is'),
  ontvangers: z.array(Ontvanger).describe('Wie het krijgt zodra het wordt gedeeld'),
  verzendingen: z.array(Verzending).describe('Wie het kreeg en opende; een ketenpartner ziet alleen zichzelf'),
  uitreikingen: z.array(Uitreiking).describe('Exemplaren voor het huishouden; alleen de regie ziet ze'),
})
export type UitkomstDocument = z.infer<typeof UitkomstDocument>

/** What must be shared after one overleg, and what was. */
export const Uitkomst = z.strictObject({
  overlegId: Uuid,
  overlegtype: z.string(),
  dag: Dag,
  overlegStatus: OverlegStatus,
  voldaan: z.boolean(),
  voldaanOp: Moment.nullable(),
  ontbreekt: z.array(Documentsoort).describe('Wat nog gedeeld moet worden'),
  termijn: z
    .strictObject({
      vervaltOp: Dag,
      dagenOver: z.int(),
      stand: z.enum(['loopt', 'waarschuwing', 'te-laat', 'gehaald', 'gepauzeerd']),
    })
    .nullable(),
  voorHuishouden: z.boolean().describe('Het huishouden krijgt ook een exemplaar'),
  documenten: z.array(UitkomstDocument),
})
export type Uitkomst = z.infer<typeof Uitkomst>

export const documentEndpoints = {
  'GET /v1/casussen/{casusId}/documenten': {
    summary: 'Wat na elk overleg gedeeld moet worden, en wat is gedeeld',
    permission: 'document.read',
    response: z.strictObject({ magDelen: z.boolean(), items: z.array(Uitkomst) }),
  },
  'GET /v1/casussen/{casusId}/documenten/{documentId}': {
    summary: 'Een document als PDF: je eigen exemplaar, of het voorbeeld voor het delen',
    permission: 'document.read',
    produces: 'application/pdf',
  },
  'POST /v1/casussen/{casusId}/documenten/{documentId}/deling': {
    summary: 'Deel een document; elke ontvanger krijgt een eigen exemplaar',
    permission: 'document.share',
    response: Uitkomst,
  },
  'GET /v1/casussen/{casusId}/documenten/{documentId}/uitreikingen/{uitreikingId}': {
    summary: 'Het exemplaar van iemand uit het huishouden als PDF',
    permission: 'document.handOut',
    produces: 'application/pdf',
  },
  'POST /v1/casussen/{casusId}/documenten/{documentId}/uitreikingen/{uitreikingId}/overhandiging': {
    summary: 'Leg vast dat iemand uit het huishouden het exemplaar kreeg',
    permission: 'document.handOut',
    body: z.strictObject({ wijze: z.enum(UITREIKWIJZEN), dag: Dag }),
    response: Uitkomst,
  },
  'POST /v1/casussen/{casusId}/documenten/{documentId}/correctie': {
    summary: 'Begin een verbeterde versie van een gedeeld document',
    permission: 'document.share',
    body: z.strictObject({ reden: Tekst }),
    response: Uitkomst,
  },
} as const satisfies Endpoints
