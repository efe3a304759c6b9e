import type { DeelnameStatus } from '../casus/deelname.ts'
import type { Publiek } from '../netwerk/profielwaarden.ts'
import type { Rol } from '../toegang/rollen.ts'

type Seat = { readonly persoonId: string; readonly rol: Rol; readonly status: DeelnameStatus }

/**
 * Who receives the outcome of an overleg: everyone who takes part now, but the one who sends it. In the networks of the
 * ZVH the betrokken ketenpartners and the members of the mailgroep are the same people; the casusregisseur is one of
 * them (NET-39, COM-08).
 *
 * @throws for an audience with the klant: that one has no seat yet, and nobody may be left out unseen
 */
export function uitkomstOntvangers(publiek: Publiek, team: readonly Seat[], afzenderId: string): string[] {
  if (publiek === 'klant-en-professionals') throw new Error('The klant cannot receive a document yet')
  const seated = team.filter(({ rol, status }) => status === 'actief' && rol !== 'lijn')
  return [...new Set(seated.map(({ persoonId }) => persoonId))].filter((persoonId) => persoonId !== afzenderId)
}
