import { sql } from 'kysely'
import type { WriteTx } from '../database/transaction.ts'

export const CHANNEL = 'regietafel'

/** That something changed, never what: whoever holds the kring fetches it with the rights of that moment. */
export type Announcement = {
  readonly casusId: string
  readonly kringId: string
  /** What kind of thing: 'overleg', 'veld', 'actie', 'bericht' ... */
  readonly soort: string
  readonly id: string
  /** A field in focus, for presence; empties after a while by itself. */
  readonly veld?: string | null
}

/** Tells every process, after the commit, that something in a kring changed, and who did it. */
export async function announce(tx: WriteTx, announcement: Announcement): Promise<void> {
  const payload = JSON.stringify({ ...announcement, netwerkId: tx.netwerkId, door: tx.persoonId })
  await sql`select pg_notify(${CHANNEL}, ${payload})`.execute(tx.db)
}
