import { ROLLEN } from '@regietafel/domain/toegang/rollen.ts'
import { z } from 'zod'
import { CasusStatus } from './casus.contract.ts'
import { Persoon } from './netwerk.contract.ts'
import type { Endpoints } from './shared/endpoint.ts'
import { Moment, Uuid } from './shared/values.ts'

const Rol = z.enum(ROLLEN)

/** One place of a person: structure only, so that a manager may see it (ROL-40). */
export const CaseloadPlaats = z.strictObject({
  deelnameId: Uuid,
  casusId: Uuid,
  code: z.string(),
  status: CasusStatus,
  niveau: z.int().nullable(),
  rol: Rol,
  sinds: Moment,
  vrij: z.boolean().describe('De plaats is al geëindigd en nog niet opnieuw bezet'),
  gevraagd: z.boolean().describe('Er ligt al een voorstel'),
})
export type CaseloadPlaats = z.infer<typeof CaseloadPlaats>

export const Caseload = z.strictObject({ persoon: Persoon, plaatsen: z.array(CaseloadPlaats) })
export type Caseload = z.infer<typeof Caseload>

export const CaseloadOverdracht = z.strictObject({
  caseloadOverdrachtId: Uuid,
  van: z.string().describe('Naam van wie overdraagt'),
  reden: z.enum(['vertrek', 'afwezig']),
  gestartOp: Moment,
  regels: z.array(
    z.strictObject({
      caseloadRegelId: Uuid,
      code: z.string(),
      rol: Rol,
      opvolger: z.string(),
      stand: z.enum(['wacht', 'voorgesteld', 'aanvaard', 'afgewezen', 'ingetrokken', 'mislukt']),
      fout: z.string().nullable().describe('Waarom het niet lukte'),
    }),
  ),
})
export type CaseloadOverdracht = z.infer<typeof CaseloadOverdracht>

export const caseloadEndpoints = {
  'GET /v1/caseloads/{persoonId}': {
    summary: 'Alle plaatsen van jezelf of van een collega van wie je leidinggevende bent',
    permission: 'caseload.read',
    response: Caseload,
  },
  'GET /v1/caseload-overdrachten': {
    summary: 'Wat je in één keer overdroeg, en hoe het ermee staat',
    permission: 'caseload.read',
    response: z.strictObject({ items: z.array(CaseloadOverdracht) }),
  },
  'POST /v1/caseload-overdrachten': {
    summary: 'Draag alle of gekozen casussen in één keer over',
    permission: 'caseload.transfer',
    body: z.strictObject({
      persoonId: Uuid,
      reden: z.enum(['vertrek', 'afwezig']),
      regels: z
        .array(z.strictObject({ deelnameId: Uuid, opvolgerId: Uuid }))
        .min(1)
        .max(500),
    }),
    response: CaseloadOverdracht,
    status: 201,
  },
} as const satisfies Endpoints
