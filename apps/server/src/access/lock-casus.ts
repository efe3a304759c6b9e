import type { WriteTx } from '../database/transaction.ts'

/** Holds the casus until the transaction ends: who decides about its regie decides on what the one before left (ROL-13). */
export async function lockCasus(tx: WriteTx, casusId: string): Promise<void> {
  await tx.db.selectFrom('casus').select('casusId').where('casusId', '=', casusId).forUpdate().execute()
}
