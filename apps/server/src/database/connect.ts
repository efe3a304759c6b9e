import { PGlite } from '@electric-sql/pglite'
import { CamelCasePlugin, Kysely, PGliteDialect, PostgresDialect } from 'kysely'
import pg from 'pg'
import { type Db as JobsDatabase, fromPglite } from 'pg-boss'
import { namedStatements } from './named-statements.ts'
import type { Tables } from './tables.ts'

/** A database to work in: PostgreSQL for real, PGlite for the trial. Both run as the role that owns nothing. */
export type Database = {
  readonly soort: 'postgres' | 'pglite'
  readonly db: Kysely<Tables>
  /** The same database for the job queue, which speaks plain SQL. */
  readonly jobs: JobsDatabase
  /** Hears what other processes announce on a channel; ends with the returned function. */
  listen(channel: string, hear: (payload: string) => void): Promise<() => Promise<void>>
  close(): Promise<void>
}

/** Every connection works as the role that owns nothing, and starts without any kring. */
const SESSION = `set role regietafel_app; set app.kringen = '{}'; set app.schrijfkringen = '{}'; set timezone = 'UTC'`

// Dates stay the calendar days they are; big integers here are counters that fit a number.
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text)
pg.types.setTypeParser(pg.types.builtins.INT8, Number)

export async function openPostgres(url: string, max = 10): Promise<Database> {
  const pool = new pg.Pool({
    connectionString: url,
    max,
    connectionTimeoutMillis: 5_000,
    options: '-c role=regietafel_app -c app.kringen={} -c app.schrijfkringen={} -c timezone=UTC',
  })
  // A broken connection is replaced by the pool and fails what ran on it; without listeners, on an idle one and on one
  // in use, it would end the process.
  pool.on('error', () => undefined)
  pool.on('connect', (client) => client.on('error', () => undefined))
  const db = new Kysely<Tables>({
    dialect: new PostgresDialect({ pool: namedStatements(pool) }),
    plugins: [new CamelCasePlugin()],
  })
  return {
    soort: 'postgres',
    db,
    jobs: { executeSql: (text, values) => pool.query(text, values) },
    listen: (channel, hear) => listenOn(url, channel, hear),
    close: () => db.destroy(),
  }
}

export async function openPglite(pglite: PGlite): Promise<Database> {
  await pglite.exec(SESSION)
  const db = new Kysely<Tables>({ dialect: new PGliteDialect({ pglite }), plugins: [new CamelCasePlugin()] })
  return {
    soort: 'pglite',
    db,
    jobs: fromPglite(pglite),
    listen: (channel, hear) => pglite.listen(channel, hear),
    close: () => db.destroy(),
  }
}

/** The embedded database: in a folder, from a packed one, or (without options) empty in memory. */
export const createPglite = (options: { dataDir?: string; loadDataDir?: Blob } = {}): Promise<PGlite> =>
  PGlite.create(options).then((pglite) => {
    pglite.parsers[pg.types.builtins.DATE] = (text: string) => text
    return pglite
  })

const RECONNECT_MS = 1_000

async function listenOn(url: string, channel: string, hear: (payload: string) => void): Promise<() => Promise<void>> {
  let stopped = false
  let current: pg.Client | undefined

  async function start(): Promise<void> {
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 })
    // What was missed while the line was down is fetched by the next look: announcements carry no content.
    client.on('error', () => undefined)
    client.on('notification', (message) => hear(message.payload ?? ''))
    await client.connect()
    await client.query(`listen ${pg.escapeIdentifier(channel)}`)
    // Only a line that stood can break; one that could not be made is tried again by whoever tried.
    client.on('end', again)
    current = client
  }
  const again = () => {
    if (!stopped) setTimeout(() => void start().catch(again), RECONNECT_MS).unref()
  }
  await start()
  return async () => {
    stopped = true
    await current?.end()
  }
}
