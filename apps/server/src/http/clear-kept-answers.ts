import { sql } from 'kysely'
import type { Store } from '../database/transaction.ts'

const KEEP_DAYS = 30
const DAY_MS = 86_400_000

/** Takes away the answers that were kept for a repeated send, after thirty days; gives how many. */
export async function clearKeptAnswers(store: Store, now: Date): Promise<number> {
  const before = new Date(now.getTime() - KEEP_DAYS * DAY_MS)
  const { rows } = await sql<{ aantal: string }>`select idempotentie_ruim(${before}) as aantal`.execute(
    store.database.db,
  )
  return Number(rows[0]?.aantal ?? 0)
}

/**
 * Clears at the start and then every night; ends with the returned function. Several servers may do it at once: what is
 * gone cannot go twice.
 */
export function clearEveryNight(store: Store, clock: () => Date, onError: (error: unknown) => void): () => void {
  const clear = () => void clearKeptAnswers(store, clock()).catch(onError)
  clear()
  const timer = setInterval(clear, DAY_MS)
  timer.unref()
  return () => clearInterval(timer)
}
