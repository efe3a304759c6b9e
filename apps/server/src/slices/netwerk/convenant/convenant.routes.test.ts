import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Convenant } from '@regietafel/contract/convenant.contract.ts'
import type { Organisatie } from '@regietafel/contract/netwerk.contract.ts'
import { type TestPersoon, type TestServer, aNetwerk, createTestServer } from '../../../testing/test-server.ts'

let server: TestServer
let personen: Record<'Loes' | 'Hanna' | 'Bram', TestPersoon>
let elders: TestPersoon
before(async () => {
  server = await createTestServer()
  personen = (
    await aNetwerk(server, 'zou', {
      Loes: { organisatie: 'Lokaal team', functies: ['functioneel-beheerder'], convenant: false },
      Hanna: { organisatie: 'Thuisbegeleiding', convenant: false },
      Bram: { organisatie: 'Basisschool', convenant: false },
    })
  ).personen
  elders = (await aNetwerk(server, 'nog', { Elders: { organisatie: 'ZVH' } })).personen.Elders
})
after(() => server.close())

const VIR = { soort: 'convenant', titel: 'Convenant Regionale Verwijsindex', geslotenOp: '2017-05-01' }
const add = (body: object) => server.ask(personen.Loes, 'POST /v1/beheer/convenanten', { body })
const change = ({ convenantId, versie }: Convenant, body: object) =>
  server.ask(personen.Loes, 'PUT /v1/beheer/convenanten/{convenantId}', {
    params: { convenantId },
    body,
    ifMatch: versie,
  })
async function signed(wie: TestPersoon): Promise<boolean | undefined> {
  const { body } = await server.ask(personen.Hanna, 'GET /v1/organisaties')
  return (body as { items: Organisatie[] }).items.find((each) => each.organisatieId === wie.organisatieId)?.convenant
}
let vir: Convenant

test('NET-14 · PRV-12 · B-37 · who signed counts as signed until it is withdrawn; a lapse asks for a look and blocks nothing', async () => {
  assert.equal(await signed(personen.Hanna), false)
  const made = await add({ ...VIR, ondertekenaars: [personen.Hanna.organisatieId] })
  assert.equal(made.status, 201, made.text)
  vir = made.body as Convenant
  assert.deepEqual([vir.stand, vir.ondertekenaars.map(({ naam }) => naam)], ['geldig', ['Thuisbegeleiding']])
  assert.deepEqual([await signed(personen.Hanna), await signed(personen.Bram)], [true, false])
  const both = [personen.Hanna.organisatieId, personen.Bram.organisatieId]
  vir = (await change(vir, { ...VIR, ondertekenaars: both })).body as Convenant
  assert.equal(await signed(personen.Bram), true)
  vir = (await change(vir, { ...VIR, geldigTot: '2026-03-01', ondertekenaars: both })).body as Convenant
  assert.deepEqual([vir.stand, vir.vraagtAandacht, await signed(personen.Hanna)], ['verlopen', true, true])
  vir = (await change(vir, { ...VIR, ingetrokkenOp: '2026-03-02', ondertekenaars: both })).body as Convenant
  assert.deepEqual([vir.stand, await signed(personen.Hanna)], ['ingetrokken', false])
})

test('NET-14 · everyone in the netwerk reads on what the co-operation rests; nobody of elsewhere does', async () => {
  const mine = await server.ask(personen.Bram, 'GET /v1/convenanten')
  assert.deepEqual(
    (mine.body as { items: Convenant[] }).items.map(({ titel }) => titel),
    ['Convenant Regionale Verwijsindex'],
  )
  const other = await server.ask(elders, 'GET /v1/convenanten')
  assert.ok(!other.text.includes('Verwijsindex'))
  assert.equal((await server.ask(personen.Bram, 'POST /v1/beheer/convenanten', { body: VIR })).status, 403)
})

test('NET-16 · B-37 · a working method that lapsed asks for a look and makes nobody a signer', async () => {
  const made = await add({
    soort: 'werkwijze',
    titel: 'Werkwijze 1Gezin1Plan',
    geslotenOp: '2020-06-22',
    geldigTot: '2021-06-21',
    aanduiding: '1.0',
    ondertekenaars: [personen.Hanna.organisatieId],
  })
  const { stand, vraagtAandacht } = made.body as Convenant
  assert.deepEqual([stand, vraagtAandacht, await signed(personen.Hanna)], ['verlopen', true, false])
})

test('NET-14 · impossible days and an organisation of elsewhere are told at once; two at once see each other', async () => {
  const wrong = await add({ ...VIR, geldigTot: '2016-01-01', ondertekenaars: [elders.organisatieId] })
  const { fouten } = wrong.body as { fouten: { veld: string }[] }
  assert.deepEqual(
    fouten.map(({ veld }) => veld),
    ['geldigTot', 'ondertekenaars'],
  )
  assert.equal((await change({ ...vir, versie: 1 }, VIR)).status, 412)
})

test('NET-14 · the document is a PDF by its bytes, not too large, and read by everyone', async () => {
  const params = { convenantId: vir.convenantId }
  const read = () => server.ask(personen.Bram, 'GET /v1/convenanten/{convenantId}/bestand', { params })
  assert.equal((await read()).status, 404)
  const place = (bytes: Buffer) =>
    server.ask(personen.Loes, 'PUT /v1/beheer/convenanten/{convenantId}/bestand', {
      params,
      body: { pdf: bytes.toString('base64') },
      ifMatch: vir.versie,
    })
  assert.match((await place(Buffer.from('<html>'))).text, /Dit is geen PDF/)
  assert.match((await place(Buffer.alloc(5_000_001))).text, /groter dan 5 MB/)
  const pdf = Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(2_000_000, 'x')])
  const placed = await place(pdf)
  assert.equal(placed.status, 200, placed.text)
  assert.equal((placed.body as Convenant).bestand?.grootte, pdf.length)
  const answer = await read()
  assert.equal(answer.headers['content-type'], 'application/pdf')
  assert.deepEqual(answer.bytes, pdf)
  assert.equal((await server.ask(elders, 'GET /v1/convenanten/{convenantId}/bestand', { params })).status, 404)
})
