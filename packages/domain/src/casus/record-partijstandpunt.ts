import { accept, type Outcome, refuse } from '../shared/outcome.ts'
import { isBlank } from '../shared/text.ts'

/** How a position was given to whoever wrote it down (SLT-01, SLT-05). */
export const STANDPUNT_WIJZEN = ['gesprek', 'telefoon', 'schriftelijk'] as const
export type StandpuntWijze = (typeof STANDPUNT_WIJZEN)[number]

export type RecordPartijstandpunt = {
  readonly eens: boolean | null
  readonly tekst: string | null
  readonly op: string
}
export type RecordPartijstandpuntRefusal =
  | 'voorstel-not-open'
  | 'partij-not-asked'
  | 'standpunt-missing'
  | 'reden-missing'
  | 'inbreng-missing'
  | 'said-in-the-future'

/** What the klant or the people around the klant said about closing, told to the procesregisseur (SLT-05, NET-44). */
export function recordPartijstandpunt(
  voorstel: { readonly open: boolean; readonly beslist: boolean | null },
  command: RecordPartijstandpunt,
  today: string,
): Outcome<{ readonly eens: boolean | null; readonly tekst: string | null }, RecordPartijstandpuntRefusal> {
  const { eens, tekst, op } = command
  if (!voorstel.open) return refuse('voorstel-not-open')
  if (voorstel.beslist === null) return refuse('partij-not-asked')
  if (op > today) return refuse('said-in-the-future')
  if (!voorstel.beslist) return isBlank(tekst) ? refuse('inbreng-missing') : accept({ eens: null, tekst })
  if (eens === null) return refuse('standpunt-missing')
  return !eens && isBlank(tekst) ? refuse('reden-missing') : accept({ eens, tekst })
}
