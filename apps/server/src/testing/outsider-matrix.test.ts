import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { endpoints } from '@regietafel/contract/endpoints.ts'
import type { Endpoint, EndpointKey } from '@regietafel/contract/shared/endpoint.ts'
import { PERMISSIONS } from '@regietafel/domain/toegang/permissions.ts'
import { findPlaces, type Glance, type Ids, lookAround, paramsOf } from './look-around.ts'
import { sampleBody } from './sample-body.ts'
import { type TestPersoon, type TestServer, createTestServer, unknownId } from './test-server.ts'
import { aToldWorld } from './told-world.ts'

/** Every operation of the API, from the contract: a new endpoint cannot be forgotten. */
const operations = Object.entries(endpoints) as [EndpointKey, Endpoint][]
const closed = operations.filter(
  ([, endpoint]) => !['openbaar', 'sessie'].includes(PERMISSIONS[endpoint.permission].scope),
)

/** Somebody who knocks, with what they can find by themselves. */
type Persona = { readonly naam: string; readonly persoon: TestPersoon | null; readonly seen: ReadonlySet<string> }

let server: TestServer
let places: Glance['places']
let personas: Persona[]

before(async () => {
  server = await createTestServer()
  const { personen, elders } = await aToldWorld(server)
  const { Bas, Lies, Noor, Ruud, Henk, Genodigd, Vertrokken, Vreemd, Yvonne, Roos } = personen
  // What exists: everything that those at the table find.
  places = merge([await lookAround(server, Bas), await lookAround(server, Ruud), await lookAround(server, Lies)])
  const people = {
    nobody: null,
    'another network': elders,
    'the same network without a seat': Vreemd,
    'another procesregisseur': Yvonne,
    'a former member': Vertrokken,
    'invited, not accepted': Genodigd,
    'a ketenpartner': Noor,
    'the casusregisseur': Lies,
    'the manager of one dossier': Henk,
    'the netwerksecretaris': Roos,
  }
  personas = []
  for (const [naam, persoon] of Object.entries(people))
    personas.push({ naam, persoon, seen: persoon ? (await lookAround(server, persoon)).seen : new Set<string>() })
})
after(() => server.close())

function merge(glances: readonly Glance[]): Glance['places'] {
  const all = new Map<string, Ids[]>()
  for (const glance of glances)
    for (const [name, found] of glance.places) {
      const known = all.get(name) ?? []
      const fresh = found.filter((ids) => !known.some((each) => each[name] === ids[name]))
      all.set(name, [...known, ...fresh])
    }
  return all
}

const knock = (who: TestPersoon | null, key: EndpointKey, endpoint: Endpoint, params: Ids) =>
  server.ask(who, key, { params, body: sampleBody(endpoint.body), ifMatch: 1 })

/** The first and the last place that this persona was never shown, and each that carries a seat of their own. */
function hiddenPlaces({ seen, persoon }: Persona, names: readonly string[]): Ids[] {
  const hidden = findPlaces(places, names).filter((ids) => Object.values(ids).some((id) => !seen.has(id)))
  const own = hidden.filter((ids) =>
    places.get('deelnameId')?.some((seat) => {
      return seat['deelnameId'] === ids['deelnameId'] && seat['persoonId'] === persoon?.persoonId
    }),
  )
  return [...new Set([...hidden.slice(0, 1), ...own, ...hidden.slice(-1)])]
}

test('the world has something of every kind, so that every door can be tried', () => {
  const without = operations.filter(([key]) => findPlaces(places, paramsOf(key)).length === 0)
  assert.deepEqual(
    without.map(([key]) => key),
    [],
  )
})

test('PRV-36 · PRV-39 · PRV-40 · a partner at the same table has doors that stay shut', () => {
  const partner = personas.find(({ naam }) => naam === 'a ketenpartner')
  const shut = ['inbrengId', 'signaalId', 'escalatieId', 'aanmeldingId'].filter((name) =>
    places.get(name)?.some((ids) => !partner?.seen.has(ids[name] ?? '')),
  )
  assert.deepEqual(shut, ['inbrengId', 'signaalId', 'escalatieId', 'aanmeldingId'])
})

test('GOV-69 · the netwerksecretaris sees what was signalled, and nothing of any casus', () => {
  const roos = personas.find(({ naam }) => naam === 'the netwerksecretaris')
  const sees = (name: string) => places.get(name)?.some((ids) => roos?.seen.has(ids[name] ?? ''))
  assert.deepEqual([sees('stamtafelsignaalId'), sees('casusId'), sees('aanmeldingId')], [true, false, false])
})

for (const [key, endpoint] of closed) {
  test(`PRV-02 · PRV-22 · ${key}: what one may not know answers like what does not exist`, async () => {
    const names = paramsOf(key)
    for (const persona of personas) {
      const { naam, persoon, seen } = persona
      if (names.length === 0) {
        const { status } = await knock(persoon, key, endpoint, {})
        assert.ok(persoon !== null || status === 401, `${naam}: ${status}`)
        continue
      }
      for (const ids of hiddenPlaces(persona, names)) {
        const absent = Object.fromEntries(Object.entries(ids).map(([n, id]) => [n, seen.has(id) ? id : unknownId()]))
        const real = await knock(persoon, key, endpoint, ids)
        const none = await knock(persoon, key, endpoint, absent)
        assert.equal(real.status, none.status, `${naam}: ${real.text}`)
        assert.equal(real.text, none.text, naam)
        assert.ok(real.status >= 400, `${naam} went through: ${real.status} ${real.text}`)
      }
    }
  })
}
