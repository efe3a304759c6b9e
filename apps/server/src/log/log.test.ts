import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import pg from 'pg'
import {
  type TestPersoon,
  type TestServer,
  aCasus,
  aNetwerk,
  createTestServer,
  unknownId,
} from '../testing/test-server.ts'
import { type Ask, verifyDatabase } from './verify-database.ts'

let server: TestServer
let client: pg.Client
let personen: Record<'Bas' | 'Ruud', TestPersoon>
let casusId: string
const ask: Ask = async <Row>(text: string, values: readonly unknown[]) =>
  (await client.query(text, [...values])).rows as Row[]

before(async () => {
  server = await createTestServer()
  if (!server.databaseUrl) throw new Error('This test looks behind the curtain of PostgreSQL')
  client = new pg.Client({ connectionString: server.databaseUrl })
  await client.connect()
  ;({ personen } = await aNetwerk(server, 'noord-limburg', {
    Bas: { organisatie: 'ZVHNL', functies: ['procesregisseur'] },
    Ruud: { organisatie: 'Politie' },
  }))
  ;({ casusId } = await aCasus(server, personen.Bas))
})
after(async () => {
  await client.end()
  await server.close()
})

type Line = {
  verzoekId: string | null
  gebeurtenis: string
  uitkomst: string
  casusId: string | null
  objectId: string | null
}
const lines = async (): Promise<Line[]> =>
  (await ask<{ regel: string }>('select regel from logregel order by moment, volgnummer', [])).map(
    (row) => JSON.parse(row.regel) as Line,
  )

test('PRV-13 · a look, a list and a refusal are each one line, without a name or a text', async () => {
  const before = new Set((await lines()).map((line) => line.verzoekId))
  await server.ask(personen.Bas, 'GET /v1/casussen/{casusId}', { params: { casusId } })
  await server.ask(personen.Bas, 'GET /v1/casussen')
  await server.ask(personen.Ruud, 'GET /v1/casussen/{casusId}', { params: { casusId } })
  await server.ask(personen.Ruud, 'GET /v1/casussen/{casusId}', { params: { casusId: unknownId() } })
  const added = (await lines()).filter((line) => !before.has(line.verzoekId))
  assert.deepEqual(
    added.map((line) => `${line.gebeurtenis} ${line.uitkomst}`).toSorted((a, b) => a.localeCompare(b)),
    ['casus.list gelukt', 'casus.read gelukt', 'casus.read geweigerd', 'casus.read geweigerd'],
  )
  assert.doesNotMatch(JSON.stringify(await lines()), /Bas|Ruud|Rust in de straat/)
})

test('NEN 7513 · a line says who, in which role, did what, to what, when, for which purpose, with which outcome, from where', async () => {
  const line = (await lines()).find((found) => found.casusId === casusId && found.uitkomst === 'gelukt')
  assert.deepEqual(Object.keys(line ?? {}).sort(), [
    'bron',
    'casusId',
    'doel',
    'gebeurtenis',
    'gebruikerId',
    'handeling',
    'moment',
    'netwerkId',
    'objectId',
    'objectSoort',
    'rollen',
    'sessieId',
    'toegangspunt',
    'uitkomst',
    'verzoekId',
  ])
})

test('PRV-13 · the verifier walks every chain and names the first broken link', async () => {
  const whole = await verifyDatabase(ask)
  assert.equal(whole.broken, null)
  assert.ok(whole.ketens >= 2 && whole.regels >= 4)
  await client.query(`update logregel set regel = replace(regel, 'geweigerd', 'gelukt') where regel like '%geweigerd%'`)
  const { broken } = await verifyDatabase(ask)
  assert.equal(broken?.waarom, 'gewijzigd')
})

test('PRV-13 · what a rule refuses changes nothing, and that it was asked stays', async () => {
  const before = new Set((await lines()).map((line) => line.verzoekId))
  const refused = await server.ask(personen.Bas, 'POST /v1/casussen/{casusId}/deelnames', {
    params: { casusId },
    body: { persoonId: personen.Bas.persoonId },
  })
  assert.equal(refused.status, 409)
  const added = (await lines()).filter((line) => !before.has(line.verzoekId))
  assert.deepEqual(
    added.map((line) => line.uitkomst),
    ['geweigerd'],
  )
})
