import { AANWEZIGHEDEN } from '@regietafel/domain/overleg/aanwezigheid.ts'
import { z } from 'zod'
import { Besluit, Inbreng, Notitie, Overleg, OverlegRegel } from './overleg-values.ts'
import type { Endpoints } from './shared/endpoint.ts'
import { Dag, Moment, Regel, Tekst, Uuid } from './shared/values.ts'

const Concept = z.string().trim().max(10_000)
const Reden = z.strictObject({ reden: Tekst })

export const PlanOverleg = z.strictObject({
  type: z.string().describe('Code van het overlegtype in het netwerkprofiel'),
  begin: Moment,
  eind: Moment,
  vorm: z.strictObject({
    soort: z.enum(['fysiek', 'online']),
    huis: z.string().nullable().default(null),
    plaats: z.string().trim().max(500).default(''),
    reden: Tekst.nullable().default(null).describe('Verplicht als het profiel een fysiek eerste overleg wil'),
  }),
  doel: Tekst,
  agenda: z
    .array(
      z.strictObject({ code: z.string().nullable().default(null), titel: Regel, minuten: z.int().min(0).max(480) }),
    )
    .min(1)
    .max(40),
  genodigden: z.array(z.strictObject({ deelnameId: Uuid, zekerAanwezig: z.boolean().default(false) })).max(60),
})

export const Antwoord = z.strictObject({
  antwoord: z.enum(['accept', 'decline', 'nameVervanger']),
  reden: Tekst.nullable().default(null).describe('Verplicht bij afwijzen'),
  vervangerId: Uuid.nullable().default(null).describe('Persoon van dezelfde organisatie'),
})

const Door = z.array(Uuid).min(1).max(60).describe('Plaatsen aan tafel die meebeslisten')

