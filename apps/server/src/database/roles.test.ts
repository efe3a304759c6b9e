import assert from 'node:assert/strict'
import { randomBytes, randomUUID } from 'node:crypto'
import { after, before, test } from 'node:test'
import pg from 'pg'
import { MasterKey } from '../access/seal.ts'
import { createNetwerk } from '../slices/netwerk/create-netwerk.ts'
import { startPostgres, type TestPostgres } from '../testing/postgres.ts'
import { openPostgres } from './connect.ts'
import { migratePostgres } from './migrate.ts'
import { closeStore, openStore } from './open-store.ts'

const tag = randomUUID().slice(0, 8)
const [owner, app, database] = [`eigenaar_${tag}`, `toepassing_${tag}`, `regietafel_rollen_${tag}`]
let cluster: TestPostgres
let admin: pg.Client

const urlAs = (role: string) => {
  const url = new URL(cluster.url)
  url.username = role
  url.password = 'proef'
  url.pathname = `/${database}`
  return url.href
}

before(async () => {
  cluster = await startPostgres()
  admin = new pg.Client({ connectionString: cluster.url })
  await admin.connect()
  // As docs/guides/productie.md says it: an owner who may make roles and nothing else, an app who may do nothing.
  await admin.query(`create role ${owner} login createrole password 'proef'`)
  await admin.query(`create role ${app} login password 'proef'`)
  for (const role of ['regietafel_app', 'regietafel_kern'])
    await admin
      .query(`grant ${role} to ${owner} with admin option`)
      // On a fresh cluster the owner makes these roles itself.
      .catch(() => undefined)
  await admin.query(`create database ${database} owner ${owner}`)
})
after(async () => {
  await admin.query(`drop database if exists ${database} with (force)`)
  for (const role of [owner, app]) {
    await admin.query(`drop owned by ${role} cascade`)
    await admin.query(`drop role ${role}`)
  }
  await admin.end()
  await cluster.stop()
})

test('an owner without superuser brings the database up to date, also twice', async () => {
  await migratePostgres(urlAs(owner))
  await migratePostgres(urlAs(owner))
})

test('the app works under its own login, which owns nothing', async () => {
  await admin.query(`grant regietafel_app to ${app}`)
  const store = await openStore(await openPostgres(urlAs(app)), new MasterKey(randomBytes(32)))
  const netwerk = { profiel: 'noord-limburg', naam: 'Noord', codeVoorvoegsel: 'NL' }
  assert.match(await createNetwerk(store, netwerk, new Date()), /^[0-9a-f-]{36}$/)
  await closeStore(store)
})

test('outside a transaction with kringen the app’s own login sees nothing', async () => {
  const client = new pg.Client({ connectionString: urlAs(app) })
  await client.connect()
  const { rows } = await client.query<{ n: number }>('select count(*)::int as n from netwerk')
  await client.end()
  assert.equal(rows[0]?.n, 0)
})
