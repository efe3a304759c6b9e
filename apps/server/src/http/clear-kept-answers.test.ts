import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, test } from 'node:test'
import { type TestServer, aCasus, aNetwerk, createTestServer } from '../testing/test-server.ts'
import { clearKeptAnswers } from './clear-kept-answers.ts'

let server: TestServer
before(async () => {
  server = await createTestServer('2026-03-02T09:00:00Z')
})
after(() => server.close())

test('SYS-05 · PRV-19 · a kept answer serves a repeated send for thirty days, and is gone after that', async () => {
  const { personen } = await aNetwerk(server, 'noord-limburg', {
    Bas: { organisatie: 'ZVHNL', functies: ['procesregisseur'] },
    Noor: { organisatie: 'GGZ' },
  })
  const { casusId } = await aCasus(server, personen.Bas, [{ persoon: personen.Noor, rol: 'ketenpartner' }])
  const sent = {
    params: { casusId },
    headers: { 'idempotency-key': randomUUID() },
    body: { tekst: 'Er verandert iets' },
  }
  const send = () => server.ask(personen.Noor, 'POST /v1/casussen/{casusId}/signalen', sent)
  const first = await send()
  assert.equal(first.status, 201, first.text)
  assert.equal(await clearKeptAnswers(server.store, new Date('2026-04-01T09:00:00Z')), 0)
  assert.equal((await send()).text, first.text)
  assert.equal(await clearKeptAnswers(server.store, new Date('2026-04-01T09:00:01Z')), 1)
  assert.notEqual((await send()).text, first.text)
})
