import type { Besluitvorming } from '../netwerk/profielwaarden.ts'
import type { Dag } from '../shared/dagen.ts'
import { accept, type Outcome, refuse } from '../shared/outcome.ts'
import { isBlank } from '../shared/text.ts'
import { type Besluiter, missingBesluiters } from './besluiters.ts'

/** There is a next date, or a reason why not: never nothing (OVL-37). */
export type Vervolg =
  | { readonly soort: 'datum'; readonly dag: Dag }
  | { readonly soort: 'niet-nodig'; readonly reden: string }
export type DecideVervolg = { readonly vervolg: Vervolg; readonly door: readonly Besluiter[] }
export type VervolgBesloten = DecideVervolg & { readonly beslotenOp: Date }
export type DecideVervolgRefusal = 'besluiter-missing' | 'reden-missing' | 'vervolg-not-after-overleg'

/** Whether a follow-up is held, decided by those of `vervolg.besluit`, each with a name (OVL-16, OVL-37, NET-41). */
export function decideVervolg(
  overlegDag: Dag,
  command: DecideVervolg,
  besluit: Pick<Besluitvorming, 'besluiters'>,
  now: Date,
): Outcome<VervolgBesloten, DecideVervolgRefusal> {
  if (missingBesluiters(besluit.besluiters, command.door).length > 0) return refuse('besluiter-missing')
  const { vervolg } = command
  if (vervolg.soort === 'niet-nodig' && isBlank(vervolg.reden)) return refuse('reden-missing')
  if (vervolg.soort === 'datum' && vervolg.dag <= overlegDag) return refuse('vervolg-not-after-overleg')
  return accept({ ...command, beslotenOp: now })
}
