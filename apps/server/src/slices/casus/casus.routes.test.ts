import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { getProfiel } from '@regietafel/domain/netwerk/profielen.ts'
import {
  type TestPersoon,
  type TestServer,
  aCasus,
  aNetwerk,
  createTestServer,
  unknownId,
} from '../../testing/test-server.ts'

let server: TestServer
let personen: Record<'Bas' | 'Lies' | 'Noor' | 'Ruud', TestPersoon>
let casusId: string

before(async () => {
  server = await createTestServer()
  ;({ personen } = await aNetwerk(server, 'noord-limburg', {
    Bas: { organisatie: 'ZVHNL', functies: ['procesregisseur'] },
    Lies: { organisatie: 'Maatschappelijk werk' },
    Noor: { organisatie: 'GGZ' },
    Ruud: { organisatie: 'Politie' },
  }))
  ;({ casusId } = await aCasus(server, personen.Bas, [{ persoon: personen.Lies, rol: 'inhoudelijke-regie' }]))
})
after(() => server.close())

test('PRV-02 · a seat opens the casus, and only the seat', async () => {
  const own = await server.ask(personen.Lies, 'GET /v1/casussen/{casusId}', { params: { casusId } })
  assert.equal(own.status, 200)
  const other = await server.ask(personen.Ruud, 'GET /v1/casussen/{casusId}', { params: { casusId } })
  const unknown = await server.ask(personen.Ruud, 'GET /v1/casussen/{casusId}', { params: { casusId: unknownId() } })
  assert.equal(other.status, 404)
  assert.equal(other.text, unknown.text)
})

test('ROL-02 · PRV-03 · an invited person sees that the casus exists; after accepting the expectations its content', async () => {
  const invited = await server.ask(personen.Bas, 'POST /v1/casussen/{casusId}/deelnames', {
    params: { casusId },
    body: { persoonId: personen.Noor.persoonId },
  })
  assert.equal(invited.status, 201, invited.text)
  const { deelnameId } = invited.body as { deelnameId: string }
  const before = await server.ask(personen.Noor, 'GET /v1/casussen/{casusId}', { params: { casusId } })
  assert.equal((before.body as { doelbinding: unknown }).doelbinding, null)
  const half = await server.ask(personen.Noor, 'POST /v1/casussen/{casusId}/deelnames/{deelnameId}/aanvaarding', {
    params: { casusId, deelnameId },
    body: { aanvaard: [getProfiel('noord-limburg', '2026-03-02').lijsten.verwachtingen[0]?.code] },
  })
  assert.equal(half.status, 400)
  const aanvaard = getProfiel('noord-limburg', '2026-03-02').lijsten.verwachtingen.map(({ code }) => code)
  const joined = await server.ask(personen.Noor, 'POST /v1/casussen/{casusId}/deelnames/{deelnameId}/aanvaarding', {
    params: { casusId, deelnameId },
    body: { aanvaard },
  })
  assert.equal(joined.status, 200, joined.text)
  const seen = await server.ask(personen.Noor, 'GET /v1/casussen/{casusId}', { params: { casusId } })
  assert.deepEqual((seen.body as { doelbinding: unknown }).doelbinding, {
    doel: 'Rust in de straat',
    grondslag: 'convenant',
  })
})

test('a repeated POST with the same Idempotency-Key is done once', async () => {
  const sent = {
    params: { casusId },
    body: { persoonId: personen.Ruud.persoonId },
    headers: { 'idempotency-key': 'sleutel-0001' },
  }
  const first = await server.ask(personen.Bas, 'POST /v1/casussen/{casusId}/deelnames', sent)
  const second = await server.ask(personen.Bas, 'POST /v1/casussen/{casusId}/deelnames', sent)
  assert.equal(first.status, 201, first.text)
  assert.equal(second.text, first.text)
  const other = await server.ask(personen.Bas, 'POST /v1/casussen/{casusId}/deelnames', {
    ...sent,
    body: { persoonId: personen.Noor.persoonId },
  })
  assert.equal(other.status, 409)
})

test('bad input names every problem at once', async () => {
  const answer = await server.ask(personen.Bas, 'POST /v1/casussen/{casusId}/deelnames', {
    params: { casusId },
    body: { persoonId: 'x', rol: 'baas', extra: 1 },
  })
  assert.equal(answer.status, 400)
  assert.deepEqual((answer.body as { fouten: { veld: string }[] }).fouten.map((fout) => fout.veld).sort(), [
    'extra',
    'persoonId',
    'rol',
  ])
})
