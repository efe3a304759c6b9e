import assert from 'node:assert/strict'
import { Writable } from 'node:stream'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { inTransaction } from '../../../database/transaction.ts'
import { MasterKey } from '../../../access/seal.ts'
import { aToldWorld, type ToldWorld } from '../../../testing/told-world.ts'
import { type TestPersoon, type TestServer, createTestServer } from '../../../testing/test-server.ts'

let server: TestServer
let world: ToldWorld
const logged: string[] = []
const log = new Writable({
  write: (chunk: Buffer, _encoding, done) => {
    logged.push(chunk.toString())
    done()
  },
})

before(async () => {
  server = await createTestServer('2026-03-02T09:00:00Z', true, new MasterKey(Buffer.alloc(32, 3)), log)
  world = await aToldWorld(server)
})
after(() => server.close())

const makeSleutel = async (wie: TestPersoon) => {
  const answer = await server.ask(wie, 'PUT /v1/agendasleutel')
  assert.equal(answer.status, 200)
  return (answer.body as { agendasleutel: string }).agendasleutel
}
/** Long lines of a calendar are folded. */
const fetchAgenda = async (sleutel: string) => {
  const answer = await server.app.inject({ method: 'GET', url: `/agenda/${sleutel}.ics` })
  return { status: answer.statusCode, text: answer.body.replaceAll('\r\n ', ''), type: answer.headers['content-type'] }
}
const titlesIn = (text: string) => [...text.matchAll(/^SUMMARY:(.*?)\r?$/gm)].map((match) => match[1])

test('OVL-43 · a calendar holds one’s overleggen and last days by code, and no name or text', async () => {
  const { code } = (
    await server.ask(world.personen.Noor, 'GET /v1/casussen/{casusId}', { params: { casusId: world.casus.casusId } })
  ).body as { code: string }
  const { status, text, type } = await fetchAgenda(await makeSleutel(world.personen.Noor))
  assert.equal(status, 200)
  assert.equal(type, 'text/calendar; charset=utf-8')
  assert.deepEqual(new Set(titlesIn(text)), new Set([`Overleg (${code})`, `Actie (${code})`]))
  for (const word of [
    'Danny',
    'Bellen',
    'Rust',
    'Zaal',
    'Noor',
    'Lies',
    'ATTENDEE',
    'ORGANIZER',
    'LOCATION',
    'DESCRIPTION',
  ])
    assert.ok(!text.includes(word), word)
  assert.match(text, /CLASS:PRIVATE/)
  assert.match(text, /DTSTART;VALUE=DATE:202603\d\d/)
})

test('OVL-43, NET-56 · who keeps a term finds its last day, who does not does not', async () => {
  const [bas, noor] = [await makeSleutel(world.personen.Bas), await makeSleutel(world.personen.Noor)]
  assert.ok(titlesIn((await fetchAgenda(bas)).text).some((title) => title?.startsWith('Termijn')))
  assert.ok(!titlesIn((await fetchAgenda(noor)).text).some((title) => title?.startsWith('Termijn')))
})

const outsiders = ['Vreemd', 'Vertrokken', 'Genodigd', 'Yvonne'] as const
for (const naam of outsiders)
  test(`PRV-14, OVL-43 · the calendar of ${naam} holds nothing of this casus`, async () => {
    const { status, text } = await fetchAgenda(await makeSleutel(world.personen[naam]))
    assert.equal(status, 200)
    assert.ok(!text.includes(world.casus.casusId))
  })

test('PRV-14, OVL-43 · someone of another network finds nothing of this one', async () => {
  const { status, text } = await fetchAgenda(await makeSleutel(world.elders))
  assert.equal(status, 200)
  assert.ok(!text.includes(world.casus.casusId))
})

test('OVL-43 · access is looked up at each fetch: a seat that ended takes its items along', async () => {
  const { Ruud } = world.personen
  const sleutel = await makeSleutel(Ruud)
  assert.ok((await fetchAgenda(sleutel)).text.includes(world.casus.casusId))
  const { casusId } = world.casus
  await inTransaction(
    server.store,
    { soort: 'persoon', ...world.personen.Bas, bereik: 'casus', casusId },
    server.now(),
    (tx) => tx.db.updateTable('deelname').set({ tot: tx.now }).where('persoonId', '=', Ruud.persoonId).execute(),
  )
  assert.ok(!(await fetchAgenda(sleutel)).text.includes(casusId))
})

test('OVL-43 · a new address ends the one before, a withdrawn one opens nothing, and so does a guess', async () => {
  const { Lies } = world.personen
  const first = await makeSleutel(Lies)
  const second = await makeSleutel(Lies)
  assert.equal((await fetchAgenda(first)).status, 404)
  assert.equal((await fetchAgenda(second)).status, 200)
  const { body } = await server.ask(Lies, 'GET /v1/instellingen')
  assert.ok((body as { agenda: { gebruiktOp: string | null } | null }).agenda?.gebruiktOp)
  assert.equal((await server.ask(Lies, 'DELETE /v1/agendasleutel')).status, 204)
  assert.equal((await fetchAgenda(second)).status, 404)
  for (const guess of ['a'.repeat(43), 'a'.repeat(42), '..%2f..%2fetc', `${second}x`])
    assert.equal((await fetchAgenda(guess)).status, 404, guess)
})

test('OVL-43 · who left the netwerk has no calendar any more', async () => {
  const { Vreemd } = world.personen
  const sleutel = await makeSleutel(Vreemd)
  const asSystem = { soort: 'systeem', netwerkId: Vreemd.netwerkId, casusId: null } as const
  await inTransaction(server.store, asSystem, server.now(), (tx) =>
    tx.db.updateTable('persoon').set({ actiefTot: tx.now }).where('persoonId', '=', Vreemd.persoonId).execute(),
  )
  assert.equal((await fetchAgenda(sleutel)).status, 404)
})

test('OVL-43, PRV-24 · the address is kept as a hash, stands in no log, and cannot be asked endlessly', async () => {
  const sleutel = await makeSleutel(world.personen.Bas)
  const { rows } = await sql<{ dump: string }>`
    select string_agg(inhoud, ' ') as dump from (
      select j.data::text as inhoud from pgboss.job j union all select encode(i.inhoud, 'escape') from idempotentie i) alles`.execute(
    server.store.database.db,
  )
  assert.ok(!rows[0]?.dump.includes(sleutel))
  const statuses: number[] = []
  for (let i = 0; i < 62; i++) statuses.push((await fetchAgenda(sleutel)).status)
  assert.deepEqual([statuses[0], statuses.at(-1)], [200, 429])
  assert.ok(logged.length > 0)
  assert.ok(!logged.join('').includes(sleutel))
})
