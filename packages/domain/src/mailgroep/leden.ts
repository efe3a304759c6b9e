import type { DeelnameStatus } from '../casus/deelname.ts'

/** The seat of one person, as far as the mailgroep follows it: membership is never kept apart from it (COM-08). */
export type Lid = { readonly deelnameId: string; readonly status: DeelnameStatus; readonly vanaf: Date | null }
export type Bericht = { readonly geplaatstOp: Date; readonly geopendVoor: readonly string[] }

/** Who is in the mailgroep now: those whose seat is active (COM-08, PRV-14). */
export const isLid = ({ status, vanaf }: Lid) => status === 'actief' && vanaf !== null

/**
 * Whether this member reads this bericht: what came after joining, and earlier ones that the procesregisseur opened;
 * who left reads nothing more (COM-08).
 */
export function mayReadBericht(lid: Lid, bericht: Bericht): boolean {
  if (!isLid(lid) || lid.vanaf === null) return false
  return bericht.geplaatstOp >= lid.vanaf || bericht.geopendVoor.includes(lid.deelnameId)
}
