import { type CasusStatus, isCasusCommandAllowed } from '../casus/casus.ts'
import { type Accepted, accept, type Outcome, type Refused, refuse } from '../shared/outcome.ts'
import { isBlank } from '../shared/text.ts'
import { checkWaarde, type WaardeRefusal } from './check-waarde.ts'
import { findPlanVeld, isSameWaarde, type VeldWaarde } from './velden.ts'

/** One field as it stands. A field of all has a first version that is empty, by nobody. */
export type VeldStand = {
  readonly waarde: VeldWaarde
  readonly versie: number
  readonly auteurId: string | null
  readonly op: Date | null
}
export type SaveVeld = {
  readonly code: string
  readonly waarde: VeldWaarde
  /** The version that the writer had on the screen. */
  readonly opVersie: number
  readonly auteurId: string
}
export type VeldSaved = VeldStand & { readonly changed: boolean }
/** Two people wrote in one field: both texts, so that neither is lost (OPL-36). */
export type VeldConflict = Refused<'veld-changed'> & { readonly huidig: VeldStand; readonly eigen: VeldWaarde }
export type SaveVeldRefusal = 'casus-not-lopend' | 'versie-from-the-future' | WaardeRefusal
export type SaveVeldOutcome = Accepted<VeldSaved> | Refused<SaveVeldRefusal> | VeldConflict

/**
 * Save one field while others write too: on the version that the writer saw it becomes the next one; on an older
 * version both texts come back, unless they say the same (OPL-36, OVL-29).
 */
export function saveVeld(casusStatus: CasusStatus, huidig: VeldStand, command: SaveVeld, now: Date): SaveVeldOutcome {
  if (!isCasusCommandAllowed('change', casusStatus)) return refuse('casus-not-lopend')
  const problem = checkWaarde(command.code, command.waarde)
  if (problem) return refuse(problem)
  if (command.opVersie > huidig.versie) return refuse('versie-from-the-future')
  if (isSameWaarde(command.waarde, huidig.waarde)) return accept({ ...huidig, changed: false })
  if (command.opVersie < huidig.versie) return { ok: false, refusal: 'veld-changed', huidig, eigen: command.waarde }
  const { waarde, auteurId } = command
  return accept({ waarde, versie: huidig.versie + 1, auteurId, op: now, changed: true })
}

export type AddVeld = Pick<SaveVeld, 'code' | 'waarde' | 'auteurId'>
export type AddVeldRefusal = 'casus-not-lopend' | 'veld-not-repeatable' | 'tekst-missing' | WaardeRefusal

/** Add one quote or doel beside the others: words of two people are never merged into one (OPL-14, OPL-25). */
export function addVeld(casusStatus: CasusStatus, command: AddVeld, now: Date): Outcome<VeldStand, AddVeldRefusal> {
  if (!isCasusCommandAllowed('change', casusStatus)) return refuse('casus-not-lopend')
  const problem = checkWaarde(command.code, command.waarde)
  if (problem) return refuse(problem)
  if (findPlanVeld(command.code)?.vorm === 'tekst') return refuse('veld-not-repeatable')
  if (isBlank(command.waarde.tekst)) return refuse('tekst-missing')
  return accept({ waarde: command.waarde, versie: 1, auteurId: command.auteurId, op: now })
}
