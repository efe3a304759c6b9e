import { AANMELDING_BESLUITEN } from '@regietafel/domain/casus/aanmelding.ts'
import { URGENTIES } from '@regietafel/domain/casus/urgentie.ts'
import { z } from 'zod'
import { Grond } from './casus.contract.ts'
import { AangemeldePersoon, HuishoudlidInvoer } from './huishouden.contract.ts'
import { Persoon } from './netwerk.contract.ts'
import { NieuweUitzondering } from './regie.contract.ts'
import type { Endpoints } from './shared/endpoint.ts'
import { Moment, PaginaQuery, Regel, Uuid, Versie, pagina } from './shared/values.ts'

const STATUSSEN = ['ontvangen', ...AANMELDING_BESLUITEN] as const
/** May be empty here: the rule of the netwerk names everything that is missing at once. */
const Invultekst = z.string().trim().max(10_000).default('')
const Niveau = z.int().nullable().default(null).describe('AVE-niveau 1 tot en met 5; leeg als het nog niet bekend is')

/** What someone files; purpose and ground come first. */
export const NieuweAanmelding = z.strictObject({
  doel: Invultekst.describe('Verplicht: waarvoor gegevens worden gedeeld'),
  grondslag: z.string().trim().max(100).default('').describe('Verplicht: code uit het netwerkprofiel'),
  themas: z.array(z.string().max(100)).max(20).default([]).describe('Verplicht: codes uit het netwerkprofiel'),
  niveau: Niveau,
  onderdeel: Regel.nullable()
    .default(null)
    .describe('Code van het huis of de gemeente; verplicht in een netwerk dat die heeft'),
  waaromNietEigenKeten: Invultekst.describe('Verplicht: waarom de eigen keten niet volstaat'),
  urgentie: z.enum(URGENTIES).nullable().default(null).describe('Verplicht'),
  huishouden: z.array(HuishoudlidInvoer).max(40).default([]).describe('Verplicht: minstens één persoon'),
  bekendeRegieId: Uuid.nullable().default(null).describe('Wie de hulp nu al coördineert'),
  partners: z.array(Uuid).max(40).default([]).describe('Professionals die al betrokken zijn'),
  anderePartners: Invultekst.describe('Betrokkenen die niet in dit netwerk staan'),
})
export type NieuweAanmelding = z.infer<typeof NieuweAanmelding>

const Besluit = z.strictObject({ reden: z.string(), door: Persoon, op: Moment, casusId: Uuid.nullable() })

/** An aanmelding in the list of what waits. */
export const AanmeldingRegel = z.strictObject({
  aanmeldingId: Uuid,
  status: z.enum(STATUSSEN),
  ontvangenOp: Moment,
  dagenOud: z.int(),
  naam: z.string().describe('De persoon om wie het gaat'),
  aanmelder: Persoon,
  eigenaar: Persoon.nullable(),
  urgentie: z.enum(URGENTIES),
  niveau: z.int().nullable(),
  onderdeel: z.string().nullable(),
  themas: z.array(z.string()),
  versie: Versie,
})
export type AanmeldingRegel = z.infer<typeof AanmeldingRegel>

export const Aanmelding = AanmeldingRegel.extend({
  doel: z.string(),
  grondslag: z.string(),
  waaromNietEigenKeten: z.string(),
  huishouden: z.array(AangemeldePersoon),
  bekendeRegie: Persoon.nullable(),
  partners: z.array(Persoon),
  anderePartners: z.string(),
  besluit: Besluit.nullable(),
})
export type Aanmelding = z.infer<typeof Aanmelding>

export const BesluitOverAanmelding = z.strictObject({
  besluit: z.enum(AANMELDING_BESLUITEN),
  reden: Invultekst.describe('Verplicht'),
  niveau: z
    .int()
    .min(1)
    .max(5)
    .nullable()
    .default(null)
    .describe('Zoals de procesregisseur het ziet; leeg laat staan wat de aanmelder invulde'),
  uitnodigen: z
    .array(
      z.strictObject({
        persoonId: Uuid,
        grondslag: Grond,
        grondslagZonderConvenant: Invultekst.describe('Verplicht als de organisatie het convenant niet tekende'),
      }),
    )
    .max(40)
    .default([])
    .describe('Wie een plaats in het team krijgt aangeboden als de aanmelding een casus wordt'),
  uitzondering: NieuweUitzondering.omit({ persoonId: true, rol: true })
    .nullable()
    .default(null)
    .describe('Als je zelf het profiel niet hebt dat dit niveau vraagt: welke manager het toestaat'),
})

export type BesluitOverAanmelding = z.infer<typeof BesluitOverAanmelding>

export const aanmeldingEndpoints = {
  'GET /v1/aanmeldingen': {
    summary: 'Aanmeldingen: je eigen, en voor een procesregisseur de wachtlijst',
    permission: 'aanmelding.read',
    query: PaginaQuery.extend({ status: z.enum(STATUSSEN).optional() }),
    response: pagina(AanmeldingRegel),
  },
  'POST /v1/aanmeldingen': {
    summary: 'Meld een persoon of huishouden aan',
    permission: 'aanmelding.create',
    body: NieuweAanmelding,
    response: Aanmelding,
    status: 201,
  },
  'GET /v1/aanmeldingen/{aanmeldingId}': {
    summary: 'Een aanmelding',
    permission: 'aanmelding.read',
    response: Aanmelding,
  },
  'PUT /v1/aanmeldingen/{aanmeldingId}/eigenaar': {
    summary: 'Zet een aanmelding op naam van een procesregisseur',
    permission: 'aanmelding.decide',
    body: z.strictObject({ eigenaarId: Uuid }),
    response: Aanmelding,
  },
  'POST /v1/aanmeldingen/{aanmeldingId}/besluit': {
    summary: 'Besluit over een aanmelding: casus, consultatie of verwijzing',
    permission: 'aanmelding.decide',
    body: BesluitOverAanmelding,
    response: Aanmelding,
  },
} as const satisfies Endpoints
