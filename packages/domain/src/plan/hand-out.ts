import type { Publiek } from '../netwerk/profielwaarden.ts'
import type { Dag } from '../shared/dagen.ts'
import { accept, type Outcome, refuse } from '../shared/outcome.ts'

/** How a member of the household got the copy: in the hand, by post, or read aloud together. */
export const UITREIKWIJZEN = ['gegeven', 'gestuurd', 'voorgelezen'] as const
export type Uitreikwijze = (typeof UITREIKWIJZEN)[number]

export type Uitreiking = { readonly uitgereiktOp: Dag | null }
export type HandOutRefusal = 'already-handed-out' | 'before-shared' | 'in-the-future'

/** Whether the household is in the audience of the outcome (NET-39). */
export const isForHuishouden = (publiek: Publiek): boolean => publiek === 'klant-en-professionals'

/** Whether the household has what it should: somebody of it got the copy, if copies were made for it (COM-09). */
export const hasHuishoudenCopy = (uitreikingen: readonly Uitreiking[]): boolean =>
  uitreikingen.length === 0 || uitreikingen.some(({ uitgereiktOp }) => uitgereiktOp !== null)

/** Records that a copy was handed over, on or after the day of sharing and not later than today (COM-09). */
export function handOut(
  uitreiking: Uitreiking,
  dag: Dag,
  { gedeeldOp, vandaag }: { readonly gedeeldOp: Dag; readonly vandaag: Dag },
): Outcome<{ readonly uitgereiktOp: Dag }, HandOutRefusal> {
  if (uitreiking.uitgereiktOp !== null) return refuse('already-handed-out')
  if (dag < gedeeldOp) return refuse('before-shared')
  return dag > vandaag ? refuse('in-the-future') : accept({ uitgereiktOp: dag })
}
