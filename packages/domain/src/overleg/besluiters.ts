import { isRolOf } from '../casus/partijen.ts'
import type { Partij } from '../netwerk/profielwaarden.ts'
import type { Rol } from '../toegang/rollen.ts'

export type Besluiter = { readonly deelnameId: string; readonly rol: Rol }

/** The partijen of the profile whose name is missing under a decision (OVL-16, OVL-41). Only partijen with a seat can be missed. */
export function missingBesluiters(partijen: readonly Partij[], door: readonly Besluiter[]): Partij[] {
  return partijen.filter(
    (partij) => partij !== 'klant' && partij !== 'informeel-netwerk' && !door.some(({ rol }) => isRolOf([partij], rol)),
  )
}
