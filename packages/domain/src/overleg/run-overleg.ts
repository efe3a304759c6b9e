import { dagVan } from '../shared/dagen.ts'
import { accept, type Outcome, refuse } from '../shared/outcome.ts'
import { isBlank } from '../shared/text.ts'
import {
  type GeannuleerdOverleg,
  type GeplandOverleg,
  isOverlegCommandAllowed,
  type LopendOverleg,
  type OverlegStatus,
  type VerdaagdOverleg,
} from './overleg.ts'

/**
 * Open the overleg. Not on an earlier day than planned: opening shows everyone's preparation to those at the table
 * (OVL-05), which cannot be taken back.
 */
export function startOverleg(
  overleg: Pick<GeplandOverleg, 'begin' | 'eind'> & { readonly status: OverlegStatus },
  now: Date,
): Outcome<LopendOverleg, 'overleg-not-gepland' | 'overleg-before-its-day'> {
  if (!isOverlegCommandAllowed('start', overleg.status)) return refuse('overleg-not-gepland')
  if (dagVan(now) < dagVan(overleg.begin)) return refuse('overleg-before-its-day')
  return accept({ status: 'lopend', gestartOp: now, eind: overleg.eind })
}

/** Stop for now and go on later with the same dossier; the voorzitter says why (OVL-28, OVL-44). */
export function adjournOverleg(
  status: OverlegStatus,
  reden: string,
  now: Date,
): Outcome<VerdaagdOverleg, 'overleg-not-lopend' | 'reden-missing'> {
  if (!isOverlegCommandAllowed('adjourn', status)) return refuse('overleg-not-lopend')
  if (isBlank(reden)) return refuse('reden-missing')
  return accept({ status: 'verdaagd', verdaagdOp: now, reden })
}

/** Go on after an adjournment (OVL-44). */
export function resumeOverleg(
  status: OverlegStatus,
  eind: Date,
  now: Date,
): Outcome<LopendOverleg, 'overleg-not-verdaagd' | 'overleg-ends-before-start'> {
  if (!isOverlegCommandAllowed('resume', status)) return refuse('overleg-not-verdaagd')
  if (eind <= now) return refuse('overleg-ends-before-start')
  return accept({ status: 'lopend', gestartOp: now, eind })
}

/** Call off an overleg that is not held; invitees hear that it is off, and the record keeps why (OVL-09). */
export function cancelOverleg(
  status: OverlegStatus,
  reden: string,
  now: Date,
): Outcome<GeannuleerdOverleg, 'overleg-not-cancellable' | 'reden-missing'> {
  if (!isOverlegCommandAllowed('cancel', status)) return refuse('overleg-not-cancellable')
  if (isBlank(reden)) return refuse('reden-missing')
  return accept({ status: 'geannuleerd', geannuleerdOp: now, reden })
}
