import { createHash, randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import type { Store, ReadTx, WriteTx } from '../../../database/transaction.ts'

/** Whoever holds the text reads the calendar, so the database keeps a hash only. */
const hashOf = (sleutel: string) => createHash('sha256').update(sleutel).digest()

/** A new key for the calendar of the one who asks; the one before stops. */
export async function makeAgendasleutel(tx: WriteTx): Promise<string> {
  const sleutel = randomBytes(32).toString('base64url')
  await sql`select agendasleutel_maak(${hashOf(sleutel)}, ${tx.netwerkId}, ${tx.persoonId}, ${tx.now})`.execute(tx.db)
  return sleutel
}

/** Ends the key of the one who asks, if there is one. */
export async function withdrawAgendasleutel(tx: WriteTx): Promise<void> {
  await sql`select agendasleutel_maak(null, ${tx.netwerkId}, ${tx.persoonId}, ${tx.now})`.execute(tx.db)
}

type Stand = { gemaaktOp: Date; gebruiktOp: Date | null }

/** Whether the one who asks has a key, since when, and when a calendar last read by it. */
export async function findAgendasleutel(tx: ReadTx): Promise<Stand | null> {
  const { rows } = await sql<Stand>`select * from agendasleutel_stand(${tx.netwerkId}, ${tx.persoonId})`.execute(tx.db)
  return rows[0] ?? null
}

/** Whose calendar this key opens; null when it was withdrawn, never was, or its person left. */
export async function findAgendaPersoon(
  store: Store,
  sleutel: string,
  now: Date,
): Promise<{ netwerkId: string; persoonId: string } | null> {
  const { rows } = await sql<{ netwerkId: string; persoonId: string }>`
    select * from agendasleutel_gebruik(${hashOf(sleutel)}, ${now})`.execute(store.database.db)
  return rows[0] ?? null
}
