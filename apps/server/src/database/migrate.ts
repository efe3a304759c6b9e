import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { PGlite } from '@electric-sql/pglite'
import { Kysely, PGliteDialect, PostgresDialect, type QueryExecutorProvider, sql } from 'kysely'
import { type Migration, Migrator } from 'kysely/migration'
import pg from 'pg'
import { PgBoss, fromPglite, type Db as JobsDatabase } from 'pg-boss'

const FOLDER = join(import.meta.dirname, '../../migrations')

/** The queue for work outside the request; every job names its own kind inside. */
export const QUEUE = 'taak'

/** Migrations are plain SQL files, forward only, in the order of their numbers. */
async function readMigrations(): Promise<Record<string, Migration>> {
  const files = (await readdir(FOLDER)).filter((file) => file.endsWith('.sql')).sort()
  const texts = await Promise.all(files.map((file) => readFile(join(FOLDER, file), 'utf8')))
  return Object.fromEntries(files.map((file, i) => [file, { up: (db) => runScript(db, texts[i] ?? '') }]))
}

/** A script has several statements; only the simple protocol takes those, so each goes on its own over PGlite. */
async function runScript(db: QueryExecutorProvider, script: string): Promise<void> {
  for (const statement of splitStatements(script)) await sql.raw(statement).execute(db)
}

/** Splits a script at semicolons that stand outside quotes, dollar quotes and comments. */
export function splitStatements(script: string): string[] {
  const parts = script.match(/--[^\n]*|'(?:[^']|'')*'|(\$[a-z]*\$)[\s\S]*?\1|;|[^;'$-]+|[\s\S]/gi) ?? []
  const statements = ['']
  for (const part of parts) {
    if (part === ';') statements.push('')
    else if (!part.startsWith('--')) statements[statements.length - 1] += part
  }
  return statements.map((statement) => statement.trim()).filter(Boolean)
}

async function migrate(db: Kysely<never>, jobs: JobsDatabase, backend: 'postgres' | 'pglite'): Promise<void> {
  const migrations = await readMigrations()
  const { error } = await new Migrator({ db, provider: { getMigrations: async () => migrations } }).migrateToLatest()
  if (error) throw error instanceof Error ? error : new Error('Migration failed')
  const boss = new PgBoss({ db: jobs, backend, supervise: false, schedule: false })
  boss.on('error', () => undefined)
  await boss.start()
  await boss.createQueue(QUEUE, { retryLimit: 20, retryDelay: 30, retryBackoff: true })
  await boss.stop({ graceful: false })
  // The queue lives in the library's own schema; the app may use it but not change it.
  for (const grant of [
    'usage on schema',
    'all on all tables in schema',
    'all on all sequences in schema',
    'execute on all functions in schema',
  ])
    await sql.raw(`grant ${grant} pgboss to regietafel_app`).execute(db)
}

/** Brings a PostgreSQL database up to date, as its owner. Safe to run from several processes: the Migrator locks. */
export async function migratePostgres(ownerUrl: string): Promise<void> {
  const pool = new pg.Pool({ connectionString: ownerUrl, max: 2 })
  const db = new Kysely<never>({ dialect: new PostgresDialect({ pool }) })
  try {
    await migrate(db, { executeSql: (text, values) => pool.query(text, values) }, 'postgres')
  } finally {
    await db.destroy()
  }
}

/** Brings the embedded database up to date; run before it takes the app's role. */
export const migratePglite = (pglite: PGlite): Promise<void> =>
  migrate(new Kysely<never>({ dialect: new PGliteDialect({ pglite }) }), fromPglite(pglite), 'pglite')
