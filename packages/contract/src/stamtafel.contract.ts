import { BESTUURSVRAAG_CODES, SIGNAALTHEMA_CODES } from '@regietafel/domain/stamtafel/signaalthemas.tabel.ts'
import { SIGNAALSTANDEN, TRIAGESTANDEN } from '@regietafel/domain/stamtafel/triage.ts'
import { z } from 'zod'
import type { Endpoints } from './shared/endpoint.ts'
import { Moment, Regel, Tekst, Uuid } from './shared/values.ts'

const Stamtafelstap = z.strictObject({
  naar: z.enum(TRIAGESTANDEN),
  terugkoppeling: z.string(),
  door: z.string(),
  op: Moment,
})

/** A pattern seen in practice, on its way to the Stamtafel: without anyone of a household, and without a casus. */
export const Stamtafelsignaal = z.strictObject({
  stamtafelsignaalId: Uuid,
  thema: z.enum(SIGNAALTHEMA_CODES),
  gebied: z.string().nullable().describe('Sub-regio of gemeente uit het netwerkprofiel; leeg is het hele netwerk'),
  patroon: z.string(),
  toelichting: z.string(),
  aantalCasussen: z.int(),
  vraag: z.enum(BESTUURSVRAAG_CODES).nullable().describe('Wat het bestuur kan geven'),
  ingediendOp: Moment,
  ingediendDoor: z.string(),
  stand: z.enum(SIGNAALSTANDEN),
  stappen: z.array(Stamtafelstap).describe('De eerste stap eerst'),
})
export type Stamtafelsignaal = z.infer<typeof Stamtafelsignaal>

/** The same for who sent it, who alone knows where it was seen. */
export const EigenStamtafelsignaal = Stamtafelsignaal.extend({
  casus: z
    .strictObject({ casusId: Uuid, code: z.string() })
    .nullable()
    .describe('Waar je het zag; leeg als je daar geen plaats meer hebt'),
})
export type EigenStamtafelsignaal = z.infer<typeof EigenStamtafelsignaal>

const AANTAL = 'Vul in hoeveel casussen je dit zag: een heel getal.'

export const NieuwStamtafelsignaal = z.strictObject({
  thema: z.enum(SIGNAALTHEMA_CODES),
  gebied: Regel.nullable().default(null),
  patroon: Regel,
  toelichting: z.string().trim().max(4000).default(''),
  aantalCasussen: z.int(AANTAL).min(1, AANTAL).max(9999, AANTAL).describe('In hoeveel casussen je het zag'),
  vraag: z.enum(BESTUURSVRAAG_CODES).nullable().default(null),
  geenNaam: z
    .array(z.string().trim().min(1).max(200))
    .max(50)
    .default([])
    .describe('Twijfels waarvan jij zegt dat ze niemand noemen'),
})
export type NieuwStamtafelsignaal = z.infer<typeof NieuwStamtafelsignaal>

export const stamtafelEndpoints = {
  'POST /v1/casussen/{casusId}/stamtafelsignalen': {
    summary: 'Meld een patroon aan de Stamtafel, zonder namen',
    permission: 'stamtafelsignaal.send',
    body: NieuwStamtafelsignaal,
    response: EigenStamtafelsignaal,
    status: 201,
  },
  'GET /v1/stamtafelsignalen': {
    summary: 'De patronen die je zelf meldde, met wat ermee is gedaan; de nieuwste eerst',
    permission: 'stamtafelsignaal.own',
    response: z.strictObject({ items: z.array(EigenStamtafelsignaal) }),
  },
  'GET /v1/stamtafel/signalen': {
    summary: 'Alle gemelde patronen; de nieuwste eerst',
    permission: 'stamtafelsignaal.triage',
    response: z.strictObject({ items: z.array(Stamtafelsignaal) }),
  },
  'POST /v1/stamtafel/signalen/{stamtafelsignaalId}/stappen': {
    summary: 'Zet de volgende stap met een signaal en laat weten wat ermee gebeurt',
    permission: 'stamtafelsignaal.triage',
    body: z.strictObject({ naar: z.enum(TRIAGESTANDEN), terugkoppeling: Tekst }),
    response: Stamtafelsignaal,
    status: 201,
  },
} as const satisfies Endpoints
