import { announce } from '../live/announce.ts'
import type { WriteTx } from '../database/transaction.ts'

/** Marks the casus as changed now, for "laatst gewijzigd", and tells open screens what kind of thing it was. */
export async function touchCasus(tx: WriteTx, casusId: string, soort: string, id: string): Promise<void> {
  await tx.db.updateTable('casus').set({ gewijzigdOp: tx.now }).where('casusId', '=', casusId).execute()
  await announce(tx, { casusId, kringId: tx.kringen.idOf('casus', casusId), soort, id })
}
