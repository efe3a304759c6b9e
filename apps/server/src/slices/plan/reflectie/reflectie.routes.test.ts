import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Casusbeschrijving, Reflectie } from '@regietafel/contract/reflectie.contract.ts'
import type { Probleem } from '@regietafel/contract/shared/problem.ts'
import pg from 'pg'
import { type TestPersoon, type TestServer, aCasus, aNetwerk, createTestServer } from '../../../testing/test-server.ts'

const ONE = '/v1/casussen/{casusId}/casusbeschrijving'

let server: TestServer
let client: pg.Client
let personen: Record<'Gijs' | 'Dorien' | 'Marit' | 'Roos', TestPersoon>
let casusId: string

before(async () => {
  server = await createTestServer()
  client = new pg.Client({ connectionString: server.databaseUrl ?? '' })
  await client.connect()
  ;({ personen } = await aNetwerk(server, 'nog', {
    Gijs: { organisatie: 'ZVH', functies: ['procesregisseur'] },
    Dorien: { organisatie: 'ZVH', functies: ['procesregisseur'] },
    Marit: { organisatie: 'Sociaal team' },
    Roos: { organisatie: 'Gemeente', functies: ['netwerksecretaris'] },
  }))
  ;({ casusId } = await aCasus(server, personen.Gijs, [{ persoon: personen.Marit, rol: 'inhoudelijke-regie' }]))
  const lid = { naam: 'Harrie Tenbult', isIndexpersoon: true, geboortedatum: '1983-02-17' }
  await server.ask(personen.Gijs, 'POST /v1/casussen/{casusId}/huishoudleden', { params: { casusId }, body: lid })
})
after(async () => {
  await client.end()
  await server.close()
})

const VRAAG = 'Wachten we tot Harrie zelf komt, of gaan we erheen?'
const VERHAAL = 'Harrie kwam vrij op 3 maart. Marit belde met Kremer, maar er was geen plek voor Harrie Tenbult.'

const read = async (wie = personen.Gijs) =>
  (await server.ask(wie, `GET ${ONE}`, { params: { casusId } })).body as Casusbeschrijving
const write = async (beschrijving: string, versie?: number) =>
  server.ask(personen.Gijs, `PUT ${ONE}`, {
    params: { casusId },
    body: { vraag: VRAAG, beschrijving },
    ifMatch: versie ?? (await read()).versie,
  })
const offer = async (vingerafdruk?: string) =>
  server.ask(personen.Gijs, `POST ${ONE}/aanbieding`, {
    params: { casusId },
    body: { vingerafdruk: vingerafdruk ?? (await read()).vingerafdruk },
  })
const reflecties = async (wie = personen.Roos) =>
  ((await server.ask(wie, 'GET /v1/stamtafel/reflecties')).body as { items: Reflectie[] }).items
const decide = (tekst: string, keuze: string, label: string | null = null) =>
  server.ask(personen.Gijs, 'POST /v1/casussen/{casusId}/anonimisering/besluiten', {
    params: { casusId },
    body: { tekst, keuze, label },
  })
const code = ({ status, body }: { status: number; body: unknown }) => [status, (body as Probleem).code]

test('GOV-54 · an empty description offers nothing', async () => {
  assert.deepEqual(code(await offer()), [404, 'niet-gevonden'])
  assert.deepEqual((await read()).nakijkwerk.openTwijfels, 0)
})

test('GOV-54 · A-12 · the description stands beside its rendition, without the household and without the team', async () => {
  assert.equal((await write(VERHAAL)).status, 200)
  const { nakijkwerk } = await read()
  const shared = nakijkwerk.onderdelen.flatMap(({ stukken }) => stukken.map(({ resultaat }) => resultaat)).join('')
  assert.doesNotMatch(shared, /Harrie|Tenbult|Marit/)
  assert.equal(nakijkwerk.openTwijfels, 1)
  assert.ok(nakijkwerk.sleutel.some(({ wie }) => wie === 'Harrie Tenbult'))
})

test('OPL-33 · while a doubtful text waits nothing is offered; decided once, it holds for the whole casus', async () => {
  assert.deepEqual(code(await offer()), [409, 'twijfels-open'])
  assert.deepEqual(await reflecties(), [])
  assert.equal((await decide('Kremer', 'vervang', 'medewerker')).status, 201)
  assert.equal((await read()).nakijkwerk.openTwijfels, 0)
})

test('OPL-33 · what changed since it was read is not offered', async () => {
  const { vingerafdruk } = await read()
  await write(`${VERHAAL} Later lukte het.`)
  assert.deepEqual(code(await offer(vingerafdruk)), [409, 'controle-outdated'])
})

test('OPL-36 · an older version overwrites nothing', async () => {
  assert.equal((await write('Weg ermee.', 1)).status, 412)
})

test('GOV-54 · GOV-69 · the bestuur reads the rendition alone, and nothing of it leads to the casus', async () => {
  assert.equal((await offer()).status, 201)
  const [reflectie] = await reflecties()
  assert.match(reflectie?.beschrijving ?? '', /kwam vrij/)
  assert.match(reflectie?.beschrijving ?? '', /medewerker/)
  const answer = await server.ask(personen.Roos, 'GET /v1/stamtafel/reflecties')
  assert.doesNotMatch(answer.text, new RegExp(`Harrie|Tenbult|Marit|Kremer|${casusId}`))
  assert.equal((await server.ask(personen.Roos, `GET ${ONE}`, { params: { casusId } })).status, 404)
  const paths = await client.query('select from reflectie r join kring k using (kring_id) where k.casus_id is not null')
  assert.equal(paths.rowCount, 0)
})

test('GOV-54 · only the contributing procesregisseur holds the description and the link', async () => {
  const { rows } = await client.query<{ persoon_id: string }>(
    'select distinct l.persoon_id from kring_lid l join casusbeschrijving c on c.kring_id = l.kring_id',
  )
  assert.deepEqual(
    rows.map((row) => row.persoon_id),
    [personen.Gijs.persoonId],
  )
  assert.equal((await server.ask(personen.Marit, `GET ${ONE}`, { params: { casusId } })).status, 403)
  assert.deepEqual(code(await server.ask(personen.Dorien, 'GET /v1/stamtafel/reflecties')), [403, 'niet-bevoegd'])
})

test('GOV-54 · what was offered stays as it was read', async () => {
  assert.deepEqual(code(await write('Iets anders.')), [409, 'al-aangeboden'])
  assert.deepEqual(code(await offer()), [409, 'al-aangeboden'])
  const before = (await read()).aangeboden
  assert.equal((await decide('Sociaal team', 'vervang', '[organisatie]')).status, 201)
  const [reflectie] = await reflecties()
  assert.deepEqual((await read()).aangeboden, before)
  assert.deepEqual([reflectie?.vraag, reflectie?.beschrijving], [before?.vraag, before?.beschrijving])
  assert.equal((await reflecties()).length, 1)
})
