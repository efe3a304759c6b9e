import { CLOSED_STATUSES } from '@regietafel/domain/casus/casus.ts'
import { GEBEURTENIS_SOORTEN } from '@regietafel/domain/casus/gebeurtenis.ts'
import { ROLLEN } from '@regietafel/domain/toegang/rollen.ts'
import { z } from 'zod'
import { Persoon } from './netwerk.contract.ts'
import type { Endpoints } from './shared/endpoint.ts'
import { Moment, PaginaQuery, Tekst, Uuid, Versie, pagina } from './shared/values.ts'

export const CasusStatus = z.enum(['lopend', ...CLOSED_STATUSES])
const Plaats = z.enum([...ROLLEN, 'uitgenodigd'])
const DeelnameStatus = z.enum(['uitgenodigd', 'actief', 'afgewezen', 'beeindigd'])

const Geschiktheid = z.strictObject({ directContact: z.boolean(), kijktVoorbijOrganisatie: z.boolean() })

/** One seat at the table. */
export const Deelname = z.strictObject({
  deelnameId: Uuid,
  persoon: Persoon,
  rol: z.enum(ROLLEN),
  status: DeelnameStatus,
  vanaf: Moment,
  tot: Moment.nullable(),
  vervangtDeelnameId: Uuid.nullable(),
  toegewezenDoor: z.string().nullable().describe('Naam van wie deze plaats gaf'),
  geschiktheid: Geschiktheid.nullable().describe('De twee antwoorden bij een voorstel voor de inhoudelijke regie'),
  grondslag: z.string().nullable().describe('Grond om te delen met wie het convenant niet tekende'),
  grondslagZonderConvenant: z.string().nullable(),
  versie: Versie,
})
export type Deelname = z.infer<typeof Deelname>

/** A casus in a list. `naam` is there for who may know it; the code always. */
export const CasusRegel = z.strictObject({
  casusId: Uuid,
  code: z.string(),
  naam: z.string().nullable(),
  status: CasusStatus,
  niveau: z.int().nullable(),
  onderdeel: z.string().nullable(),
  mijnRollen: z.array(Plaats),
  gewijzigdOp: Moment,
})
export type CasusRegel = z.infer<typeof CasusRegel>

/** The band that stays on every screen of a casus. */
export const Casus = z.strictObject({
  ...CasusRegel.shape,
  begonnenOp: Moment,
  afgeslotenOp: Moment.nullable(),
  themas: z.array(z.string()),
  laag: z.string().nullable().describe('Code van de laag waarop de casus staat, in een netwerk met lagen'),
  visies: z.array(z.string()).describe('Codes van de visies waarmee wordt gewerkt'),
  profielVersie: z.int(),
  doelbinding: z.strictObject({ doel: z.string(), grondslag: z.string() }).nullable(),
  team: z.array(Deelname),
  versie: Versie,
})
export type Casus = z.infer<typeof Casus>

/** Which ground of the netwerk allows sharing with an organisation that signed no agreement (NET-15). */
export const Grond = z
  .string()
  .max(100)
  .nullable()
  .default(null)
  .describe('Code uit het netwerkprofiel; verplicht als de organisatie het convenant niet tekende')

export const NodigUit = z.strictObject({
  persoonId: Uuid,
  rol: z.enum(['ketenpartner', 'inhoudelijke-regie']).default('ketenpartner'),
  grondslag: Grond,
  grondslagZonderConvenant: Tekst.nullable()
    .default(null)
    .describe('Verplicht als de organisatie het convenant niet tekende'),
  geschiktheid: Geschiktheid.nullable()
    .default(null)
    .describe('Verplicht bij de rol inhoudelijke-regie. Een nee mag, en blijft zichtbaar'),
})
export const Aanvaarding = z.strictObject({
  aanvaard: z.array(z.string()).describe('Codes van de verwachtingen in het netwerkprofiel'),
})

/** Something that happened in the casus, in the words of its netwerk. */
export const Gebeurtenis = z.strictObject({
  gebeurtenisId: z.string(),
  soort: z.enum(GEBEURTENIS_SOORTEN),
  moment: Moment,
  titel: z.string(),
  door: z.string().nullable().describe('Naam van wie het deed'),
  toelichting: z.string().nullable(),
})
export type Gebeurtenis = z.infer<typeof Gebeurtenis>

export const casusEndpoints = {
  'GET /v1/casussen': {
    summary: 'Casussen waarin je een plaats hebt',
    permission: 'casus.list',
    query: PaginaQuery.extend({ status: CasusStatus.optional(), rol: Plaats.optional() }),
    response: pagina(CasusRegel),
  },
  'GET /v1/casussen/{casusId}': {
    summary: 'Een casus met doelbinding en team',
    permission: 'casus.read',
    response: Casus,
  },
  'POST /v1/casussen/{casusId}/deelnames': {
    summary: 'Nodig iemand uit voor het team',
    permission: 'deelname.invite',
    body: NodigUit,
    response: Deelname,
    status: 201,
  },
  'POST /v1/casussen/{casusId}/deelnames/{deelnameId}/aanvaarding': {
    summary: 'Aanvaard wat van je verwacht wordt en doe mee',
    permission: 'deelname.accept',
    body: Aanvaarding,
    response: Deelname,
  },
  'POST /v1/casussen/{casusId}/deelnames/{deelnameId}/afwijzing': {
    summary: 'Doe niet mee',
    permission: 'deelname.accept',
  },
  'GET /v1/casussen/{casusId}/tijdlijn': {
    summary: 'Wat er in deze casus is gebeurd, het laatste eerst',
    permission: 'casus.timeline',
    response: z.strictObject({ items: z.array(Gebeurtenis) }),
  },
} as const satisfies Endpoints
