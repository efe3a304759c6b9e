import { AFSLUIT_EISEN } from '@regietafel/domain/casus/afsluit-eisen.ts'
import { BUITENPARTIJEN } from '@regietafel/domain/casus/afsluiten.ts'
import { CLOSED_STATUSES } from '@regietafel/domain/casus/casus.ts'
import { NAZORG_UITKOMSTEN, WAAKVLAM_UITKOMSTEN } from '@regietafel/domain/casus/nazorg.ts'
import { STANDPUNT_WIJZEN } from '@regietafel/domain/casus/record-partijstandpunt.ts'
import { HEROPEN_AANLEIDINGEN } from '@regietafel/domain/casus/reopen-casus.ts'
import { AFSLUITEN_PUNTEN } from '@regietafel/domain/casus/check-afsluiten.ts'
import { ROLLEN } from '@regietafel/domain/toegang/rollen.ts'
import { z } from 'zod'
import { CasusStatus } from './casus.contract.ts'
import type { Endpoints } from './shared/endpoint.ts'
import { Dag, Moment, Regel, Tekst, Uuid } from './shared/values.ts'

const TOESTEMMING_ANTWOORDEN = ['ja', 'nee', 'niet-gevraagd'] as const

const Partij = z.strictObject({
  deelnameId: Uuid,
  naam: z.string(),
  organisatie: z.string(),
  rol: z.enum(ROLLEN),
  vanMij: z.boolean(),
  beslist: z.boolean().describe('Beslist mee; anders geraadpleegd'),
})

/** One party of a proposal with the position taken, or none yet. */
export const Standpunt = z.strictObject({
  ...Partij.shape,
  eens: z.boolean().nullable(),
  tekst: z.string().nullable().describe('De reden of de inbreng; leeg zolang er geen standpunt is'),
  gegevenOp: Moment.nullable(),
  vastgelegdDoor: z.string().nullable(),
  zelfGegeven: z.boolean().describe('Door de partij zelf gegeven: niemand anders wijzigt het'),
  wijze: z.enum(['zelf', ...STANDPUNT_WIJZEN]).nullable(),
  gezegdOp: Dag.nullable().describe('De dag waarop het is gezegd of gegeven'),
})
export type Standpunt = z.infer<typeof Standpunt>

/** What someone without a seat said: the klant, or the people around the klant (NET-44, SLT-05). */
export const Partijstandpunt = z.strictObject({
  partij: z.enum(BUITENPARTIJEN),
  beslist: z.boolean(),
  wie: z.string().nullable().describe('Wie het zei; leeg zolang er geen standpunt is'),
  eens: z.boolean().nullable(),
  tekst: z.string().nullable(),
  wijze: z.enum(STANDPUNT_WIJZEN).nullable(),
  gezegdOp: Dag.nullable(),
  vastgelegdDoor: z.string().nullable(),
})
export type Partijstandpunt = z.infer<typeof Partijstandpunt>

const Afsluitevaluatie = z.strictObject({
  op: Dag,
  metKlant: z.boolean(),
  verloop: Tekst.describe('Hoe het traject is gegaan'),
  resultaat: Tekst.describe('Wat het heeft opgeleverd'),
})

const Nazorgcontact = z.strictObject({
  uitkomst: z.enum([...NAZORG_UITKOMSTEN, 'weer-actief']),
  toelichting: z.string().nullable(),
  op: Moment,
  door: z.string(),
})

/** What was agreed for after the closing, with what was found each time (SLT-05, SLT-12). */
export const Nazorg = z.strictObject({
  nazorgafspraakId: Uuid,
  wie: z.string(),
  wat: z.string(),
  volgendeOp: Dag.nullable().describe('De volgende keer; leeg als de nazorg klaar is'),
  omDeWeken: z.int().nullable(),
  totEnMet: Dag.nullable(),
  contacten: z.array(Nazorgcontact),
})
export type Nazorg = z.infer<typeof Nazorg>

/** A casus that stays open on a low flame (SLT-13). */
export const Waakvlam = z.strictObject({
  waakvlamId: Uuid,
  reden: z.string(),
  begonnenOp: Moment,
  begonnenDoor: z.string(),
  omDeWeken: z.int(),
  volgendeOp: Dag,
  contacten: z.array(Nazorgcontact),
})
export type Waakvlam = z.infer<typeof Waakvlam>

