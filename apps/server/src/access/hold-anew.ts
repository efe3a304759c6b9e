import { sql } from 'kysely'
import type { WriteTx } from '../database/transaction.ts'
import type { HeldKring } from './kringen.ts'

/**
 * Opens what this person holds since a change in this transaction: accepting a seat gives its keys at once, so that
 * what must happen with them (the old regie steps back) happens in the same transaction. Asks the kern, adds nothing.
 */
export async function holdAnew(tx: WriteTx, casusId: string): Promise<void> {
  const { rows } = await sql<HeldKring>`
    select * from kringen_van(${tx.netwerkId}, ${tx.persoonId}, 'casus', ${casusId}, ${tx.now})`.execute(tx.db)
  await tx.publish(rows)
}

/**
 * The same for what this person holds apart from any casus: who waited for a lock must see what was made meanwhile, and
 * row-level security shows only kringen that are published.
 */
export async function holdOwnAnew(tx: WriteTx): Promise<void> {
  const { rows } = await sql<HeldKring>`
    select * from kringen_van(${tx.netwerkId}, ${tx.persoonId}, 'netwerk', null, ${tx.now})`.execute(tx.db)
  await tx.publish(rows)
}
