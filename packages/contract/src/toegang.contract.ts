import { z } from 'zod'
import { Persoon } from './netwerk.contract.ts'
import type { Endpoints } from './shared/endpoint.ts'
import { Dag, Moment, Tekst, Uuid } from './shared/values.ts'

const CasusCode = z
  .string()
  .trim()
  .toUpperCase()
  .regex(/^[A-Z0-9]{1,10}-\d{4}-\d{3,6}$/, 'Schrijf de code zoals NL-2026-014.')
  .meta({ examples: ['NL-2026-014'] })

/** One's own request; it looks the same whether the casus exists or not. */
export const Toegangsverzoek = z.strictObject({
  toegangsverzoekId: Uuid,
  casusCode: z.string(),
  doel: z.string(),
  reden: z.string(),
  gevraagdOp: Moment,
  stand: z.enum(['ontvangen', 'toegekend', 'gesloten']),
  casusId: Uuid.nullable().describe('Alleen als je een plaats kreeg aangeboden'),
})
export type Toegangsverzoek = z.infer<typeof Toegangsverzoek>

/** A request as the regie of the casus reads it. */
export const GevraagdeToegang = z.strictObject({
  toegangsverzoekId: Uuid,
  persoon: Persoon,
  doel: z.string(),
  reden: z.string(),
  gevraagdOp: Moment,
  besluit: z
    .strictObject({
      toegekend: z.boolean(),
      tot: Dag.nullable(),
      toelichting: z.string().describe('De grond, of waarom niet'),
      beslotenOp: Moment,
      beslotenDoor: z.string(),
    })
    .nullable(),
})
export type GevraagdeToegang = z.infer<typeof GevraagdeToegang>

export const toegangEndpoints = {
  'GET /v1/toegangsverzoeken': {
    summary: 'Waar je toegang voor vroeg',
    permission: 'toegang.ask',
    response: z.strictObject({ items: z.array(Toegangsverzoek) }),
  },
  'POST /v1/toegangsverzoeken': {
    summary: 'Vraag toegang tot een casus waarvan je de code kent',
    permission: 'toegang.ask',
    body: z.strictObject({
      casusCode: CasusCode,
      doel: Tekst.describe('Waarvoor je de toegang nodig hebt'),
      reden: Tekst.describe('Waarom juist jij'),
    }),
    response: Toegangsverzoek,
    status: 201,
  },
  'GET /v1/casussen/{casusId}/toegangsverzoeken': {
    summary: 'Wie toegang vraagt tot deze casus',
    permission: 'toegang.read',
    response: z.strictObject({ items: z.array(GevraagdeToegang) }),
  },
  'POST /v1/casussen/{casusId}/toegangsverzoeken/{toegangsverzoekId}/besluit': {
    summary: 'Geef toegang tot een dag, of wijs af',
    permission: 'toegang.decide',
    body: z.strictObject({
      besluit: z.enum(['toekennen', 'afwijzen']),
      tot: Dag.nullable().default(null).describe('De laatste dag; verplicht bij toekennen'),
      grond: Tekst.nullable().default(null).describe('Waarom delen mag; verplicht bij toekennen'),
      reden: Tekst.nullable().default(null).describe('Verplicht bij afwijzen; de aanvrager leest dit niet'),
    }),
    response: GevraagdeToegang,
  },
} as const satisfies Endpoints