/** A proposal to close, with the positions and what became of it (SLT-01, SLT-19). */
export const Afsluiting = z.strictObject({
  afsluitingId: Uuid,
  status: z.enum(['voorgesteld', 'besloten', 'open-gebleven', 'ingetrokken']),
  naar: z.enum(CLOSED_STATUSES),
  toegangEindigtOp: Dag,
  doelBehaald: z.enum(['ja', 'deels', 'nee']).nullable(),
  toelichting: z.string(),
  onveiligheid: z.boolean().nullable().describe('Leeg als het niet is gevraagd'),
  basiszorgOnvoldoende: z.boolean().nullable(),
  evaluatie: Afsluitevaluatie.nullable(),
  contactVoorVragen: z.string().nullable(),
  wensen: z.string().nullable().describe('Wat de klant en het netwerk daarna willen'),
  geenNazorg: z.string().nullable().describe('Waarom er geen nazorg is afgesproken'),
  overgedragenAan: z.string().nullable(),
  partijstandpunten: z.array(Partijstandpunt),
  voorgesteldOp: Moment,
  voorgesteldDoor: z.string(),
  beslotenOp: Moment.nullable(),
  standpunten: z.array(Standpunt),
})
export type Afsluiting = z.infer<typeof Afsluiting>

/** Everything about closing this casus: what stands in the way, who decides, what was proposed before. */
export const Afsluitingen = z.strictObject({
  casusStatus: CasusStatus,
  vorm: z.enum(['afschalen', 'voorlopig-afsluiten', 'afsluiten-met-nazorg']),
  eisen: z.array(z.enum(AFSLUIT_EISEN)).describe('Wat een voorstel in dit netwerk moet bevatten'),
  ambitie: z.string().nullable().describe('Wat dit netwerk voor mensen wil bereiken'),
  mogelijk: z.array(z.enum(CLOSED_STATUSES)).describe('Hoe dit netwerk een casus sluit'),
  checklist: z.array(z.strictObject({ code: z.enum(AFSLUITEN_PUNTEN), blokkeert: z.boolean() })),
  partijen: z.array(Partij),
  magVoorstellen: z.boolean(),
  magHeropenen: z.boolean(),
  herzieningOp: Dag.nullable(),
  escalatie: z.string().nullable().describe('Naar wie de procesregisseur kan gaan als het besluit uitblijft'),
  nazorg: z.array(Nazorg),
  waakvlam: Waakvlam.nullable(),
  voorstel: Afsluiting.nullable(),
  eerder: z.array(Afsluiting),
  heropeningen: z.array(
    z.strictObject({
      heropeningId: Uuid,
      aanleiding: z.enum(HEROPEN_AANLEIDINGEN),
      reden: z.string(),
      op: Moment,
      door: z.string(),
      planVersie: z.int().nullable().describe('De versie van het plan waarmee de casus verdergaat'),
      toestemming: z
        .strictObject({
          antwoord: z.enum(TOESTEMMING_ANTWOORDEN),
          wijze: z.enum(STANDPUNT_WIJZEN),
          gezegdOp: Dag,
          toelichting: z.string().nullable(),
          door: z.string(),
        })
        .nullable()
        .describe('Leeg zolang niet opnieuw om toestemming is gevraagd'),
    }),
  ),
})
export type Afsluitingen = z.infer<typeof Afsluitingen>

export const NieuweAfsluiting = z.strictObject({
  naar: z.enum(CLOSED_STATUSES),
  toegangEindigtOp: Dag.describe('De laatste dag waarop het team nog meeleest'),
  doelBehaald: z.enum(['ja', 'deels', 'nee']).nullable().default(null),
  toelichting: Tekst,
  onveiligheid: z.boolean().nullable().default(null).describe('Zijn er signalen van (acute) onveiligheid?'),
  basiszorgOnvoldoende: z.boolean().nullable().default(null),
  evaluatie: Afsluitevaluatie.nullable().default(null),
  contactVoorVragen: Tekst.nullable().default(null).describe('Waar de klant terecht kan met nieuwe vragen'),
  wensen: Tekst.nullable().default(null),
  nazorg: z
    .array(
      z.strictObject({
        wie: Regel,
        wat: Tekst,
        eersteOp: Dag,
        omDeWeken: z.int().min(1).max(52).nullable().default(null).describe('Leeg voor één keer'),
        totEnMet: Dag.nullable().default(null),
      }),
    )
    .max(20)
    .default([]),
  geenNazorg: Tekst.nullable().default(null),
  overgedragenAan: Tekst.nullable().default(null).describe('Wie de persoon verder helpt, en waarmee'),
})

export const NieuwPartijstandpunt = z.strictObject({
  partij: z.enum(BUITENPARTIJEN),
  wie: Regel,
  eens: z.boolean().nullable().default(null).describe('Leeg voor wie geraadpleegd wordt'),
  tekst: Tekst.nullable().default(null),
  wijze: z.enum(STANDPUNT_WIJZEN),
  gezegdOp: Dag,
})