export const overlegEndpoints = {
  'GET /v1/overleggen': {
    summary: 'Overleggen van al je casussen',
    permission: 'overleg.list',
    query: z.strictObject({ vanaf: Dag.optional(), tot: Dag.optional() }),
    response: z.strictObject({ items: z.array(OverlegRegel) }),
  },
  'GET /v1/casussen/{casusId}/overleggen': {
    summary: 'Overleggen van een casus',
    permission: 'overleg.read',
    response: z.strictObject({ items: z.array(OverlegRegel) }),
  },
  'POST /v1/casussen/{casusId}/overleggen': {
    summary: 'Plan een overleg en nodig uit',
    permission: 'overleg.plan',
    body: PlanOverleg,
    response: Overleg,
    status: 201,
  },
  'GET /v1/casussen/{casusId}/overleggen/{overlegId}': {
    summary: 'Een overleg met agenda, genodigden en besluiten',
    permission: 'overleg.read',
    response: Overleg,
  },
  'PUT /v1/casussen/{casusId}/overleggen/{overlegId}': {
    summary: 'Wijzig een gepland overleg; genodigden krijgen bericht',
    permission: 'overleg.plan',
    body: PlanOverleg,
    response: Overleg,
  },
  'POST /v1/casussen/{casusId}/overleggen/{overlegId}/annulering': {
    summary: 'Zeg een overleg af',
    permission: 'overleg.plan',
    body: Reden,
    response: Overleg,
  },
  'POST /v1/casussen/{casusId}/overleggen/{overlegId}/uitnodigingen': {
    summary: 'Nodig nog iemand van het team uit, ook tijdens het overleg',
    permission: 'overleg.plan',
    body: z.strictObject({ deelnameId: Uuid, zekerAanwezig: z.boolean().default(false) }),
    response: Overleg,
    status: 201,
  },
  'POST /v1/casussen/{casusId}/overleggen/{overlegId}/uitnodigingen/{uitnodigingId}/gezien': {
    summary: 'Je uitnodiging is geopend',
    permission: 'uitnodiging.answer',
  },
  'POST /v1/casussen/{casusId}/overleggen/{overlegId}/uitnodigingen/{uitnodigingId}/antwoord': {
    summary: 'Kom, stuur een vervanger of zeg af',
    permission: 'uitnodiging.answer',
    body: Antwoord,
    response: Overleg,
  },
  'GET /v1/casussen/{casusId}/overleggen/{overlegId}/inbreng': {
    summary: 'Voorbereidingen die je mag lezen',
    permission: 'inbreng.read',
    response: z.strictObject({ items: z.array(Inbreng) }),
  },
  'PATCH /v1/casussen/{casusId}/overleggen/{overlegId}/inbreng/{inbrengId}': {
    summary: 'Bewaar je voorbereiding',
    permission: 'inbreng.write',
    body: z.strictObject({
      actueel: Concept,
      verleden: Concept,
      actueelMondeling: z.boolean().default(false),
      verledenMondeling: z.boolean().default(false),
      voorbereid: z.boolean(),
    }),
    response: Inbreng,
  },
  'POST /v1/casussen/{casusId}/overleggen/{overlegId}/inbreng/{inbrengId}/beperking': {
    summary: 'Haal een voorbereiding van tafel of leg haar terug',
    permission: 'inbreng.restrict',
    body: z.strictObject({ beperkt: z.boolean(), reden: Tekst }),
    response: Inbreng,
  },
  'POST /v1/casussen/{casusId}/overleggen/{overlegId}/opening': {
    summary: 'Open het overleg; wie aanwezig is leest dan alle voorbereidingen',
    permission: 'overleg.chair',
    response: Overleg,
  },
  'PATCH /v1/casussen/{casusId}/overleggen/{overlegId}/uitnodigingen/{uitnodigingId}': {
    summary: 'Leg vast wie er is',
    permission: 'overleg.chair',
    body: z.strictObject({
      stand: z.enum(AANWEZIGHEDEN),
      vervangerId: Uuid.nullable().default(null),
      relatie: z.string().trim().max(200).nullable().default(null),
    }),
    response: Overleg,
  },
  'POST /v1/casussen/{casusId}/overleggen/{overlegId}/keuze-bij-afwezigheid': {
    summary: 'Ga door of verdaag als iemand ontbreekt die er zeker moest zijn',
    permission: 'overleg.chair',
    body: z.strictObject({ keuze: z.enum(['doorgaan', 'verdagen']), reden: Tekst }),
    response: Overleg,
  },
  'POST /v1/casussen/{casusId}/overleggen/{overlegId}/uitnodigingen/{uitnodigingId}/zorgvuldigheid': {
    summary: 'Bevestig dat je zorgvuldig omgaat met wat je hoort',
    permission: 'zorgvuldigheid.confirm',
    response: Overleg,
  },
  'POST /v1/casussen/{casusId}/overleggen/{overlegId}/agendapunten/{agendapuntId}/stand': {
    summary: 'Begin, beëindig of heropen een agendapunt',
    permission: 'overleg.chair',
    body: z.strictObject({ stand: z.enum(['open', 'bezig', 'behandeld']) }),
    response: Overleg,
  },
  'GET /v1/casussen/{casusId}/overleggen/{overlegId}/notities': {
    summary: 'Wat aan tafel wordt geschreven',
    permission: 'notitie.read',
    response: z.strictObject({ items: z.array(Notitie) }),
  },
  'PATCH /v1/casussen/{casusId}/overleggen/{overlegId}/notities/{notitieId}': {
    summary: 'Bewaar een tekst van de tafel',
    permission: 'notitie.write',
    body: z.strictObject({ tekst: Concept, alleenMondeling: z.boolean() }),
    response: Notitie,
  },
  'POST /v1/casussen/{casusId}/overleggen/{overlegId}/inhoudelijke-regie': {
    summary: 'Leg vast wie de inhoudelijke regie krijgt; de rol begint meteen',
    permission: 'besluit.record',
    body: z.strictObject({
      deelnameId: Uuid,
      directContact: z.boolean().nullable().default(null),
      kijktVoorbijOrganisatie: z.boolean().nullable().default(null),
      door: Door,
    }),
    response: Overleg,
  },
  'POST /v1/casussen/{casusId}/overleggen/{overlegId}/besluiten': {
    summary: 'Leg een besluit vast',
    permission: 'besluit.record',
    body: z.strictObject({
      soort: z.enum(['niveau', 'afsluiten', 'anders']),
      tekst: Tekst,
      niveau: z.int().min(1).max(5).nullable().default(null),
      door: Door,
    }),
    response: Besluit,
    status: 201,
  },
  'POST /v1/casussen/{casusId}/overleggen/{overlegId}/vervolg': {
    summary: 'Spreek een volgende datum af, of leg vast waarom die niet nodig is',
    permission: 'besluit.record',
    body: z.strictObject({ dag: Dag.nullable().default(null), reden: Tekst.nullable().default(null), door: Door }),
    response: Overleg,
  },
  'POST /v1/casussen/{casusId}/overleggen/{overlegId}/verdaging': {
    summary: 'Verdaag het overleg',
    permission: 'overleg.chair',
    body: Reden,
    response: Overleg,
  },
  'POST /v1/casussen/{casusId}/overleggen/{overlegId}/hervatting': {
    summary: 'Ga verder met een verdaagd overleg',
    permission: 'overleg.chair',
    body: z.strictObject({ eind: Moment }),
    response: Overleg,
  },
  'GET /v1/casussen/{casusId}/overleggen/{overlegId}/afsluitcheck': {
    summary: 'Wat er nog ontbreekt om af te sluiten',
    permission: 'overleg.read',
    response: z.strictObject({
      punten: z.array(z.strictObject({ code: z.string(), melding: z.string(), blokkeert: z.boolean() })),
    }),
  },
  'POST /v1/casussen/{casusId}/overleggen/{overlegId}/afsluiting': {
    summary: 'Sluit het overleg; de termijn om te delen begint',
    permission: 'overleg.chair',
    response: Overleg,
  },
  'POST /v1/casussen/{casusId}/overleggen/{overlegId}/scherm': {
    summary: 'Zeg in welk veld je bezig bent; wordt niet bewaard',
    permission: 'notitie.write',
    body: z.strictObject({
      veld: z
        .string()
        .regex(/^[\w:.-]{1,80}$/)
        .nullable()
        .describe('Naam van een veld, nooit tekst'),
    }),
  },
} as const satisfies Endpoints
