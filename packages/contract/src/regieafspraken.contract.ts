import { MAATREGELEN } from '@regietafel/domain/bevoegdheid/maatregel.ts'
import { z } from 'zod'
import type { Endpoints } from './shared/endpoint.ts'
import { Dag, Moment, Regel, Tekst, Uuid } from './shared/values.ts'

const Kader = z.strictObject({ soort: z.enum(['vrijwillig', 'gedwongen']), sinds: Dag.nullable() })

export const Maatregel = z.strictObject({
  maatregelId: Uuid,
  huishoudlidId: Uuid,
  naam: z.string(),
  soort: z.enum(MAATREGELEN),
  van: Dag,
  tot: Dag.nullable(),
  hoofdregie: z.enum(['gi', 'blijft']),
  toelichting: z.string(),
})

/** What is agreed about the regie beside the seats (ROL-15 .. ROL-17, ROL-57). */
export const Regieafspraken = z.strictObject({
  kader: Kader,
  maatregelen: z.array(Maatregel),
  deelprocesregies: z.array(
    z.strictObject({
      deelnameId: Uuid,
      naam: z.string(),
      voor: z.string().nullable(),
      waarvoor: z.string(),
      van: Moment,
    }),
  ),
  klantregie: z
    .strictObject({
      wie: z.string(),
      watZelf: z.string(),
      ondersteuning: z.string().nullable(),
      veiligheidsweging: z.string().nullable(),
      achterwacht: z.string().describe('De professional die erachter staat en de plaats houdt'),
      van: Moment,
      wegingNodig: z.boolean().describe('Dit niveau vraagt een weging van de veiligheid, en die is er nog niet'),
    })
    .nullable(),
  voorkeuren: z.array(
    z.strictObject({
      wie: z.string(),
      gevolgd: z.boolean(),
      reden: z.string().nullable(),
      vastgelegdOp: Moment,
      door: z.string(),
    }),
  ),
})
export type Regieafspraken = z.infer<typeof Regieafspraken>

export const NieuweMaatregel = z.strictObject({
  soort: z.enum(MAATREGELEN),
  van: Dag,
  tot: Dag.nullable().default(null),
  hoofdregie: z.enum(['gi', 'blijft']).describe('Of de GI de procesregie van het hele gezin krijgt'),
  toelichting: z.string().trim().max(10_000).default('').describe('Verplicht als de procesregie blijft waar die is'),
})
export const NieuweDeelprocesregie = z.strictObject({
  huishoudlidId: Uuid.nullable().default(null).describe('Voor wie, als het om één persoon gaat'),
  waarvoor: Tekst,
})
export const NieuweKlantregie = z.strictObject({
  wie: Regel,
  watZelf: Tekst,
  ondersteuning: Tekst.nullable().default(null),
  veiligheidsweging: Tekst.nullable().default(null).describe('Verplicht vanaf niveau 3'),
})
export const NieuweVoorkeur = z.strictObject({
  wie: Regel,
  gevolgd: z.boolean(),
  reden: Tekst.nullable().default(null).describe('Verplicht als de voorkeur niet gevolgd is'),
})

const CASUS = 'regieafspraak.change' as const

export const regieafspraakEndpoints = {
  'GET /v1/casussen/{casusId}/regieafspraken': {
    summary: 'Kader, maatregelen, deelprocesregie, en wat de klant zelf doet of wil',
    permission: 'regie.read',
    response: Regieafspraken,
  },
  'POST /v1/casussen/{casusId}/huishoudleden/{huishoudlidId}/maatregelen': {
    summary: 'Leg een maatregel voor één persoon vast',
    permission: CASUS,
    body: NieuweMaatregel,
    response: Regieafspraken,
    status: 201,
  },
  'POST /v1/casussen/{casusId}/huishoudleden/{huishoudlidId}/maatregelen/einde': {
    summary: 'Leg vast dat de lopende maatregel van deze persoon vandaag eindigt',
    permission: CASUS,
    response: Regieafspraken,
  },
  'POST /v1/casussen/{casusId}/deelnames/{deelnameId}/deelprocesregie': {
    summary: 'Geef iemand uit het team de procesregie over een deel',
    permission: 'casusregie.assign',
    body: NieuweDeelprocesregie,
    response: Regieafspraken,
    status: 201,
  },
  'POST /v1/casussen/{casusId}/deelnames/{deelnameId}/deelprocesregie/einde': {
    summary: 'Beëindig een deelprocesregie',
    permission: 'casusregie.assign',
    response: Regieafspraken,
  },
  'POST /v1/casussen/{casusId}/klantregie': {
    summary: 'Leg vast dat klant of netwerk de procesregie voert, met jou als achterwacht',
    permission: 'casusregie.assign',
    body: NieuweKlantregie,
    response: Regieafspraken,
    status: 201,
  },
  'POST /v1/casussen/{casusId}/klantregie/einde': {
    summary: 'Neem de procesregie terug van klant of netwerk',
    permission: 'casusregie.assign',
    response: Regieafspraken,
  },
  'POST /v1/casussen/{casusId}/regievoorkeuren': {
    summary: 'Leg vast wie de klant als procesregisseur wil, en wat ervan kwam',
    permission: CASUS,
    body: NieuweVoorkeur,
    response: Regieafspraken,
    status: 201,
  },
} as const satisfies Endpoints
