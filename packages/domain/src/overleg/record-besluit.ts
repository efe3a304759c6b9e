import type { Partij } from '../netwerk/profielwaarden.ts'
import { accept, type Outcome, refuse } from '../shared/outcome.ts'
import { isBlank } from '../shared/text.ts'
import { type Besluiter, missingBesluiters } from './besluiters.ts'
import { isOverlegCommandAllowed, type OverlegStatus } from './overleg.ts'

/** What the decision log of an overleg holds (OVL-41). */
export const BESLUIT_SOORTEN = ['inhoudelijke-regie', 'niveau', 'vervolg', 'afsluiten', 'anders'] as const
export type BesluitSoort = (typeof BESLUIT_SOORTEN)[number]

export type RecordBesluit = {
  readonly soort: BesluitSoort
  readonly tekst: string
  readonly door: readonly Besluiter[]
}
export type BesluitVastgelegd = RecordBesluit & { readonly vastgelegdOp: Date }
export type RecordBesluitRefusal =
  | 'overleg-not-lopend'
  | 'tekst-missing'
  | 'besluiter-missing'
  | 'besluiter-not-at-table'

/** Record a decision with who took part; those who must decide by the profile are among them, and all sat at the table (OVL-41). */
export function recordBesluit(
  overleg: { readonly status: OverlegStatus; readonly aanTafel: readonly string[] },
  command: RecordBesluit,
  moetenBeslissen: readonly Partij[],
  now: Date,
): Outcome<BesluitVastgelegd, RecordBesluitRefusal> {
  if (!isOverlegCommandAllowed('recordBesluit', overleg.status)) return refuse('overleg-not-lopend')
  if (isBlank(command.tekst)) return refuse('tekst-missing')
  if (command.door.length === 0 || missingBesluiters(moetenBeslissen, command.door).length > 0) {
    return refuse('besluiter-missing')
  }
  if (!command.door.every(({ deelnameId }) => overleg.aanTafel.includes(deelnameId))) {
    return refuse('besluiter-not-at-table')
  }
  return accept({ ...command, vastgelegdOp: now })
}
