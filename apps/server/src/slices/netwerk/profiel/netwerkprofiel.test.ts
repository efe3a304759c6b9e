import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { PROFIELEN } from '@regietafel/domain/netwerk/profielen.ts'
import { type TestServer, aNetwerk, createTestServer } from '../../../testing/test-server.ts'

let server: TestServer
before(async () => {
  server = await createTestServer()
})
after(() => server.close())

for (const profiel of PROFIELEN)
  test(`NET-02 · ${profiel.code} reads its own profile from the database as delivered`, async () => {
    const { personen } = await aNetwerk(server, profiel.code, { Bas: { organisatie: 'ZVH' } })
    const { status, body } = await server.ask(personen.Bas, 'GET /v1/netwerkprofiel')
    assert.equal(status, 200)
    assert.deepEqual(body, profiel)
  })

test('NET-04 · an adopted version can be read by its number; another number does not exist', async () => {
  const { personen } = await aNetwerk(server, 'nog', { Bas: { organisatie: 'ZVH' } })
  const first = await server.ask(personen.Bas, 'GET /v1/netwerkprofiel', { query: { versie: '1' } })
  assert.equal(first.status, 200)
  const second = await server.ask(personen.Bas, 'GET /v1/netwerkprofiel', { query: { versie: '2' } })
  assert.equal(second.status, 404)
})
