import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes, randomUUID } from 'node:crypto'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { MasterKey } from '../../access/seal.ts'
import { openSession } from '../../access/session.ts'
import { COOKIE } from '../../http/register.ts'
import { type TestPersoon, type TestServer, aCasus, aNetwerk, createTestServer } from '../test-server.ts'

const KILLS = 30
const WRITERS = 4
const MAIN = join(import.meta.dirname, '../../main.ts')

let direct: TestServer
let bas: TestPersoon
let casusId: string
let deelnameId: string
let port: number
let key: Buffer
let child: ChildProcess

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })

function startServer(): ChildProcess {
  const env = {
    ...process.env,
    PORT: String(port),
    HOST: '127.0.0.1',
    SITE_URL: 'http://localhost',
    DATABASE_URL: direct.databaseUrl ?? '',
    // Nobody listens there: what cannot be sent waits, and holds nothing up.
    SMTP_URL: 'smtp://127.0.0.1:9',
    REGIETAFEL_SLEUTEL: key.toString('base64'),
  }
  return spawn(process.execPath, [MAIN], { env, stdio: 'ignore' })
}

before(async () => {
  key = randomBytes(32)
  direct = await createTestServer(new Date().toISOString(), true, new MasterKey(key))
  if (!direct.databaseUrl) throw new Error('This test kills a server on PostgreSQL')
  const { personen } = await aNetwerk(direct, 'noord-limburg', {
    Bas: { organisatie: 'ZVHNL', functies: ['procesregisseur'] },
    Noor: { organisatie: 'GGZ' },
  })
  bas = personen.Bas
  const casus = await aCasus(direct, bas, [{ persoon: personen.Noor, rol: 'ketenpartner' }])
  casusId = casus.casusId
  deelnameId = casus.deelnames[0] ?? ''
  port = await freePort()
})
after(async () => {
  child.kill('SIGKILL')
  await direct.close()
})

/** Writes until it is told that the write was done, as a browser does: the same key at every try. */
async function writeOnce(wat: string, token: string): Promise<void> {
  const idempotencyKey = randomUUID()
  for (;;) {
    try {
      const answer = await fetch(`http://127.0.0.1:${port}/v1/casussen/${casusId}/acties`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'idempotency-key': idempotencyKey,
          cookie: `${COOKIE}=${token}`,
        },
        body: JSON.stringify({ deelnameId, wat, einddatum: '2030-01-01' }),
      })
      if (answer.status === 201) return
      if (answer.status < 500) throw new Refused(await answer.text())
    } catch (error) {
      if (error instanceof Refused) throw error
    }
    await wait(20)
  }
}

class Refused extends Error {}

test('thirty kill -9 during writes: nothing acknowledged is lost, nothing is done twice', {
  timeout: 300_000,
}, async () => {
  const token = (await openSession(direct.store, bas, new Date())) ?? ''
  const acknowledged: string[] = []
  let killing = true
  child = startServer()
  const writers = Array.from({ length: WRITERS }, async (_, writer) => {
    for (let n = 0; killing; n++) {
      const wat = `Schrijver ${writer}, afspraak ${n}`
      await writeOnce(wat, token)
      acknowledged.push(wat)
    }
  })
  for (let kill = 0; kill < KILLS; kill++) {
    const before = acknowledged.length
    // Only a server that is writing is killed, each time at another point of its work.
    while (acknowledged.length < before + 3) await wait(5)
    await wait((kill * 7) % 40)
    child.kill('SIGKILL')
    child = startServer()
  }
  killing = false
  await Promise.all(writers)
  direct.setNow(new Date())
  const { body } = await direct.ask(bas, 'GET /v1/casussen/{casusId}/acties', { params: { casusId } })
  const stored = (body as { items: { wat: string }[] }).items.map(({ wat }) => wat)
  assert.deepEqual(stored.toSorted(), acknowledged.toSorted())
  assert.ok(acknowledged.length >= KILLS * 3)
})
