import { addDagen, type Dag, dagenTussen } from '../shared/dagen.ts'
import { accept, type Outcome, refuse } from '../shared/outcome.ts'
import { isBlank } from '../shared/text.ts'
import { getHerinneringen, type HerinneringMoment, type Termijn, type TermijnRol } from './termijn.ts'

/** What a responsible regisseur may do with a running term. */
export const TERMIJN_WIJZIGINGEN = ['pauze', 'hervatting', 'verlenging'] as const
export type TermijnWijziging = (typeof TERMIJN_WIJZIGINGEN)[number]

/** A running term, whether it stands still, and which reminders went out. */
export type LopendeTermijn = Termijn & {
  readonly gepauzeerdTot: Dag | null
  readonly herinnerd: readonly HerinneringMoment[]
}

export type ChangeTermijn = { readonly reden: string; readonly rollen: readonly TermijnRol[] }
export type ChangeTermijnRefusal =
  | 'not-verantwoordelijk'
  | 'actie-has-its-own-day'
  | 'reden-missing'
  | 'pauze-already'
  | 'pauze-missing'
  | 'pauze-not-ahead'
  | 'verlenging-not-later'
  | 'too-far'

/** A change may reach this far; whoever needs longer changes it again, and says why again. */
const MOST_DAGEN = 366

/** Only who keeps the term may change it, and says why (NET-56). What was agreed for an actie is changed at the actie. */
function checkChange(termijn: LopendeTermijn, { reden, rollen }: ChangeTermijn): ChangeTermijnRefusal | null {
  if (termijn.soort === 'actie') return 'actie-has-its-own-day'
  if (!termijn.verantwoordelijk.some((rol) => rollen.includes(rol))) return 'not-verantwoordelijk'
  return isBlank(reden) ? 'reden-missing' : null
}

/** Lets the clock stand still up to and including a day; every day of the term moves along (NET-56). */
export function pauseTermijn(
  termijn: LopendeTermijn,
  command: ChangeTermijn & { readonly tot: Dag },
  today: Dag,
): Outcome<LopendeTermijn, ChangeTermijnRefusal> {
  const problem = checkChange(termijn, command)
  if (problem) return refuse(problem)
  const { tot } = command
  if (termijn.gepauzeerdTot !== null && termijn.gepauzeerdTot >= today) return refuse('pauze-already')
  if (tot < today) return refuse('pauze-not-ahead')
  if (dagenTussen(today, tot) > MOST_DAGEN) return refuse('too-far')
  return accept({ ...shift(termijn, dagenTussen(today, tot) + 1, today), gepauzeerdTot: tot })
}

/** Lets the clock run again today: the days of the pause that did not pass are given back. */
export function resumeTermijn(
  termijn: LopendeTermijn,
  command: ChangeTermijn,
  today: Dag,
): Outcome<LopendeTermijn, ChangeTermijnRefusal> {
  const problem = checkChange(termijn, command)
  if (problem) return refuse(problem)
  const { gepauzeerdTot } = termijn
  if (gepauzeerdTot === null || gepauzeerdTot < today) return refuse('pauze-missing')
  return accept({ ...shift(termijn, -(dagenTussen(today, gepauzeerdTot) + 1), today), gepauzeerdTot: null })
}

/** Gives a term a later last day; the warning keeps its distance to it (NET-56). */
export function extendTermijn(
  termijn: LopendeTermijn,
  command: ChangeTermijn & { readonly tot: Dag },
  today: Dag,
): Outcome<LopendeTermijn, ChangeTermijnRefusal> {
  const problem = checkChange(termijn, command)
  if (problem) return refuse(problem)
  const { tot } = command
  if (tot <= termijn.vervaltOp || tot < today) return refuse('verlenging-not-later')
  if (dagenTussen(today, tot) > MOST_DAGEN) return refuse('too-far')
  return accept(shift(termijn, dagenTussen(termijn.vervaltOp, tot), today))
}

/** Moves every day of a term; a reminder whose day lies ahead again will come again. */
function shift(termijn: LopendeTermijn, days: number, today: Dag): LopendeTermijn {
  const moved = {
    ...termijn,
    waarschuwingOp: addDagen(termijn.waarschuwingOp, days),
    vervaltOp: addDagen(termijn.vervaltOp, days),
    teLaatVanaf: termijn.teLaatVanaf && addDagen(termijn.teLaatVanaf, days),
  }
  const past = getHerinneringen(moved).filter(({ op }) => op <= today)
  return { ...moved, herinnerd: moved.herinnerd.filter((told) => past.some(({ moment }) => moment === told)) }
}
