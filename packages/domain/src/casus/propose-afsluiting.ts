import type { AfsluitVorm } from '../netwerk/profielwaarden.ts'
import type { Dag } from '../shared/dagen.ts'
import { accept, type Outcome, refuse } from '../shared/outcome.ts'
import { STATUSES_OF_VORM } from './afsluiten.ts'
import { type CasusStatus, type ClosedStatus, isCasusCommandAllowed } from './casus.ts'

export type ProposeAfsluiting = {
  readonly naar: ClosedStatus
  readonly toegangEindigtOp: Dag
  readonly onveiligheid: boolean | null
  readonly basiszorgOnvoldoende: boolean | null
}
export type ProposeAfsluitingRefusal =
  | 'casus-not-lopend'
  | 'status-not-of-this-netwerk'
  | 'already-proposed'
  | 'toegang-ends-in-past'
  | 'onveiligheid'

/**
 * Propose to close in a form of this netwerk, with the day on which the others lose access; one proposal at a
 * time; never while there are signals of onveiligheid or onvoldoende basiszorg (SLT-06, SLT-10, NET-45).
 */
export function proposeAfsluiting(
  casus: { readonly status: CasusStatus; readonly openVoorstel: boolean },
  command: ProposeAfsluiting,
  vorm: AfsluitVorm,
  today: Dag,
): Outcome<ProposeAfsluiting, ProposeAfsluitingRefusal> {
  if (!isCasusCommandAllowed('decideClosing', casus.status)) return refuse('casus-not-lopend')
  if (casus.openVoorstel) return refuse('already-proposed')
  if (!STATUSES_OF_VORM[vorm].includes(command.naar)) return refuse('status-not-of-this-netwerk')
  if (command.onveiligheid === true || command.basiszorgOnvoldoende === true) return refuse('onveiligheid')
  if (command.toegangEindigtOp < today) return refuse('toegang-ends-in-past')
  return accept(command)
}
