import { accept, type Outcome, refuse } from '../shared/outcome.ts'
import { isBlank } from '../shared/text.ts'
import type { Rol } from '../toegang/rollen.ts'

/** What counts before someone is kept out of a casus. */
export type UitsluitingStand = {
  /** The roles that the person has or is offered in this casus now. */
  readonly rollen: readonly Rol[]
  /** The person is asked to take over a role, or asked another. */
  readonly openOverdracht: boolean
  readonly alreadyUitgesloten: boolean
}
export type RecordUitsluitingRefusal =
  | 'reden-missing'
  | 'already-uitgesloten'
  | 'procesregie-not-handed-over'
  | 'overdracht-open'

/**
 * Someone with a personal interest gets no seat (PRV-02, ROL-09). A casus is never without procesregie, so that goes to
 * another first (ROL-36). A person who says so of their own accord need not say why.
 */
export function recordUitsluiting(
  stand: UitsluitingStand,
  command: { readonly zelf: true } | { readonly zelf: false; readonly reden: string },
): Outcome<{ readonly regieEnds: boolean }, RecordUitsluitingRefusal> {
  if (!command.zelf && isBlank(command.reden)) return refuse('reden-missing')
  if (stand.alreadyUitgesloten) return refuse('already-uitgesloten')
  if (stand.openOverdracht) return refuse('overdracht-open')
  if (stand.rollen.includes('procesregisseur')) return refuse('procesregie-not-handed-over')
  return accept({ regieEnds: stand.rollen.includes('inhoudelijke-regie') })
}
