import { announce } from '../live/announce.ts'
import type { WriteTx } from '../database/transaction.ts'

/**
 * Marks the casus as changed now, for "laatst gewijzigd", and tells open screens what kind of thing it was: everyone
 * with a seat, or only those who hold the kring of what changed.
 */
export async function touchCasus(
  tx: WriteTx,
  casusId: string,
  soort: string,
  id: string,
  kring: 'casus' | 'casuspartners' = 'casus',
): Promise<void> {
  await tx.db.updateTable('casus').set({ gewijzigdOp: tx.now }).where('casusId', '=', casusId).execute()
  await announce(tx, { casusId, kringId: tx.kringen.idOf(kring, casusId), soort, id })
}