export const NieuweWaakvlam = z.strictObject({ reden: Tekst, omDeWeken: z.int().min(1).max(52) })

export const NieuwStandpunt = z.strictObject({
  deelnameId: Uuid.describe('Van wie het standpunt is'),
  eens: z.boolean().nullable().default(null).describe('Leeg voor wie geraadpleegd wordt'),
  tekst: Tekst.nullable().default(null).describe('Verplicht bij oneens en bij een raadpleging'),
  wijze: z.enum(STANDPUNT_WIJZEN).nullable().default(null).describe('Hoe iemand anders het aan jou liet weten'),
  gezegdOp: Dag.nullable().default(null),
})

export const NieuweHeropening = z.strictObject({
  aanleiding: z.enum(HEROPEN_AANLEIDINGEN),
  reden: Tekst,
})

export const afsluitingEndpoints = {
  'GET /v1/casussen/{casusId}/afsluitingen': {
    summary: 'Wat afsluiten tegenhoudt, wie beslist en wat er is voorgesteld',
    permission: 'afsluiting.read',
    response: Afsluitingen,
  },
  'POST /v1/casussen/{casusId}/afsluitingen': {
    summary: 'Stel voor om de casus af te sluiten of af te schalen',
    permission: 'afsluiting.propose',
    body: NieuweAfsluiting,
    response: Afsluitingen,
    status: 201,
  },
  'POST /v1/casussen/{casusId}/afsluitingen/{afsluitingId}/standpunten': {
    summary: 'Leg een standpunt of een raadpleging vast',
    permission: 'afsluiting.respond',
    body: NieuwStandpunt,
    response: Afsluitingen,
  },
  'POST /v1/casussen/{casusId}/afsluitingen/{afsluitingId}/partijstandpunten': {
    summary: 'Leg vast wat de klant of het netwerk om de klant zei over afsluiten',
    permission: 'afsluiting.propose',
    body: NieuwPartijstandpunt,
    response: Afsluitingen,
  },
  'POST /v1/casussen/{casusId}/afsluitingen/{afsluitingId}/intrekking': {
    summary: 'Trek een voorstel om af te sluiten in',
    permission: 'afsluiting.propose',
    response: Afsluitingen,
  },
  'POST /v1/casussen/{casusId}/nazorgafspraken/{nazorgafspraakId}/contacten': {
    summary: 'Leg vast hoe het gaat na het afsluiten',
    permission: 'afsluiting.decide',
    body: z.strictObject({ uitkomst: z.enum(NAZORG_UITKOMSTEN), toelichting: Tekst.nullable().default(null) }),
    response: Afsluitingen,
  },
  'POST /v1/casussen/{casusId}/waakvlam': {
    summary: 'Zet de casus op waakvlam: open, en af en toe kijken',
    permission: 'afsluiting.propose',
    body: NieuweWaakvlam,
    response: Afsluitingen,
    status: 201,
  },
  'POST /v1/casussen/{casusId}/waakvlam/contacten': {
    summary: 'Leg vast of het rustig is, of dat de casus weer gewoon verdergaat',
    permission: 'afsluiting.propose',
    body: z.strictObject({ uitkomst: z.enum(WAAKVLAM_UITKOMSTEN), toelichting: Tekst.nullable().default(null) }),
    response: Afsluitingen,
  },
  'POST /v1/casussen/{casusId}/heropeningen/{heropeningId}/toestemming': {
    summary: 'Leg vast of er na het heropenen opnieuw toestemming is',
    permission: 'casus.reopen',
    body: z.strictObject({
      antwoord: z.enum(TOESTEMMING_ANTWOORDEN),
      wijze: z.enum(STANDPUNT_WIJZEN),
      gezegdOp: Dag,
      toelichting: Tekst.nullable().default(null),
    }),
    response: Afsluitingen,
  },
  'POST /v1/casussen/{casusId}/afsluitingen/{afsluitingId}/besluit': {
    summary: 'Neem het besluit; één tegenstem houdt de casus open',
    permission: 'afsluiting.decide',
    response: Afsluitingen,
  },
  'POST /v1/casussen/{casusId}/definitieve-afsluiting': {
    summary: 'Maak een voorlopige afsluiting definitief',
    permission: 'afsluiting.decide',
    response: Afsluitingen,
  },
  'POST /v1/casussen/{casusId}/heropening': {
    summary: 'Open een gesloten casus opnieuw',
    permission: 'casus.reopen',
    body: NieuweHeropening,
    response: Afsluitingen,
  },
} as const satisfies Endpoints
