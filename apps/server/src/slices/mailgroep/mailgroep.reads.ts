import type { ReadTx } from '../../database/transaction.ts'

/** Whether the casus has a mailgroep that is open for writing. */
export async function hasOpenMailgroep(tx: ReadTx, casusId: string): Promise<boolean> {
  const row = await tx.db
    .selectFrom('mailgroep')
    .select('mailgroepId')
    .where('casusId', '=', casusId)
    .where('gearchiveerdOp', 'is', null)
    .executeTakeFirst()
  return row !== undefined
}
