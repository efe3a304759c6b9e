import { accept, type Outcome, refuse } from '../shared/outcome.ts'
import { isBlank } from '../shared/text.ts'
import type { Rol } from '../toegang/rollen.ts'

export type RestrictInbreng = { readonly rol: Rol; readonly beperkt: boolean; readonly reden: string }
export type InbrengBeperkt = { readonly beperkt: boolean; readonly reden: string; readonly beperktOp: Date }

/** The procesregisseur guards how information is shared: takes a contribution from the table, or puts it back, and says why (PRV-04, OVL-32). */
export function restrictInbreng(
  command: RestrictInbreng,
  now: Date,
): Outcome<InbrengBeperkt, 'only-the-procesregisseur' | 'reden-missing'> {
  if (command.rol !== 'procesregisseur') return refuse('only-the-procesregisseur')
  if (isBlank(command.reden)) return refuse('reden-missing')
  return accept({ beperkt: command.beperkt, reden: command.reden, beperktOp: now })
}
