import assert from 'node:assert/strict'
import { Writable } from 'node:stream'
import { after, before, test } from 'node:test'
import { endpoints } from '@regietafel/contract/endpoints.ts'
import type { Endpoint } from '@regietafel/contract/shared/endpoint.ts'
import pg from 'pg'
import { z } from 'zod'
import { CHANNEL } from '../live/announce.ts'
import { type TestServer, createTestServer } from './test-server.ts'
import { type World, aWorld } from './world.ts'

/** Stands in every text and every name of a household; nothing else looks like it. */
const MERK = 'Qwzxmerk'
const NAMEN = ['Bas', 'Lies', 'Noor', 'Ruud', 'Vertrokken', 'Vreemd']

let server: TestServer
let world: World
let client: pg.Client
const heard: string[] = []
const written: string[] = []
before(async () => {
  const log = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      written.push(chunk.toString())
      done()
    },
  })
  server = await createTestServer('2026-03-02T09:00:00Z', true, undefined, log)
  client = new pg.Client({ connectionString: server.databaseUrl ?? '' })
  await client.connect()
  client.on('notification', ({ payload }) => heard.push(payload ?? ''))
  await client.query(`listen ${CHANNEL}`)
  world = await aWorld(server, MERK)
})
after(async () => {
  await client.end()
  await server.close()
})

const marked = (text: string) => text.includes(MERK) || text.toLowerCase().includes(Buffer.from(MERK).toString('hex'))

test('PRV-15 · no text and no name of a household lies open in any column of any table', async () => {
  const { rows: tables } = await client.query<{ place: string }>(`select format('%I.%I', nspname, relname) as place
    from pg_class c join pg_namespace n on n.oid = c.relnamespace where nspname in ('public', 'pgboss') and relkind = 'r'`)
  let seen = 0
  for (const { place } of tables) {
    const { rows } = await client.query<{ row: string }>(`select t::text as row from ${place} t`)
    seen += rows.length
    assert.deepEqual(
      rows.filter(({ row }) => marked(row)),
      [],
      place,
    )
  }
  assert.ok(seen > 200)
})

test('PRV-13 · PRV-24 · a line of the log and a planned job hold no name of a professional either', async () => {
  const { rows } = await client.query<{ text: string }>(
    `select regel as text from logregel union all select data::text from pgboss.job`,
  )
  for (const { text } of rows) for (const naam of NAMEN) assert.ok(!new RegExp(`\\b${naam}\\b`, 'i').test(text), text)
})

test('PRV-24 · what screens are told holds ids and kinds', () => {
  assert.ok(heard.length > 10)
  for (const payload of heard) {
    assert.ok(!marked(payload), payload)
    for (const value of Object.values(JSON.parse(payload) as Record<string, unknown>))
      assert.match(String(value), /^(null|[0-9a-f-]{36}|[a-z-]{2,30})$/, payload)
  }
})

test('PRV-24 · the technical log holds no address, no id of a casus, no name and no text', () => {
  const text = written.join('')
  assert.ok(written.length > 50)
  assert.ok(!marked(text))
  assert.ok(!text.includes(world.casusId))
  assert.doesNotMatch(text, /\/v1\/|cookie|regietafel_sessie/)
  for (const naam of NAMEN) assert.doesNotMatch(text, new RegExp(`\\b${naam}\\b`))
})

test('COM-05 · PRV-24 · no mail holds a text or the name of someone of a household', async () => {
  const mails = await server.runJobs()
  assert.ok(mails.length > 5)
  for (const mail of mails) {
    const parts = mail.split(/\r?\n\r?\n/).map((part) => Buffer.from(part, 'base64').toString())
    for (const text of [mail.replaceAll(/=\r?\n/g, ''), ...parts]) assert.ok(!marked(text), text.slice(0, 400))
  }
})

test('PRV-24 · no address takes free text: a question in an address is a number, a day or one of a few words', () => {
  for (const [key, { query }] of Object.entries(endpoints) as [string, Endpoint][]) {
    const form = z.toJSONSchema(query ?? z.object({}), { io: 'input', unrepresentable: 'any' })
    for (const [name, part] of Object.entries(form.properties ?? {}) as [
      string,
      { type?: string; enum?: unknown; format?: string },
    ][])
      assert.ok(part.enum || part.format === 'date' || part.type !== 'string', `${key} ${name}`)
  }
})
