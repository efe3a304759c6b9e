import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { endpoints } from '@regietafel/contract/endpoints.ts'
import type { Endpoint, EndpointKey } from '@regietafel/contract/shared/endpoint.ts'
import { PERMISSIONS } from '@regietafel/domain/toegang/permissions.ts'
import { sampleBody } from './sample-body.ts'
import { type TestPersoon, type TestServer, createTestServer, unknownId } from './test-server.ts'
import { type World, aWorld, collectIds, missing } from './world.ts'

/** Every operation of the API, from the contract: a new endpoint cannot be forgotten. */
const operations = Object.entries(endpoints) as [EndpointKey, Endpoint][]
const closed = operations.filter(
  ([, endpoint]) => !['openbaar', 'sessie'].includes(PERMISSIONS[endpoint.permission].scope),
)

let server: TestServer
let world: World
let ids: Record<string, string>
let outsiders: Record<string, TestPersoon | null>

before(async () => {
  server = await createTestServer()
  world = await aWorld(server)
  ids = await collectIds(server, world.personen.Bas, { casusId: world.casusId })
  outsiders = {
    niemand: null,
    'ander netwerk': world.anderNetwerk,
    'zonder plaats': world.personen.Vreemd,
    vertrokken: world.personen.Vertrokken,
  }
})
after(() => server.close())

const knock = (who: TestPersoon | null, key: EndpointKey, endpoint: Endpoint, params: Record<string, string>) =>
  server.ask(who, key, { params, body: sampleBody(endpoint.body), ifMatch: 1 })

/** The same parameters, but ids that nobody has. */
const strangers = (key: string): Record<string, string> =>
  Object.fromEntries([...key.matchAll(/\{(\w+)\}/g)].map((match) => [match[1] ?? '', unknownId()]))

test('the world has something of every kind, so that every door can be tried', () => {
  assert.deepEqual([...new Set(operations.flatMap(([key]) => missing(key, ids)))], [])
})

for (const [key, endpoint] of closed) {
  test(`PRV-02 · PRV-22 · ${key}: an outsider gets the answer of what does not exist`, async () => {
    for (const [name, who] of Object.entries(outsiders)) {
      const real = await knock(who, key, endpoint, ids)
      if (!key.includes('{')) {
        assert.ok(who !== null || real.status === 401, `${name}: ${real.status}`)
        continue
      }
      const none = await knock(who, key, endpoint, strangers(key))
      assert.equal(real.status, none.status, `${name}: ${real.text}`)
      assert.equal(real.text, none.text, name)
      assert.ok(real.status >= 401 && real.status <= 404, `${name}: ${real.status} ${real.text}`)
    }
  })
}
