import { existsSync } from 'node:fs'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { PGlite } from '@electric-sql/pglite'
import { sql } from 'kysely'
import type { Store } from '../database/transaction.ts'
import { openVerteller, PROEF_NETWERKEN } from './fill-proef.ts'
import { VERHALEN } from './verhalen.ts'

/** The networks of the trial that are still to be told: the door shows those that are whole. */
export type Vertelling = {
  /** Codes of the profiles that nobody can choose yet. */
  readonly wachten: ReadonlySet<string>
  /** Tells one more network; false when all are told or `stop` was called. */
  next(): Promise<boolean>
  /** Leaves a network half-told: the next start begins it anew. */
  stop(): void
}

const markIn = (folder: string) => join(folder, 'wordt-verteld')

/** What a kill left half-told is thrown away before anything else: nobody could choose that network yet. */
export async function forgetHalfTold(pglite: PGlite, folder: string): Promise<void> {
  const mark = markIn(folder)
  if (!existsSync(mark)) return
  const profiel = await readFile(mark, 'utf8')
  const { rows: tables } = await pglite.query<{ name: string }>(
    `select quote_ident(table_name) as name from information_schema.columns
     where table_schema = 'public' and column_name = 'netwerk_id' and table_name <> 'netwerk'`,
  )
  await pglite.transaction(async (tx) => {
    const { rows } = await tx.query<{ id: string }>('select netwerk_id as id from netwerk where profiel = $1', [
      profiel,
    ])
    // Every row goes at once, so the order of foreign keys and the guards of the log do not matter.
    await tx.exec(`set local session_replication_role = 'replica'`)
    for (const { id } of rows) {
      for (const { name } of tables) await tx.query(`delete from ${name} where netwerk_id = $1`, [id])
      await tx.query('delete from netwerk where netwerk_id = $1', [id])
    }
  })
  await rm(mark)
}

/** What still has to be told in these data. Each network is marked while it is told. */
export async function openVertelling(store: Store, folder: string): Promise<Vertelling> {
  const { rows } = await sql<{ profiel: string }>`select profiel from netwerken()`.execute(store.database.db)
  const told = new Set(rows.map(({ profiel }) => profiel))
  const left = PROEF_NETWERKEN.filter(({ profiel }) => !told.has(profiel))
  const wachten = new Set(left.map(({ profiel }) => profiel))
  const now = new Date()
  const ending = new AbortController()
  const accounts = new Map<string, string>()
  return {
    wachten,
    next: async () => {
      const netwerk = left.shift()
      if (!netwerk || ending.signal.aborted) return false
      await writeFile(markIn(folder), netwerk.profiel)
      const verteller = await openVerteller(store, now, accounts, ending.signal)
      try {
        await verteller.tell(netwerk, VERHALEN)
      } catch (error) {
        if (ending.signal.aborted) return false
        throw error
      } finally {
        await verteller.close()
      }
      await rm(markIn(folder))
      wachten.delete(netwerk.profiel)
      return true
    },
    stop: () => ending.abort(),
  }
}
