import { accept, type Outcome, refuse } from '../shared/outcome.ts'
import type { Rol } from '../toegang/rollen.ts'
import { isLid, type Lid } from './leden.ts'
import { isMailgroepCommandAllowed, type MailgroepStatus } from './mailgroep.ts'

export type OpenEarlier = { readonly door: { readonly rol: Rol }; readonly lid: Lid }
export type OpenEarlierRefusal = 'mailgroep-gearchiveerd' | 'only-the-procesregisseur' | 'not-a-lid'

/** The procesregisseur gives a newcomer what was said to everyone before (COM-08); what went to fewer stays with those. */
export function openEarlier(
  status: MailgroepStatus,
  { door, lid }: OpenEarlier,
): Outcome<{ readonly deelnameId: string }, OpenEarlierRefusal> {
  if (!isMailgroepCommandAllowed('openEarlier', status)) return refuse('mailgroep-gearchiveerd')
  if (door.rol !== 'procesregisseur') return refuse('only-the-procesregisseur')
  if (!isLid(lid)) return refuse('not-a-lid')
  return accept({ deelnameId: lid.deelnameId })
}
