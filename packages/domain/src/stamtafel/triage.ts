import { accept, type Outcome, refuse } from '../shared/outcome.ts'
import { isBlank } from '../shared/text.ts'

/** Where a signal from practice stands on its way to the agenda of the Stamtafel (GOV-56). */
export const SIGNAALSTANDEN = ['ontvangen', 'analyse', 'agenda', 'afgerond', 'niet-opgepakt'] as const
export type Signaalstand = (typeof SIGNAALSTANDEN)[number]
/** Every stand but the first is one that the netwerksecretaris gives. */
export const TRIAGESTANDEN = ['analyse', 'agenda', 'afgerond', 'niet-opgepakt'] as const
export type Triagestand = (typeof TRIAGESTANDEN)[number]

const NEXT: Record<Signaalstand, readonly Triagestand[]> = {
  ontvangen: ['analyse', 'niet-opgepakt'],
  analyse: ['agenda', 'niet-opgepakt'],
  agenda: ['afgerond'],
  afgerond: [],
  'niet-opgepakt': [],
}
/** The steps that a signal can take now; server and screen read the same table. */
export const nextStanden = (stand: Signaalstand): readonly Triagestand[] => NEXT[stand]

export type TakeStap = { readonly naar: Triagestand; readonly terugkoppeling: string }
export type TakeStapRefusal = 'stap-not-next' | 'terugkoppeling-missing'

/** One step on the way of GOV-56. Whoever sent the signal always reads what was done with it (GOV-61). */
export function takeStap(stand: Signaalstand, stap: TakeStap): Outcome<TakeStap, TakeStapRefusal> {
  if (!nextStanden(stand).includes(stap.naar)) return refuse('stap-not-next')
  if (isBlank(stap.terugkoppeling)) return refuse('terugkoppeling-missing')
  return accept(stap)
}
