import { COMPETENTIEPROFIELEN } from '@regietafel/domain/bevoegdheid/competentieprofiel.ts'
import { LEEFGEBIEDEN } from '@regietafel/domain/bevoegdheid/assign-casusregie.ts'
import { REGISSEURS } from '@regietafel/domain/casus/overdracht.ts'
import { ROLLEN } from '@regietafel/domain/toegang/rollen.ts'
import { z } from 'zod'
import type { Endpoints } from './shared/endpoint.ts'
import { Dag, Moment, Tekst, Uuid } from './shared/values.ts'

const Niveau = z.int().min(1).max(5)
const Rol = z.enum(REGISSEURS)

/** That a manager allows someone a regie below the required profile (ROL-51). */
export const Uitzondering = z.strictObject({
  uitzonderingId: Uuid,
  manager: z.string(),
  reden: z.string(),
  tot: Dag,
})

/** One who holds a regie, against what the niveau asks (ROL-50). */
export const Regisseur = z.strictObject({
  deelnameId: Uuid,
  persoonId: Uuid,
  naam: z.string(),
  rol: Rol,
  vereistProfiel: z.enum(COMPETENTIEPROFIELEN).nullable(),
  toets: z
    .enum(['niet-nodig', 'voldoet', 'uitzondering', 'voldoet-niet'])
    .nullable()
    .describe('Leeg als dat niet voor jou is: alleen de procesregisseur en wie het zelf is, zien het'),
  uitzondering: Uitzondering.nullable(),
  naast: z.boolean().describe('Staat naast een andere regisseur van dezelfde soort'),
  deel: z
    .strictObject({ leefgebieden: z.array(z.enum(LEEFGEBIEDEN)), veiligheidsafspraken: z.string().nullable() })
    .nullable()
    .describe('Waarover deze casusregisseur gaat'),
})
export type Regisseur = z.infer<typeof Regisseur>

export const Niveaubesluit = z.strictObject({
  niveaubesluitId: Uuid,
  van: Niveau.nullable(),
  naar: Niveau,
  beslotenOp: Moment,
  beslotenDoor: z.string(),
  reden: z.string(),
})

/** A role that someone has or had (ROL-43). */
export const Roltoewijzing = z.strictObject({
  naam: z.string(),
  organisatie: z.string(),
  rol: z.enum(ROLLEN),
  van: Moment,
  tot: Moment.nullable(),
  door: z.string(),
  overlegId: Uuid.nullable(),
})
export type Roltoewijzing = z.infer<typeof Roltoewijzing>

/** The regie of a casus: its niveau, who holds which regie, and whether that fits. */
export const Regie = z.strictObject({
  niveau: Niveau.nullable(),
  geschiedenis: z.array(Niveaubesluit).describe('Het laatste besluit eerst'),
  regisseurs: z.array(Regisseur),
  wijzigingen: z.int().describe('Hoe vaak de inhoudelijke regie naar iemand anders ging'),
  rollen: z.array(Roltoewijzing).nullable().describe('Alle rollen in de tijd; alleen voor de regie'),
})
export type Regie = z.infer<typeof Regie>

export const NieuwNiveau = z.strictObject({ niveau: Niveau, reden: Tekst })
export const NieuweUitzondering = z.strictObject({
  persoonId: Uuid,
  rol: Rol,
  managerId: Uuid.describe('De manager van deze persoon, die het toestaat'),
  reden: Tekst,
  tot: Dag.describe('De laatste dag'),
})

export const NieuweCasusregie = z.strictObject({
  deelnameId: Uuid,
  directContact: z.boolean(),
  leefgebieden: z.array(z.enum(LEEFGEBIEDEN)).default([]),
  veiligheidsafspraken: Tekst.nullable().default(null),
})

export const regieEndpoints = {
  'GET /v1/casussen/{casusId}/regie': {
    summary: 'Het niveau van een casus, wie regie heeft en of dat past',
    permission: 'regie.read',
    response: Regie,
  },
  'POST /v1/casussen/{casusId}/niveaus': {
    summary: 'Stel een nieuw niveau vast',
    permission: 'niveau.set',
    body: NieuwNiveau,
    response: Regie,
    status: 201,
  },
  'POST /v1/casussen/{casusId}/profieluitzonderingen': {
    summary: 'Leg vast dat een manager iemand regie laat voeren zonder het vereiste profiel',
    permission: 'uitzondering.allow',
    body: NieuweUitzondering,
    response: Regie,
    status: 201,
  },
  'POST /v1/casussen/{casusId}/casusregies': {
    summary: 'Geef iemand uit het team de casusregie, buiten een overleg',
    permission: 'casusregie.assign',
    body: NieuweCasusregie,
    response: Regie,
    status: 201,
  },
  'POST /v1/casussen/{casusId}/casusregies/{deelnameId}/einde': {
    summary: 'Laat iemand die naast een ander casusregie heeft, daarmee stoppen',
    permission: 'casusregie.assign',
    response: Regie,
  },
} as const satisfies Endpoints
