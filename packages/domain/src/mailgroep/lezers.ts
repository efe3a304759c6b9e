import { accept, type Outcome, refuse } from '../shared/outcome.ts'
import { REGIE_ROLLEN } from '../toegang/kringen.ts'
import { isLid, type Lid } from './leden.ts'

/** Who reads a bericht: every member, the regie alone, or members chosen for it (COM-18). */
export const ZICHTBAARHEDEN = ['allen', 'regie', 'gekozen'] as const
export type Zichtbaarheid = (typeof ZICHTBAARHEDEN)[number]
export type ChooseLezers = { readonly zichtbaarheid: Zichtbaarheid; readonly gekozen: readonly string[] }
export type ChooseLezersRefusal = 'lezers-missing' | 'lezer-not-a-lid'

/**
 * The members, by `lidId`, who read what this sender writes. The procesregisseur, who guards how information is shared,
 * reads along in every circle (PRV-04); the sender reads what was sent.
 */
export function chooseLezers(
  leden: readonly Lid[],
  afzender: Lid,
  { zichtbaarheid, gekozen }: ChooseLezers,
): Outcome<readonly string[], ChooseLezersRefusal> {
  const actief = leden.filter(isLid)
  const idsOf = (members: readonly Lid[]) => members.map(({ lidId }) => lidId)
  const always = [afzender.lidId, ...idsOf(actief.filter(({ rol }) => rol === 'procesregisseur'))]
  const unique = (ids: readonly string[]) => [...new Set(ids)].sort()
  if (zichtbaarheid === 'allen') return accept(unique([afzender.lidId, ...idsOf(actief)]))
  if (zichtbaarheid === 'regie')
    return accept(unique([...always, ...idsOf(actief.filter(({ rol }) => REGIE_ROLLEN.includes(rol)))]))
  if (gekozen.length === 0) return refuse('lezers-missing')
  if (!gekozen.every((id) => actief.some(({ lidId }) => lidId === id))) return refuse('lezer-not-a-lid')
  return accept(unique([...always, ...gekozen]))
}
