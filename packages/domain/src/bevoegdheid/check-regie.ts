import { type Dag, dagVan } from '../shared/dagen.ts'
import { accept, type Outcome, refuse } from '../shared/outcome.ts'
import { isBlank } from '../shared/text.ts'
import type { Competentieprofiel } from './competentieprofiel.ts'

/** A manager let someone hold a regie without the required profile, until a day (ROL-51). */
export type Uitzondering = { readonly tot: Dag; readonly isIngetrokken: boolean }

/** How a regisseur stands against the profile that the niveau asks. */
export type RegieToets = 'niet-nodig' | 'voldoet' | 'uitzondering' | 'voldoet-niet'

export const isUitzonderingGeldig = ({ tot, isIngetrokken }: Uitzondering, dag: Dag): boolean =>
  !isIngetrokken && tot >= dag

/**
 * Judges one regisseur; judged anew each time it is asked, so that a profile or an exception that ran out shows at once
 * (ROL-51, ROL-52).
 */
export function assessRegie(
  vereist: Competentieprofiel | null,
  heeftProfiel: boolean,
  uitzonderingen: readonly Uitzondering[],
  dag: Dag,
): RegieToets {
  if (vereist === null) return 'niet-nodig'
  if (heeftProfiel) return 'voldoet'
  return uitzonderingen.some((each) => isUitzonderingGeldig(each, dag)) ? 'uitzondering' : 'voldoet-niet'
}

/** Whether someone may be given this regie: only below the requirement it is refused (ROL-51). */
export const checkRegie = (toets: RegieToets): Outcome<RegieToets, 'profiel-too-low'> =>
  toets === 'voldoet-niet' ? refuse('profiel-too-low') : accept(toets)

export type AllowUitzondering = {
  readonly vereist: Competentieprofiel | null
  /** The person and the manager who allows it; a manager of the organisation that the person works for. */
  readonly persoon: { readonly persoonId: string; readonly organisatieId: string }
  readonly manager: { readonly persoonId: string; readonly organisatieId: string; readonly isManager: boolean }
  readonly reden: string
  readonly tot: Dag
}
export type AllowUitzonderingRefusal = 'no-profiel-required' | 'not-the-manager' | 'reden-missing' | 'tot-in-the-past'

/** An exception always has the manager's name, a reason and an end (ROL-51). */
export function allowUitzondering(
  command: AllowUitzondering,
  now: Date,
): Outcome<Uitzondering, AllowUitzonderingRefusal> {
  const { vereist, persoon, manager, reden, tot } = command
  if (vereist === null) return refuse('no-profiel-required')
  const isOwnManager = manager.isManager && manager.organisatieId === persoon.organisatieId
  if (!isOwnManager || manager.persoonId === persoon.persoonId) return refuse('not-the-manager')
  if (isBlank(reden)) return refuse('reden-missing')
  if (tot < dagVan(now)) return refuse('tot-in-the-past')
  return accept({ tot, isIngetrokken: false })
}
