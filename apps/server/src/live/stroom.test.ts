import assert from 'node:assert/strict'
import type { AddressInfo } from 'node:net'
import { after, before, test } from 'node:test'
import { endSession, openSession } from '../access/session.ts'
import { inTransaction } from '../database/transaction.ts'
import { COOKIE } from '../http/register.ts'
import { type TestPersoon, type TestServer, aCasus, aNetwerk, createTestServer } from '../testing/test-server.ts'
import { announce } from './announce.ts'

let server: TestServer
let personen: Record<'Bas', TestPersoon>
let casusId: string
let base: string

before(async () => {
  server = await createTestServer()
  ;({ personen } = await aNetwerk(server, 'noord-limburg', {
    Bas: { organisatie: 'ZVHNL', functies: ['procesregisseur'] },
  }))
  ;({ casusId } = await aCasus(server, personen.Bas))
  await server.app.listen({ port: 0, host: '127.0.0.1' })
  base = `http://127.0.0.1:${(server.app.server.address() as AddressInfo).port}`
})
after(() => server.close())

/** Opens the stream, and gives what it says piece by piece; null at its end. */
async function listen(token: string): Promise<() => Promise<string | null>> {
  const answer = await fetch(`${base}/v1/casussen/${casusId}/stroom`, { headers: { cookie: `${COOKIE}=${token}` } })
  const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader()
  const next = async () => {
    const { done, value } = (await reader?.read()) ?? { done: true, value: undefined }
    return done ? null : (value ?? '')
  }
  assert.match((await next()) ?? '', /retry/)
  return next
}

const change = () => {
  const { netwerkId, persoonId } = personen.Bas
  return inTransaction(
    server.store,
    { soort: 'persoon', netwerkId, persoonId, bereik: 'casus', casusId },
    server.now(),
    (tx) => announce(tx, { casusId, kringId: tx.kringen.idOf('casus', casusId), soort: 'casus', id: casusId }),
  )
}

test('PRV-27 · a session that ended hears nothing more; another of the same person still does', async () => {
  const tokens = [
    await openSession(server.store, personen.Bas, server.now()),
    await openSession(server.store, personen.Bas, server.now()),
  ]
  const [first, second] = await Promise.all(tokens.map((token) => listen(token ?? '')))
  await change()
  assert.match((await first?.()) ?? '', /event: casus/)
  assert.match((await second?.()) ?? '', /event: casus/)
  const sessie = await fetch(`${base}/v1/sessie`, { method: 'DELETE', headers: { cookie: `${COOKIE}=${tokens[0]}` } })
  assert.equal(sessie.status, 204)
  await change()
  assert.equal(await first?.(), null)
  assert.match((await second?.()) ?? '', /event: casus/)
  await endSession(server.store, personen.Bas.accountId, null, server.now())
  await change()
  assert.equal(await second?.(), null)
})
