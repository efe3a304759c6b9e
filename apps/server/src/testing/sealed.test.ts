import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { after, before, test } from 'node:test'
import type { EndpointKey } from '@regietafel/contract/shared/endpoint.ts'
import pg from 'pg'
import { MasterKey } from '../access/seal.ts'
import { openSession } from '../access/session.ts'
import { COOKIE } from '../http/register.ts'
import { createHub } from '../live/hub.ts'
import { createServer } from '../server.ts'
import { type TestAnswer, type TestServer, createTestServer } from './test-server.ts'
import { type World, aFullCasus, aWorld } from './world.ts'

const SIGNALEN = '/v1/casussen/{casusId}/signalen'

let server: TestServer
let world: World
let client: pg.Client
before(async () => {
  server = await createTestServer()
  world = await aWorld(server)
  client = new pg.Client({ connectionString: server.databaseUrl ?? '' })
  await client.connect()
})
after(async () => {
  await client.end()
  await server.close()
})

const look = (key: EndpointKey, casusId = world.casusId) => server.ask(world.personen.Bas, key, { params: { casusId } })
const tell = async (tekst: string) => {
  const sent = { params: { casusId: world.casusId }, body: { tekst } }
  const { body } = await server.ask(world.personen.Noor, `POST ${SIGNALEN}`, sent)
  return (body as { signaalId: string }).signaalId
}

/** A fault of ours that tells nobody anything, and one line in the log that says it failed. */
async function assertLoud(answer: TestAnswer): Promise<void> {
  assert.equal(answer.status, 500)
  assert.equal((answer.body as { code: string }).code, 'onverwacht')
  assert.doesNotMatch(answer.text, /signaal|authenticate|decrypt|seal|kring/i)
  const { rows } = await client.query<{ regel: string }>(
    'select regel from logregel order by moment desc, volgnummer desc',
  )
  assert.ok(rows.some(({ regel }) => (JSON.parse(regel) as { uitkomst: string }).uitkomst === 'mislukt'))
}

/** Does something to the rows behind the server's back, looks, and puts everything back. */
async function meddle(sql: string, values: readonly unknown[], work: () => Promise<void>): Promise<void> {
  await client.query('create table apart as select * from signaal')
  await client.query(sql, [...values])
  await work()
  await client.query(
    'update signaal s set inhoud = a.inhoud, versie = a.versie from apart a where a.signaal_id = s.signaal_id',
  )
  await client.query('drop table apart')
  assert.equal((await look(`GET ${SIGNALEN}`)).status, 200)
}

test('PRV-20 · content that was put in another row is not opened', async () => {
  const [one, two] = [await tell('Eerste'), await tell('Tweede')]
  const swap = 'update signaal s set inhoud = a.inhoud from apart a where s.signaal_id = $1 and a.signaal_id = $2'
  await meddle(swap, [one, two], async () => assertLoud(await look(`GET ${SIGNALEN}`)))
})

test('PRV-20 · content of an older version is not opened as the newer one', async () => {
  const signaalId = await tell('Zo was het')
  const bump = 'update signaal set versie = versie + 1 where signaal_id = $1'
  await meddle(bump, [signaalId], async () => assertLoud(await look(`GET ${SIGNALEN}`)))
})

test('PRV-20 · content in which one bit changed is not opened', async () => {
  const signaalId = await tell('Precies zo')
  const flip =
    'update signaal set inhoud = set_bit(inhoud, octet_length(inhoud)::bigint * 8 - 1, 1 - get_bit(inhoud, octet_length(inhoud)::bigint * 8 - 1)) where signaal_id = $1'
  await meddle(flip, [signaalId], async () => assertLoud(await look(`GET ${SIGNALEN}`)))
})

test('PRV-20 · with another master key nothing is opened', async () => {
  const store = { ...server.store, master: new MasterKey(randomBytes(32)) }
  const hub = await createHub(store.database)
  const options = {
    log: false,
    webFolder: null,
    siteUrl: 'https://tafel.voorbeeld.test',
    proef: false,
    organisaties: [],
  }
  const app = createServer({
    ...options,
    store,
    hub,
    clock: () => server.now(),
    checkAnswers: true,
    secureCookie: false,
  })
  const token = await openSession(store, world.personen.Bas, server.now())
  const answer = await app.inject({ url: `/v1/casussen/${world.casusId}`, cookies: { [COOKIE]: token ?? '' } })
  assert.equal(answer.statusCode, 500)
  assert.doesNotMatch(answer.body, /authenticate|sleutel|key/i)
  await app.close()
  await hub.close()
})

test('a casus whose keys were destroyed is gone, also from every list; the others stay', async () => {
  const { casusId } = await aFullCasus(server, world.personen)
  await client.query('update kring set sleutel = null where casus_id = $1', [casusId])
  for (const key of ['', '/acties', '/plan', '/mailgroep', '/overleggen', '/huishoudleden'] as const)
    assert.equal((await look(`GET /v1/casussen/{casusId}${key}`, casusId)).status, 404, key)
  for (const key of ['casussen', 'mijn-werk', 'mailgroepen', 'overleggen', 'escalaties'] as const) {
    const list = await look(`GET /v1/${key}`)
    assert.equal(list.status, 200, key)
    assert.doesNotMatch(list.text, new RegExp(casusId), key)
  }
  await server.runJobs()
})
