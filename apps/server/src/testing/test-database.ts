import { createHash, randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readFile, readdir, rename, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { createPglite, openPglite, openPostgres, type Database } from '../database/connect.ts'
import { migratePglite, migratePostgres } from '../database/migrate.ts'
import { startPostgres } from './postgres.ts'

const MIGRATIONS = join(import.meta.dirname, '../../migrations')

/** A migrated database of one's own, and how to throw it away. `url` is there on PostgreSQL only. */
export type TestDatabase = {
  readonly database: Database
  readonly url: string | null
  readonly drop: () => Promise<void>
}

/** On PostgreSQL unless TEST_DATABASE=pglite: the API tests run on both. */
export const createTestDatabase = (): Promise<TestDatabase> =>
  process.env['TEST_DATABASE'] === 'pglite' ? onPglite() : onPostgres()

async function onPglite(): Promise<TestDatabase> {
  const database = await openPglite(await createPglite({ loadDataDir: await readMigratedFolder() }))
  return { database, url: null, drop: () => database.close() }
}

/** Migrated once per set of migrations and kept as a file: other test files unpack it, which takes a fraction of the time. */
async function readMigratedFolder(): Promise<Blob> {
  const file = join(tmpdir(), `regietafel-pglite-${await digestMigrations()}.tar`)
  if (!existsSync(file)) {
    const pglite = await createPglite()
    await migratePglite(pglite)
    const packed = await pglite.dumpDataDir('none')
    await pglite.close()
    // Test files run side by side: written beside and renamed, so that none reads half a file.
    const own = `${file}.${process.pid}`
    await writeFile(own, Buffer.from(await packed.arrayBuffer()))
    await rename(own, file)
  }
  return new Blob([await readFile(file)])
}

async function digestMigrations(): Promise<string> {
  const texts = await Promise.all((await readdir(MIGRATIONS)).sort().map((file) => readFile(join(MIGRATIONS, file))))
  return createHash('sha256').update(Buffer.concat(texts)).digest('hex').slice(0, 16)
}

async function onPostgres(): Promise<TestDatabase> {
  const cluster = await startPostgres()
  const template = await createTemplate(cluster.url)
  const name = `regietafel_${randomUUID().replaceAll('-', '')}`
  await asAdmin(cluster.url, (client) => client.query(`create database ${name} template ${template}`))
  const url = urlOf(cluster.url, name)
  const database = await openPostgres(url)
  return {
    database,
    url,
    drop: async () => {
      await database.close()
      await asAdmin(cluster.url, (client) => client.query(`drop database if exists ${name} with (force)`))
      await cluster.stop()
    },
  }
}

/** Migrates once per set of migrations; every test file copies the result, which takes a fraction of the time. */
async function createTemplate(url: string): Promise<string> {
  const name = `regietafel_template_${await digestMigrations()}`
  await asAdmin(url, async (client) => {
    // Test files run side by side: the first one makes the template, the others wait for it.
    await client.query('select pg_advisory_lock(7310)')
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name])
    if (rowCount) return
    await client.query(`create database ${name}_new`)
    await migratePostgres(urlOf(url, `${name}_new`))
    await client.query(`alter database ${name}_new rename to ${name}`)
  })
  return name
}

async function asAdmin<R>(url: string, work: (client: pg.Client) => Promise<R>): Promise<R> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

function urlOf(url: string, name: string): string {
  const other = new URL(url)
  other.pathname = `/${name}`
  return other.href
}
