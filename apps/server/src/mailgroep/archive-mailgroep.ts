import type { WriteTx } from '../database/transaction.ts'

/** Closing the casus closes its mailgroep for writing; reopening opens it again (SLT-10, SLT-11). */
export const archiveMailgroep = (tx: WriteTx, casusId: string): Promise<void> => setArchived(tx, casusId, tx.now)
export const unarchiveMailgroep = (tx: WriteTx, casusId: string): Promise<void> => setArchived(tx, casusId, null)

async function setArchived(tx: WriteTx, casusId: string, gearchiveerdOp: Date | null): Promise<void> {
  await tx.db
    .updateTable('mailgroep')
    .set((eb) => ({ gearchiveerdOp, versie: eb('versie', '+', 1) }))
    .where('casusId', '=', casusId)
    .execute()
}
