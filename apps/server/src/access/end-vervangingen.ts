import type { WriteTx } from '../database/transaction.ts'

/**
 * A substitute stands in for a seat, so the substitution ends no later than the seat or its role (ROL-34, PRV-14). The
 * offered seat of a hand-over also names the seat before it, but has no end: that one stays.
 */
export async function endVervangingen(tx: WriteTx, casusId: string, deelnameId: string, tot: Date): Promise<void> {
  await tx.db
    .updateTable('deelname')
    .set((eb) => ({ tot, eindeReden: 'vervanging-voorbij', versie: eb('versie', '+', 1) }))
    .where('casusId', '=', casusId)
    .where('vervangtDeelnameId', '=', deelnameId)
    .where('tot', '>', tot)
    .execute()
}
