import { accept, type Outcome, refuse } from '../shared/outcome.ts'
import { type CasusStatus, isCasusCommandAllowed } from './casus.ts'

export type CasusDefinitief = { readonly status: 'afgesloten'; readonly geslotenOp: Date }

/** A casus closed for now, or with aftercare, becomes definitive; only then does the retention clock start (SLT-18). */
export function makeDefinitive(
  status: CasusStatus,
  now: Date,
): Outcome<CasusDefinitief, 'casus-not-voorlopig-afgesloten'> {
  if (!isCasusCommandAllowed('makeDefinitive', status)) return refuse('casus-not-voorlopig-afgesloten')
  return accept({ status: 'afgesloten', geslotenOp: now })
}
