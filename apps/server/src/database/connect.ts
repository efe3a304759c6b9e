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
  // A broken idle connection is replaced by the pool; without a listener it would end the process.
  pool.on('error', () => undefined)
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

/** The embedded database, in a folder or (without one) in memory. */
export const createPglite = (folder?: string): Promise<PGlite> =>
  PGlite.create(folder === undefined ? {} : { dataDir: folder }).then((pglite) => {
    pglite.parsers[pg.types.builtins.DATE] = (text: string) => text
    return pglite
  })

async function listenOn(url: string, channel: string, hear: (payload: string) => void): Promise<() => Promise<void>> {
  let stopped = false
  let client: pg.Client
  async function start(): Promise<void> {
    client = new pg.Client({ connectionString: url })
    client.on('notification', (message) => hear(message.payload ?? ''))
    // A lost connection is made anew; what was missed is fetched by the next look, for events carry no content.
    client.on('error', () => undefined)
    client.on('end', () => {
      if (!stopped) setTimeout(() => void start().catch(() => undefined), 1_000)
    })
    await client.connect()
    await client.query(`listen ${pg.escapeIdentifier(channel)}`)
  }
  await start()
  return async () => {
    stopped = true
    await client.end()
  }
}
