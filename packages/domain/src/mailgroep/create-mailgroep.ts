import { type CasusStatus, isCasusCommandAllowed } from '../casus/casus.ts'
import { accept, type Outcome, refuse } from '../shared/outcome.ts'
import type { Rol } from '../toegang/rollen.ts'

export type MailgroepStart = {
  readonly casusStatus: CasusStatus
  readonly hasMailgroep: boolean
  /** The first overleg has been closed (COM-01). */
  readonly eersteOverlegAfgerond: boolean
}
export type MailgroepCreated = { readonly status: 'open'; readonly gemaaktOp: Date }
export type CreateMailgroepRefusal =
  | 'casus-not-lopend'
  | 'mailgroep-not-in-this-netwerk'
  | 'only-the-procesregisseur'
  | 'mailgroep-already-there'
  | 'eerste-overleg-not-afgerond'

/** The procesregisseur makes the one mailgroep of a casus after the first overleg, where the netwerk has it (COM-01, NET-33). */
export function createMailgroep(
  start: MailgroepStart,
  door: { readonly rol: Rol },
  mailgroepAan: boolean,
  now: Date,
): Outcome<MailgroepCreated, CreateMailgroepRefusal> {
  if (!mailgroepAan) return refuse('mailgroep-not-in-this-netwerk')
  if (!isCasusCommandAllowed('change', start.casusStatus)) return refuse('casus-not-lopend')
  if (door.rol !== 'procesregisseur') return refuse('only-the-procesregisseur')
  if (start.hasMailgroep) return refuse('mailgroep-already-there')
  if (!start.eersteOverlegAfgerond) return refuse('eerste-overleg-not-afgerond')
  return accept({ status: 'open', gemaaktOp: now })
}
