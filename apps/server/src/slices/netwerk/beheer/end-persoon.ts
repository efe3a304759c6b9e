import type { WriteTx } from '../../../database/transaction.ts'
import { notFound } from '../../../http/problem.ts'

/** From now on this persoon cannot sign in to the netwerk; a session that is open ends at its next request (PRV-27). */
export async function endPersoon(tx: WriteTx, persoonId: string): Promise<void> {
  const { numUpdatedRows } = await tx.db
    .updateTable('persoon')
    .set({ actiefTot: tx.now })
    .where('netwerkId', '=', tx.netwerkId)
    .where('persoonId', '=', persoonId)
    .executeTakeFirstOrThrow()
  if (numUpdatedRows === 0n) throw notFound()
}
