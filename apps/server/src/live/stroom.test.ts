import assert from 'node:assert/strict'
import type { AddressInfo } from 'node:net'
import { after, before, test } from 'node:test'
import { endSession, openSession } from '../access/session.ts'
import { inTransaction } from '../database/transaction.ts'
import { COOKIE } from '../http/register.ts'
import { type TestPersoon, type TestServer, aCasus, aNetwerk, createTestServer } from '../testing/test-server.ts'
import { announce } from './announce.ts'
import { MOST_STREAMS } from './stroom.ts'

let server: TestServer
let personen: Record<'Bas' | 'Ruud' | 'Buiten', TestPersoon>
let ruud: string
let casusId: string
let base: string

before(async () => {
  server = await createTestServer()
  ;({ personen } = await aNetwerk(server, 'noord-limburg', {
    Bas: { organisatie: 'ZVHNL', functies: ['procesregisseur'] },
    Ruud: { organisatie: 'Politie' },
    Buiten: { organisatie: 'GGZ' },
  }))
  const casus = await aCasus(server, personen.Bas, [{ persoon: personen.Ruud, rol: 'ketenpartner' }])
  casusId = casus.casusId
  ruud = casus.deelnames[0] ?? ''
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

const change = (soort: 'casus' | 'regie' = 'casus') => {
  const { netwerkId, persoonId } = personen.Bas
  return inTransaction(
    server.store,
    { soort: 'persoon', netwerkId, persoonId, bereik: 'casus', casusId },
    server.now(),
    (tx) => announce(tx, { casusId, kringId: tx.kringen.idOf(soort, casusId), soort, id: casusId }),
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

const tokenOf = async (persoon: TestPersoon) => (await openSession(server.store, persoon, server.now())) ?? ''

test('PRV-02 · a stream is for who has a seat, and says so with the headers of every answer', async () => {
  const ask = (cookie: string) => fetch(`${base}/v1/casussen/${casusId}/stroom`, { headers: { cookie } })
  assert.equal((await ask('')).status, 401)
  assert.equal((await ask(`${COOKIE}=${await tokenOf(personen.Buiten)}`)).status, 404)
  const open = await ask(`${COOKIE}=${await tokenOf(personen.Ruud)}`)
  assert.equal(open.headers.get('cache-control'), 'no-store')
  assert.match(open.headers.get('content-security-policy') ?? '', /default-src 'self'/)
  await open.body?.cancel()
})

test('PRV-02 · an event of a kring that one does not hold is not sent', async () => {
  const [bas, ketenpartner] = [await listen(await tokenOf(personen.Bas)), await listen(await tokenOf(personen.Ruud))]
  await change('regie')
  assert.match((await bas()) ?? '', /event: regie/)
  await change('casus')
  assert.match((await bas()) ?? '', /event: casus/)
  assert.match((await ketenpartner()) ?? '', /^event: casus/)
})

test('PRV-14 · as many streams as one may have, of a seat that ends in the midst of many events: one more is refused, all end, and the server goes on', async () => {
  const token = await tokenOf(personen.Ruud)
  const streams = await Promise.all(Array.from({ length: MOST_STREAMS }, () => listen(token)))
  const cookie = `${COOKIE}=${token}`
  assert.equal((await fetch(`${base}/v1/casussen/${casusId}/stroom`, { headers: { cookie } })).status, 429)
  const end = server.ask(personen.Bas, 'POST /v1/casussen/{casusId}/deelnames/{deelnameId}/beeindiging', {
    params: { casusId, deelnameId: ruud },
    body: { reden: 'Andere baan', per: '2026-03-02' },
  })
  await Promise.all([end, change(), change(), change()])
  await change()
  await change()
  for (const next of streams) for (let said = await next(); said !== null; ) said = await next()
  const { status } = await server.ask(personen.Bas, 'GET /v1/casussen/{casusId}', { params: { casusId } })
  assert.equal(status, 200)
})

test('a server that stops takes its streams along', async () => {
  const next = await listen(await tokenOf(personen.Bas))
  await server.app.close()
  assert.equal(await next(), null)
})
