import { accept, type Outcome, refuse } from '../shared/outcome.ts'
import type { Rol } from '../toegang/rollen.ts'
import { type Bericht, isLid, type Lid } from './leden.ts'
import { isMailgroepCommandAllowed, type MailgroepStatus } from './mailgroep.ts'

export type OpenEarlier = {
  readonly door: { readonly rol: Rol }
  readonly lid: Lid
  readonly berichten: readonly Bericht[]
}
export type OpenEarlierRefusal = 'mailgroep-gearchiveerd' | 'only-the-procesregisseur' | 'not-a-lid'

/** The procesregisseur shows chosen earlier berichten to a newcomer (COM-08); answers the berichten as they become. */
export function openEarlierBerichten(
  status: MailgroepStatus,
  { door, lid, berichten }: OpenEarlier,
): Outcome<readonly Bericht[], OpenEarlierRefusal> {
  if (!isMailgroepCommandAllowed('openEarlier', status)) return refuse('mailgroep-gearchiveerd')
  if (door.rol !== 'procesregisseur') return refuse('only-the-procesregisseur')
  if (!isLid(lid)) return refuse('not-a-lid')
  return accept(
    berichten.map((bericht) => ({
      ...bericht,
      geopendVoor: [...new Set([...bericht.geopendVoor, lid.deelnameId])],
    })),
  )
}
