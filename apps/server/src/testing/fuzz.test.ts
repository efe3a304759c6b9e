import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { endpoints } from '@regietafel/contract/endpoints.ts'
import { Probleem } from '@regietafel/contract/shared/problem.ts'
import type { Endpoint, EndpointKey } from '@regietafel/contract/shared/endpoint.ts'
import { PERMISSIONS } from '@regietafel/domain/toegang/permissions.ts'
import fc from 'fast-check'
import { closePdfWorkers } from '../pdf/render-pdf.ts'
import { fuzzBody } from './fuzz-body.ts'
import { type TestServer, createTestServer } from './test-server.ts'
import { type World, aWorld, collectIds } from './world.ts'

const RUNS = Number(process.env['FUZZ_RUNS'] ?? 8)
const SEED = Number(process.env['FUZZ_SEED'] ?? 2026)

const withBody = (Object.entries(endpoints) as [EndpointKey, Endpoint][]).filter(
  ([, { body, permission }]) => body && !['openbaar', 'sessie'].includes(PERMISSIONS[permission].scope),
)

let server: TestServer
let world: World
let ids: Record<string, string>
before(async () => {
  server = await createTestServer()
  world = await aWorld(server)
  ids = await collectIds(server, world.personen.Bas, { casusId: world.casusId })
})
after(async () => {
  await server.close()
  await closePdfWorkers()
})

for (const [key, { body }] of withBody)
  test(`${key}: whatever is sent, the answer is a sentence and never a fault of ours`, async () => {
    if (!body) return
    const known = Object.fromEntries(Object.entries(ids).filter(([, id]) => /^[0-9a-f-]{36}$/.test(id)))
    const who = fc.constantFrom(world.personen.Bas, world.personen.Lies, world.personen.Noor)
    await fc.assert(
      fc.asyncProperty(who, fuzzBody(body, known), fc.nat({ max: 3 }), async (wie, sent, versie) => {
        const answer = await server.ask(wie, key, { params: ids, body: sent, ifMatch: versie })
        assert.ok(answer.status < 500, answer.text)
        if (answer.status >= 400) assert.ok(Probleem.safeParse(answer.body).success, answer.text)
      }),
      { numRuns: RUNS, seed: SEED, endOnFailure: true },
    )
  })
