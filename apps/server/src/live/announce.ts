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
  /** Null where members are not named to one another: the event then does not tell who did it (COM-07). */
  readonly door?: null
}

/** Tells every process, after the commit, that something in a kring changed, and who did it. */
export async function announce(tx: WriteTx, announcement: Announcement): Promise<void> {
  const payload = JSON.stringify({ door: tx.persoonId, ...announcement, netwerkId: tx.netwerkId })
  await sql`select pg_notify(${CHANNEL}, ${payload})`.execute(tx.db)
}
