import { CLOSED_STATUSES } from '@regietafel/domain/casus/casus.ts'
import { ROLLEN } from '@regietafel/domain/toegang/rollen.ts'
import { z } from 'zod'
import { Persoon } from './netwerk.contract.ts'
import type { Endpoints } from './shared/endpoint.ts'
import { Moment, PaginaQuery, Regel, Tekst, Uuid, Versie, pagina } from './shared/values.ts'

export const CasusStatus = z.enum(['lopend', ...CLOSED_STATUSES])
const DeelnameStatus = z.enum(['uitgenodigd', 'actief', 'afgewezen', 'beeindigd'])

/** One seat at the table. */
export const Deelname = z.strictObject({
  deelnameId: Uuid,
  persoon: Persoon,
  rol: z.enum(ROLLEN),
  status: DeelnameStatus,
  vanaf: Moment,
  tot: Moment.nullable(),
  vervangtDeelnameId: Uuid.nullable(),
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
  huis: z.string().nullable(),
  mijnRollen: z.array(z.enum([...ROLLEN, 'uitgenodigd'])),
  gewijzigdOp: Moment,
})
export type CasusRegel = z.infer<typeof CasusRegel>

/** The band that stays on every screen of a casus. */
export const Casus = z.strictObject({
  ...CasusRegel.shape,
  begonnenOp: Moment,
  afgeslotenOp: Moment.nullable(),
  themas: z.array(z.string()),
  profielVersie: z.int(),
  doelbinding: z.strictObject({ doel: z.string(), grondslag: z.string() }).nullable(),
  team: z.array(Deelname),
  versie: Versie,
})
export type Casus = z.infer<typeof Casus>

export const NodigUit = z.strictObject({
  persoonId: Uuid,
  rol: z.enum(['ketenpartner', 'inhoudelijke-regie']).default('ketenpartner'),
  grondslagZonderConvenant: Tekst.nullable()
    .default(null)
    .describe('Verplicht als de organisatie het convenant niet tekende'),
})
export const Aanvaarding = z.strictObject({
  aanvaard: z.array(z.string()).describe('Codes van de verwachtingen in het netwerkprofiel'),
})

export const casusEndpoints = {
  'GET /v1/casussen': {
    summary: 'Casussen waarin je een plaats hebt',
    permission: 'casus.list',
    query: PaginaQuery.extend({ zoek: Regel.optional(), status: CasusStatus.optional() }),
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
} as const satisfies Endpoints
