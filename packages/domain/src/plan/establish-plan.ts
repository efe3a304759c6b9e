import type { OverlegStatus } from '../overleg/overleg.ts'
import { accept, type Outcome, refuse } from '../shared/outcome.ts'
import { isBlank } from '../shared/text.ts'
import { PLAN_VELDEN, type VeldWaarde } from './velden.ts'

export type IngevuldVeld = {
  readonly veldId: string
  readonly code: string
  readonly waarde: VeldWaarde
  readonly versie: number
}
export type EstablishPlan = {
  readonly velden: readonly IngevuldVeld[]
  readonly actieIds: readonly string[]
  readonly akkoord: readonly string[]
}
/** The plan as it was agreed: a version that never changes again (OVL-30, SYS-06). */
export type PlanVersie = EstablishPlan & {
  readonly nummer: number
  readonly status: 'vastgesteld'
  readonly vastgesteldOp: Date
}
export type EstablishPlanRefusal = 'overleg-not-begonnen' | 'veld-required' | 'nobody-agreed' | 'akkoord-not-at-table'

/** Fields that must be filled before the plan is agreed. */
export const missingVelden = (velden: readonly IngevuldVeld[]) =>
  PLAN_VELDEN.filter(
    ({ code, verplicht }) => verplicht && !velden.some((veld) => veld.code === code && !isBlank(veld.waarde.tekst)),
  ).map(({ code }) => code)

/** A mistake found after the close is put right by those who sat at that table; it does not ask a new overleg (OVL-40). */
const ESTABLISHED_IN: readonly OverlegStatus[] = ['lopend', 'afgerond']

/** The plan is established in the overleg, with the list of those at the table who agreed (OVL-30). */
export function establishPlan(
  overleg: { readonly status: OverlegStatus; readonly aanTafel: readonly string[]; readonly laatsteVersie: number },
  command: EstablishPlan,
  now: Date,
): Outcome<PlanVersie, EstablishPlanRefusal> {
  if (!ESTABLISHED_IN.includes(overleg.status)) return refuse('overleg-not-begonnen')
  if (missingVelden(command.velden).length > 0) return refuse('veld-required')
  if (command.akkoord.length === 0) return refuse('nobody-agreed')
  if (!command.akkoord.every((id) => overleg.aanTafel.includes(id))) return refuse('akkoord-not-at-table')
  const velden = command.velden.filter(({ waarde }) => !isBlank(waarde.tekst))
  return accept({ ...command, velden, nummer: overleg.laatsteVersie + 1, status: 'vastgesteld', vastgesteldOp: now })
}
