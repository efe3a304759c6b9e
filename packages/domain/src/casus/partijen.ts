import type { Partij } from '../netwerk/profielwaarden.ts'
import type { Rol } from '../toegang/rollen.ts'

/** How the profile's words for those involved read as roles in a casus; the klant has no seat in these netwerken yet. */
const ROLLEN_OF_PARTIJ: Record<Partij, readonly Rol[]> = {
  procesregisseur: ['procesregisseur'],
  'inhoudelijke-regie': ['inhoudelijke-regie'],
  ketenpartners: ['ketenpartner'],
  betrokkenen: ['ketenpartner'],
  aanwezigen: ['procesregisseur', 'inhoudelijke-regie', 'ketenpartner'],
  klant: [],
  'informeel-netwerk': [],
}

/** Whether someone with this role is meant when the profile names these partijen (NET-31, NET-41, NET-44). */
export const isRolOf = (partijen: readonly Partij[], rol: Rol) =>
  partijen.some((partij) => ROLLEN_OF_PARTIJ[partij].includes(rol))
