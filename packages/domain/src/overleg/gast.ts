import { accept, type Outcome, refuse } from '../shared/outcome.ts'
import { isBlank } from '../shared/text.ts'
import type { OverlegStatus } from './overleg.ts'

/** A guest reads until the overleg closes, and never longer than this after its planned end. */
const GAST_HOURS_AFTER = 4

/** The moment after which a guest holds nothing any more, whether the overleg was closed or forgotten (PRV-14). */
export const gastEndsAt = (eind: Date): Date => new Date(eind.getTime() + GAST_HOURS_AFTER * 3_600_000)

export type InviteGastRefusal =
  | 'overleg-over'
  | 'vraag-missing'
  | 'grond-missing'
  | 'already-deelnemer'
  | 'already-gast'

/** Someone who is asked for one overleg only: not who sits in the team, once, with a question and a ground (NET-15, OVL-09). */
export function inviteGast(
  stand: { readonly status: OverlegStatus; readonly isDeelnemer: boolean; readonly isGast: boolean },
  { vraag, grond }: { readonly vraag: string; readonly grond: string },
): Outcome<true, InviteGastRefusal> {
  if (stand.status === 'afgerond' || stand.status === 'geannuleerd') return refuse('overleg-over')
  if (stand.isDeelnemer) return refuse('already-deelnemer')
  if (stand.isGast) return refuse('already-gast')
  if (isBlank(vraag)) return refuse('vraag-missing')
  return isBlank(grond) ? refuse('grond-missing') : accept(true)
}
