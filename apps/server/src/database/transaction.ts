import { sql, type Transaction } from 'kysely'
import { type HeldKring, Kringen } from '../access/kringen.ts'
import type { PgBoss } from 'pg-boss'
import type { MasterKey } from '../access/seal.ts'
import type { Database } from './connect.ts'
import type { Tables } from './tables.ts'

/** A transaction that may look: what a query function asks for says whether it can change anything. */
export type ReadTx = {
  readonly db: Pick<Transaction<Tables>, 'selectFrom' | 'fn' | 'getExecutor'>
  readonly kringen: Kringen
  readonly netwerkId: string
  /** Who asks; null for a job. */
  readonly persoonId: string | null
  readonly now: Date
}

/** A transaction that may change. */
export type WriteTx = Omit<ReadTx, 'db'> & {
  readonly db: Transaction<Tables>
  /** For work planned with the change (see `planJob`). */
  readonly queue: PgBoss
  /** For the keys of new kringen and for recognition hashes. */
  readonly master: MasterKey
  /** Makes new kringen usable in this transaction: in the keyring and in the database. */
  publish(made: readonly HeldKring[]): Promise<void>
  /**
   * Reads all of one casus for a rule that must know more than who asks may see, such as the check of a bericht. Only what
   * the rule makes of it may go on: never a row, a name or a text. After it the transaction sees what it saw before.
   */
  asSystem<R>(casusId: string, read: (tx: ReadTx) => Promise<R>): Promise<R>
}

/** Whose kringen a transaction opens, and how far it looks. */
export type Opening =
  | {
      readonly soort: 'persoon'
      readonly netwerkId: string
      readonly persoonId: string
      readonly bereik: 'netwerk' | 'organisatie' | 'stamtafel' | 'casussen'
    }
  | {
      readonly soort: 'persoon'
      readonly netwerkId: string
      readonly persoonId: string
      readonly bereik: 'casus'
      readonly casusId: string
    }
  | { readonly soort: 'systeem'; readonly netwerkId: string; readonly casusId: string | null }

export type Store = { readonly database: Database; readonly master: MasterKey; readonly queue: PgBoss }

const RETRY = new Set(['40001', '40P01'])
const ATTEMPTS = 3

/** Someone else saved in between; spoken in the database's own words, so that the transaction runs anew. */
class Overtaken extends Error {
  readonly code = '40001'
}

/**
 * For an update that names the version it was made from: when that version is gone the whole use case runs anew, and
 * decides on what stands now. So nobody's text is overwritten unseen, also where the row was not locked first.
 */
export function requireSaved({ numUpdatedRows }: { readonly numUpdatedRows: bigint }): void {
  if (numUpdatedRows === 0n) throw new Overtaken()
}

/**
 * Runs `work` in one transaction with the kringen of the opening published. Retries what the database asks to retry
 * (deadlock, serialisation): use cases touch nothing but the database, so a second run does nothing twice.
 */
export async function inTransaction<R>(
  store: Store,
  opening: Opening,
  now: Date,
  work: (tx: WriteTx) => Promise<R>,
): Promise<R> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await store.database.db
        .transaction()
        .execute(async (db) => work(await openTransaction(store, db, opening, now)))
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : ''
      if (!RETRY.has(code) || attempt >= ATTEMPTS) throw error
    }
  }
}

async function openTransaction(store: Store, db: Transaction<Tables>, opening: Opening, now: Date): Promise<WriteTx> {
  const kringen = new Kringen(store.master, await readHeldKringen(db, opening, now))
  const publish = () => publishKringen(store.database, db, kringen.readable(), kringen.writable())
  await publish()
  const { netwerkId } = opening
  return {
    db,
    kringen,
    master: store.master,
    queue: store.queue,
    netwerkId,
    persoonId: opening.soort === 'persoon' ? opening.persoonId : null,
    now,
    publish: async (made) => {
      for (const kring of made) kringen.add(kring)
      await publish()
    },
    asSystem: async (casusId, read) => {
      const wide = new Kringen(store.master, await readHeldKringen(db, { soort: 'systeem', netwerkId, casusId }, now))
      await publishKringen(store.database, db, wide.readable(), [])
      const found = await read({ db, kringen: wide, netwerkId, persoonId: null, now }).catch(async (error: unknown) => {
        // In a transaction that the database gave up on this cannot be, and need not: what went wrong is told.
        await publish().catch(() => undefined)
        throw error
      })
      await publish()
      return found
    },
  }
}

async function readHeldKringen(db: Transaction<Tables>, opening: Opening, now: Date): Promise<HeldKring[]> {
  if (opening.soort === 'systeem') {
    const { rows } =
      await sql<HeldKring>`select * from kringen_systeem(${opening.netwerkId}, ${opening.casusId})`.execute(db)
    return rows
  }
  const { netwerkId, persoonId, bereik } = opening
  const reach = bereik === 'organisatie' || bereik === 'stamtafel' ? 'netwerk' : bereik
  const { rows } = await sql<HeldKring>`select * from kringen_van(${netwerkId}, ${persoonId}, ${reach},
    ${bereik === 'casus' ? opening.casusId : null}, ${now})`.execute(db)
  return [...rows, ...(await readFurtherKringen(db, opening, now))]
}

/** What a functie opens beside one's own: the people one answers for (PRV-47), every signal to the Stamtafel (GOV-56). */
async function readFurtherKringen(
  db: Transaction<Tables>,
  { netwerkId, persoonId, bereik }: Opening & { readonly soort: 'persoon' },
  now: Date,
): Promise<HeldKring[]> {
  if (bereik === 'organisatie') {
    const { rows } = await sql<HeldKring>`
      select * from kringen_van_medewerkers(${netwerkId}, ${persoonId}, ${now})`.execute(db)
    return rows
  }
  if (bereik !== 'stamtafel') return []
  const { rows } = await sql<HeldKring>`
    select * from kringen_van_stamtafel(${netwerkId}, ${persoonId}, ${now})`.execute(db)
  return rows
}

const UUID = /^[0-9a-f-]{36}$/

function asArray(ids: readonly string[]): string {
  // These go into the statement as text, so nothing but a UUID may pass.
  for (const id of ids) if (!UUID.test(id)) throw new Error('Not a kring id')
  return `{${ids.join(',')}}`
}

/**
 * Where a table is read from end to end, the policy takes the list of kringen apart again for every row: with the 2,400
 * kringen of a busy regisseur 2 ms a row. The index on kring_id takes it apart once; every table with content has one.
 */
const BY_INDEX = 'enable_seqscan'

/** SET LOCAL and not set_config(): only the former reaches the workers of a distributed database. */
async function publishKringen(
  database: Database,
  db: Transaction<Tables>,
  readable: readonly string[],
  writable: readonly string[],
): Promise<void> {
  const read = asArray(readable)
  const write = asArray(writable)
  if (database.soort === 'postgres') {
    const statements = [`app.kringen = '${read}'`, `app.schrijfkringen = '${write}'`, `${BY_INDEX} = off`]
    await sql.raw(statements.map((setting) => `set local ${setting}`).join('; ')).execute(db)
  }
  // The embedded database takes one statement at a time, and is never distributed.
  else
    await sql`select set_config('app.kringen', ${read}, true), set_config('app.schrijfkringen', ${write}, true),
      set_config(${BY_INDEX}, 'off', true)`.execute(db)
}
