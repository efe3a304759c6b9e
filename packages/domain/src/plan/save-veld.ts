import { type CasusStatus, isCasusCommandAllowed } from '../casus/casus.ts'
import { type Accepted, accept, type Refused, refuse } from '../shared/outcome.ts'
import { findPlanVeld } from './velden.ts'

/** One field as it stands; version 0 is a field nobody filled yet. */
export type VeldStand = {
  readonly tekst: string
  readonly versie: number
  readonly auteurId: string | null
  readonly op: Date | null
}
export type SaveVeld = {
  readonly code: string
  readonly sprekerId: string | null
  readonly tekst: string
  /** The version that the writer had on the screen. */
  readonly opVersie: number
  readonly auteurId: string
}
export type VeldSaved = VeldStand & { readonly changed: boolean }
/** Two people wrote in one field: both texts, so that neither is lost (OPL-36). */
export type VeldConflict = Refused<'veld-changed'> & { readonly huidig: VeldStand; readonly eigen: string }
export type SaveVeldRefusal =
  | 'casus-not-lopend'
  | 'veld-unknown'
  | 'spreker-missing'
  | 'spreker-not-asked'
  | 'versie-from-the-future'
export type SaveVeldOutcome = Accepted<VeldSaved> | Refused<SaveVeldRefusal> | VeldConflict

function checkVeld({ code, sprekerId }: SaveVeld) {
  const veld = findPlanVeld(code)
  if (!veld) return 'veld-unknown'
  if (veld.perSpreker) return sprekerId === null ? 'spreker-missing' : null
  return sprekerId === null ? null : 'spreker-not-asked'
}

/**
 * Save one field while others write too: on the version that the writer saw it becomes the next one; on an older
 * version both texts come back, unless they say the same (OPL-36, OVL-29).
 */
export function saveVeld(casusStatus: CasusStatus, huidig: VeldStand, command: SaveVeld, now: Date): SaveVeldOutcome {
  if (!isCasusCommandAllowed('change', casusStatus)) return refuse('casus-not-lopend')
  const problem = checkVeld(command)
  if (problem) return refuse(problem)
  if (command.opVersie > huidig.versie) return refuse('versie-from-the-future')
  if (command.tekst === huidig.tekst) return accept({ ...huidig, changed: false })
  if (command.opVersie < huidig.versie) return { ok: false, refusal: 'veld-changed', huidig, eigen: command.tekst }
  const { tekst, auteurId } = command
  return accept({ tekst, versie: huidig.versie + 1, auteurId, op: now, changed: true })
}
