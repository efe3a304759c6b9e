import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { type TestDatabase, createTestDatabase } from './test-database.ts'

let held: TestDatabase
before(async () => {
  held = await createTestDatabase()
})
after(() => held.drop())

async function names(query: ReturnType<typeof sql<{ name: string }>>): Promise<string[]> {
  return (await query.execute(held.database.db)).rows.map((row) => row.name)
}

/** No kring and no grant: only the kern's functions touch these. */
const RESERVED = [
  'aanmeldcode',
  'account',
  'agendasleutel',
  'casusteller',
  'dagoverzicht',
  'herkenning',
  'identiteit',
  'keten',
  'ronde',
  'sessie',
]
const LIBRARY = ['kysely_migration', 'kysely_migration_lock']

test('every table either stands behind its kringen or is closed to the app', async () => {
  const open = await names(sql`select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'public' and c.relkind in ('r', 'p', 'v', 'm') and not (c.relrowsecurity and c.relforcerowsecurity) order by 1`)
  assert.deepEqual(open, [...RESERVED, ...LIBRARY].sort())
  const granted = await names(sql`select distinct table_name as name from information_schema.role_table_grants
    where grantee in ('regietafel_app', 'PUBLIC') and table_schema = 'public' and table_name = any(${[...RESERVED, ...LIBRARY]})`)
  assert.deepEqual(granted, [])
})

test('the policies of every table are the same, to the letter', async () => {
  const { rows } = await sql<{ form: string; tables: string[] }>`
    select form, array_agg(tablename::text order by tablename) as tables from (
      select tablename, string_agg(concat_ws('|', policyname, cmd, roles::text, qual, with_check), E'\n' order by policyname) as form
      from pg_policies where schemaname = 'public' and roles = '{regietafel_app}' group by tablename) p
    group by form`.execute(held.database.db)
  assert.equal(rows.length, 1, JSON.stringify(rows, null, 1))
  const behind = await names(sql`select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'public' and c.relrowsecurity order by 1`)
  assert.deepEqual([...(rows[0]?.tables ?? [])].sort(), behind)
})

test('every table behind kringen has the kring in its rows, and an index that finds it', async () => {
  const without = await names(sql`select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'public' and c.relrowsecurity and not exists (
      select from pg_attribute a where a.attrelid = c.oid and a.attname = 'kring_id' and a.attnotnull) order by 1`)
  assert.deepEqual(without, [])
  // These are found by their own key, or hold a handful of rows per network.
  const SMALL = ['idempotentie', 'kring', 'netwerk', 'organisatie', 'persoon']
  const unindexed =
    await names(sql`select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'public' and c.relrowsecurity and c.relname <> all(${SMALL}) and not exists (
      select from pg_index i join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
      where i.indrelid = c.oid and a.attname = 'kring_id') order by 1`)
  assert.deepEqual(unindexed, [])
})

test('NET-01 · PRV-22 · every key starts with the network, so that networks never meet', async () => {
  const other = await names(sql`select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    join pg_index i on i.indrelid = c.oid and i.indisprimary
    join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
    where n.nspname = 'public' and c.relrowsecurity and a.attname <> 'netwerk_id' order by 1`)
  assert.deepEqual(other, [])
})

test('the role of the app owns nothing and cannot pass over row security', async () => {
  const owned = await names(
    sql`select c.relname as name from pg_class c join pg_roles r on r.oid = c.relowner where r.rolname = 'regietafel_app'`,
  )
  assert.deepEqual(owned, [])
  const { rows } = await sql<{
    mag: boolean
  }>`select rolsuper or rolbypassrls or rolcreaterole as mag from pg_roles where rolname in ('regietafel_app', 'regietafel_kern')`.execute(
    held.database.db,
  )
  assert.deepEqual(rows, [{ mag: false }, { mag: false }])
})

test('without context every table is empty, and nothing can be added', async () => {
  const tables = await names(sql`select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'public' and c.relrowsecurity order by 1`)
  for (const table of tables) {
    const { rows } = await sql<{ n: number }>`select count(*)::int as n from ${sql.table(table)}`.execute(
      held.database.db,
    )
    assert.equal(rows[0]?.n, 0, table)
  }
  await assert.rejects(
    sql`insert into organisatie values (gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), 'x', 'zorg', true)`.execute(
      held.database.db,
    ),
    /row-level security/,
  )
})

test('PRV-13 · a line of the log can be added by the kern only, and never changed or taken out', async () => {
  const rightsOf = async (role: string) =>
    names(sql`select r as name from unnest(array['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE']) r
      where has_table_privilege(${role}, 'logregel', r) order by 1`)
  assert.deepEqual(await rightsOf('regietafel_app'), ['SELECT'])
  assert.deepEqual(await rightsOf('regietafel_kern'), ['INSERT', 'SELECT'])
})
