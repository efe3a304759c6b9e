import type { DeelnameStatus } from '../casus/deelname.ts'
import type { Rol } from '../toegang/rollen.ts'

type Seat = { readonly persoonId: string; readonly rol: Rol; readonly status: DeelnameStatus }

/**
 * Which professionals receive the outcome of an overleg: everyone who takes part now, but the one who sends it. In the
 * networks of the ZVH the betrokken ketenpartners and the members of the mailgroep are the same people; the casusregisseur
 * is one of them (NET-39, COM-08).
 */
export function uitkomstOntvangers(team: readonly Seat[], afzenderId: string): string[] {
  const seated = team.filter(({ rol, status }) => status === 'actief' && rol !== 'lijn')
  return [...new Set(seated.map(({ persoonId }) => persoonId))].filter((persoonId) => persoonId !== afzenderId)
}
