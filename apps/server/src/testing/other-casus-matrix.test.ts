import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { endpoints } from '@regietafel/contract/endpoints.ts'
import type { Endpoint, EndpointKey } from '@regietafel/contract/shared/endpoint.ts'
import { sampleBody } from './sample-body.ts'
import { type TestPersoon, type TestServer, createTestServer, unknownId } from './test-server.ts'
import { type World, aFullCasus, aWorld, collectIds } from './world.ts'

const namesIn = (key: string) => [...key.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '')
/** Every operation on something inside a casus, from the contract. */
const nested = (Object.entries(endpoints) as [EndpointKey, Endpoint][]).filter(
  ([key]) => key.includes('{casusId}/') && namesIn(key).length > 1,
)

let server: TestServer
let world: World
let own: Record<string, string>
let other: Record<string, string>

before(async () => {
  server = await createTestServer()
  world = await aWorld(server)
  const { casusId } = await aFullCasus(server, world.personen)
  own = await collectIds(server, world.personen.Bas, { casusId: world.casusId })
  other = await collectIds(server, world.personen.Bas, { casusId })
})
after(() => server.close())

for (const [key, endpoint] of nested)
  test(`PRV-02 · ${key}: an id of another casus that one also sits in does not exist here`, async () => {
    const knock = (who: TestPersoon, change: Record<string, string>) =>
      server.ask(who, key, { params: { ...own, ...change }, body: sampleBody(endpoint.body), ifMatch: 1 })
    for (const name of namesIn(key).slice(1))
      for (const naam of ['Bas', 'Lies', 'Noor'] as const) {
        assert.ok(own[name] && other[name] && own[name] !== other[name], `two of ${name}`)
        const there = await knock(world.personen[naam], { [name]: other[name] })
        const nowhere = await knock(world.personen[naam], { [name]: unknownId() })
        assert.equal(there.text, nowhere.text, `${naam}, ${name}`)
        // 409 comes before the id is looked at; 204 is a taking away of what is not there, which may be done twice.
        const expected = key.startsWith('DELETE') ? [204, 403, 404, 409] : [403, 404, 409]
        assert.ok(expected.includes(there.status), `${naam}, ${name}: ${there.status} ${there.text}`)
      }
  })
