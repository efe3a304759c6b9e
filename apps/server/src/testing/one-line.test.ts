import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { endpoints } from '@regietafel/contract/endpoints.ts'
import type { Endpoint, EndpointKey } from '@regietafel/contract/shared/endpoint.ts'
import { PERMISSIONS } from '@regietafel/domain/toegang/permissions.ts'
import pg from 'pg'
import { closePdfWorkers } from '../pdf/render-pdf.ts'
import { sampleBody } from './sample-body.ts'
import { type TestPersoon, type TestServer, createTestServer } from './test-server.ts'
import { type World, aWorld, collectIds } from './world.ts'

/** Every operation that goes through a casus or a netwerk; a stream stays open and is told apart. */
const operations = (Object.entries(endpoints) as [EndpointKey, Endpoint][]).filter(
  ([key, { permission }]) =>
    !['openbaar', 'sessie'].includes(PERMISSIONS[permission].scope) && !key.endsWith('/stroom'),
)

type Line = { uitkomst: string; gebruikerId: string; gebeurtenis: string }
let server: TestServer
let world: World
let ids: Record<string, string>
let client: pg.Client
before(async () => {
  server = await createTestServer()
  world = await aWorld(server)
  ids = await collectIds(server, world.personen.Bas, { casusId: world.casusId })
  client = new pg.Client({ connectionString: server.databaseUrl ?? '' })
  await client.connect()
})
after(async () => {
  await client.end()
  await server.close()
  await closePdfWorkers()
})

type Row = { regel: string; keten: string; nummer: string }
const readLines = async () =>
  (
    await client.query<Row>(`select l.regel, coalesce(k.casus_id::text, 'netwerk') as keten, l.kring_id || '/' || l.volgnummer as nummer
      from logregel l join kring k using (netwerk_id, kring_id)`)
  ).rows

/** What is asked, and the lines that it adds, each with the chain it stands in. */
async function linesOf(persoon: TestPersoon, key: EndpointKey, endpoint: Endpoint) {
  const before = new Set((await readLines()).map(({ nummer }) => nummer))
  const answer = await server.ask(persoon, key, { params: ids, body: sampleBody(endpoint.body), ifMatch: 1 })
  const added = (await readLines()).filter(({ nummer }) => !before.has(nummer))
  return { answer, lines: added.map(({ regel, keten }) => ({ ...(JSON.parse(regel) as Line), keten })) }
}

for (const [key, endpoint] of operations)
  test(`PRV-13 · ${key}: one line for whoever may, one for whoever may not, each in its own chain`, async () => {
    for (const naam of ['Bas', 'Noor', 'Vreemd'] as const) {
      const { answer, lines } = await linesOf(world.personen[naam], key, endpoint)
      const inCasus = key.includes('{casusId}') && naam !== 'Vreemd'
      const told = lines.map(({ gebeurtenis, uitkomst, gebruikerId, keten }) => [
        gebeurtenis,
        uitkomst,
        gebruikerId,
        keten,
      ])
      const uitkomst = answer.status >= 400 ? 'geweigerd' : 'gelukt'
      const keten = inCasus ? world.casusId : 'netwerk'
      assert.deepEqual(told, [[endpoint.permission, uitkomst, world.personen[naam].persoonId, keten]], answer.text)
    }
  })
