import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { openPostgres } from '../../database/connect.ts'
import { openStore } from '../../database/open-store.ts'
import { announce } from '../../live/announce.ts'
import { type Hub, createHub } from '../../live/hub.ts'
import { inTransaction, type Store } from '../../database/transaction.ts'
import { createServer } from '../../server.ts'
import { openSession } from '../../access/session.ts'
import { COOKIE } from '../../http/register.ts'
import { type TestPersoon, type TestServer, aCasus, aNetwerk, createTestServer } from '../test-server.ts'
import { type Line, createLine } from './cut-line.ts'

let direct: TestServer
let line: Line
let store: Store
let hub: Hub
let app: ReturnType<typeof createServer>
let bas: TestPersoon
let casusId: string

before(async () => {
  direct = await createTestServer()
  if (!direct.databaseUrl) throw new Error('This test cuts the line to PostgreSQL')
  line = await createLine(direct.databaseUrl)
  store = await openStore(await openPostgres(line.url), direct.store.master)
  hub = await createHub(store.database)
  const open = {
    proef: false,
    organisaties: [],
    secureCookie: false,
    log: false,
    webFolder: null,
    siteUrl: 'http://localhost',
  }
  app = createServer({ ...open, store, hub, clock: () => direct.now(), checkAnswers: true })
  const { personen } = await aNetwerk(direct, 'noord-limburg', {
    Bas: { organisatie: 'ZVHNL', functies: ['procesregisseur'] },
  })
  bas = personen.Bas
  ;({ casusId } = await aCasus(direct, bas))
})
after(async () => {
  await app.close()
  await hub.close()
  await store.queue.stop({ graceful: false })
  await store.database.close()
  line.close()
  await direct.close()
})

const token = async () => (await openSession(direct.store, bas, direct.now())) ?? ''
const look = async (session: string) => app.inject({ url: `/v1/casussen/${casusId}`, cookies: { [COOKIE]: session } })

test('the database gone for ten seconds: a plain sentence meanwhile, and work goes on after', {
  timeout: 60_000,
}, async () => {
  const session = await token()
  assert.equal((await look(session)).statusCode, 200)
  line.cut()
  const until = Date.now() + 10_000
  let refused = 0
  while (Date.now() < until) {
    const answer = await look(session)
    assert.equal(answer.statusCode, 503)
    assert.equal(answer.headers['retry-after'], '5')
    assert.match(answer.json<{ detail: string }>().detail, /even niet bereikbaar/)
    refused++
    await wait(500)
  }
  assert.ok(refused > 5)
  line.mend()
  // The pool may hand out one more connection that died meanwhile; trying again is all that is asked of people.
  let tries = 1
  while ((await look(session)).statusCode !== 200) {
    assert.ok(++tries < 5)
    await wait(200)
  }
})

test('open screens hear again after the line came back', { timeout: 30_000 }, async () => {
  const heard: string[] = []
  const stop = hub.subscribe(casusId, ({ id }) => heard.push(id))
  line.cut()
  line.mend()
  const { netwerkId, persoonId } = bas
  while (heard.length === 0) {
    await inTransaction(
      direct.store,
      { soort: 'persoon', bereik: 'casus', netwerkId, persoonId, casusId },
      direct.now(),
      (tx) => announce(tx, { casusId, kringId: tx.kringen.idOf('casus', casusId), soort: 'casus', id: casusId }),
    )
    await wait(200)
  }
  stop()
  assert.deepEqual([...new Set(heard)], [casusId])
})
