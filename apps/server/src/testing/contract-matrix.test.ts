import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { endpoints } from '@regietafel/contract/endpoints.ts'
import type { Endpoint, EndpointKey } from '@regietafel/contract/shared/endpoint.ts'
import { PERMISSIONS } from '@regietafel/domain/toegang/permissions.ts'
import { z } from 'zod'
import { sampleBody } from './sample-body.ts'
import { type TestServer, createTestServer } from './test-server.ts'
import { type World, aWorld, collectIds } from './world.ts'

type Form = { properties?: Record<string, unknown>; required?: string[] }

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
after(() => server.close())

/** The answer's first words about a field; the sentence must be one. */
async function foutAt(key: EndpointKey, body: unknown, veld: string): Promise<void> {
  const answer = await server.ask(world.personen.Bas, key, { params: ids, body, ifMatch: 1 })
  assert.equal(answer.status, 400, `${veld}: ${answer.text}`)
  const { fouten = [] } = answer.body as { fouten?: { veld: string; melding: string }[] }
  const found = fouten.find((fout) => fout.veld === veld || fout.veld.startsWith(`${veld}.`))
  assert.match(found?.melding ?? answer.text, /^[A-Z].*\.$/, veld)
  assert.ok(found, `${veld}: ${answer.text}`)
}

for (const [key, { body }] of withBody)
  test(`${key}: a field that is missing, of another kind or unknown is named in a sentence`, async () => {
    const form = z.toJSONSchema(body ?? z.object({}), { io: 'input' }) as Form
    const sample = sampleBody(body) as Record<string, unknown>
    for (const name of form.required ?? []) {
      const { [name]: _, ...rest } = sample
      await foutAt(key, rest, name)
    }
    for (const name of Object.keys(form.properties ?? {}))
      await foutAt(key, { ...sample, [name]: { geen: ['idee'] } }, name)
    await foutAt(key, { ...sample, geheimVeld: 1 }, 'geheimVeld')
  })
