import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Mailgroep } from '@regietafel/contract/mailgroep.contract.ts'
import { inTransaction } from '../../database/transaction.ts'
import { anAfgerondOverleg } from '../../testing/an-overleg.ts'
import { type TestPersoon, type TestServer, aCasus, aNetwerk, createTestServer } from '../../testing/test-server.ts'

const MAILGROEP = 'GET /v1/casussen/{casusId}/mailgroep'
const POST = 'POST /v1/casussen/{casusId}/mailgroep/berichten'

let server: TestServer
let personen: Record<'Bas' | 'Lies' | 'Noor' | 'Ruud', TestPersoon>
let casusId: string
let ruudsSeat: string

before(async () => {
  server = await createTestServer()
  ;({ personen } = await aNetwerk(server, 'noord-limburg', {
    Bas: { organisatie: 'ZVHNL', functies: ['procesregisseur'] },
    Lies: { organisatie: 'Maatschappelijk werk' },
    Noor: { organisatie: 'GGZ' },
    Ruud: { organisatie: 'Politie' },
  }))
  const casus = await aCasus(server, personen.Bas, [
    { persoon: personen.Lies, rol: 'inhoudelijke-regie' },
    { persoon: personen.Noor, rol: 'ketenpartner' },
    { persoon: personen.Ruud, rol: 'ketenpartner' },
  ])
  casusId = casus.casusId
  ruudsSeat = casus.deelnames[2] ?? ''
  await as(personen.Bas, (tx) => anAfgerondOverleg(tx, casusId))
  await server.ask(personen.Bas, 'POST /v1/casussen/{casusId}/mailgroep', { params: { casusId } })
})
after(() => server.close())

type Tx = Parameters<Parameters<typeof inTransaction>[3]>[0]
const as = <R>(wie: TestPersoon, work: (tx: Tx) => Promise<R>) =>
  inTransaction(server.store, { soort: 'persoon', ...wie, bereik: 'casus', casusId }, server.now(), work)
const say = (wie: TestPersoon, body: object) => server.ask(wie, POST, { params: { casusId }, body })
const read = async (wie: TestPersoon) => (await server.ask(wie, MAILGROEP, { params: { casusId } })).body as Mailgroep
const onderwerpen = async (wie: TestPersoon) =>
  (await read(wie)).draden.map(({ onderwerp }) => onderwerp).sort((a, b) => (a ?? '').localeCompare(b ?? ''))
const lidIdOf = async (naam: string) => (await read(personen.Bas)).leden.find((lid) => lid.naam === naam)?.lidId ?? ''
const countKringen = () =>
  as(personen.Bas, async (tx) => {
    const rows = await tx.db.selectFrom('kring').select('soort').where('soort', 'like', 'mailgroep%').execute()
    return rows.map(({ soort }) => soort).sort()
  })

test('COM-18 · to the regie: a ketenpartner and the two regisseurs read it, and they alone hear of it', async () => {
  await server.runJobs()
  const sent = await say(personen.Noor, { onderwerp: 'Zorg', tekst: 'Even apart.', zichtbaarheid: 'regie' })
  assert.equal(sent.status, 201, sent.text)
  assert.equal((await server.runJobs()).length, 2)
  for (const naam of ['Bas', 'Lies', 'Noor'] as const) assert.deepEqual(await onderwerpen(personen[naam]), ['Zorg'])
  assert.deepEqual(await onderwerpen(personen.Ruud), [])
  assert.deepEqual(await as(personen.Ruud, (tx) => tx.db.selectFrom('bericht').selectAll().execute()), [])
  const [bericht] = (await read(personen.Noor)).draden[0]?.berichten ?? []
  assert.deepEqual(bericht?.lezers, ['Bas', 'Lies', 'Noor'])
})

test('COM-18 · an answer stays in the circle of its thread, whatever is asked', async () => {
  const draadId = (await read(personen.Lies)).draden[0]?.draadId ?? ''
  assert.equal((await say(personen.Ruud, { draadId, tekst: 'Ik raad' })).status, 404)
  const answered = await say(personen.Lies, { draadId, tekst: 'Dank.', zichtbaarheid: 'allen' })
  assert.equal(answered.status, 201, answered.text)
  assert.deepEqual(await onderwerpen(personen.Ruud), [])
  assert.equal((await read(personen.Noor)).draden[0]?.berichten.length, 2)
})

test('COM-18 · PRV-04 · to chosen members: they, the sender and the procesregisseur; not the others, whatever their role', async () => {
  const lezers = [await lidIdOf('Ruud')]
  assert.equal((await say(personen.Noor, { onderwerp: 'X', tekst: 'Y', zichtbaarheid: 'gekozen' })).status, 400)
  const sent = await say(personen.Noor, { onderwerp: 'Samen', tekst: 'Ruud?', zichtbaarheid: 'gekozen', lezers })
  assert.equal(sent.status, 201, sent.text)
  assert.deepEqual(await onderwerpen(personen.Ruud), ['Samen'])
  assert.deepEqual(await onderwerpen(personen.Lies), ['Zorg'])
  assert.deepEqual(await onderwerpen(personen.Bas), ['Samen', 'Zorg'])
})

test('COM-04 · only what goes to all breaks the silence', async () => {
  server.setNow('2026-03-12T09:00:00Z')
  await say(personen.Noor, { onderwerp: 'Stil', tekst: 'Alleen de regie.', zichtbaarheid: 'regie' })
  assert.equal((await read(personen.Ruud)).stilte?.dagen, 10)
  await say(personen.Noor, { onderwerp: 'Allen', tekst: 'Voor iedereen.' })
  assert.equal((await read(personen.Ruud)).stilte?.dagen, 0)
})

test('COM-08 · a group that stays the same needs one kring; who leaves and comes back starts anew', async () => {
  await say(personen.Ruud, { onderwerp: 'Nog een', tekst: 'Voor iedereen.' })
  assert.deepEqual(await countKringen(), ['mailgroep', 'mailgroep-keuze', 'mailgroep-keuze'])
  await server.ask(personen.Bas, 'POST /v1/casussen/{casusId}/deelnames/{deelnameId}/beeindiging', {
    params: { casusId, deelnameId: ruudsSeat },
    body: { reden: 'Andere baan', per: '2026-03-12' },
  })
  assert.equal((await server.ask(personen.Ruud, MAILGROEP, { params: { casusId } })).status, 404)
  // The key of the group without Ruud is the same one: his seat opens nothing any more.
  assert.equal((await countKringen()).length, 3)
})

test('PRV-25 · COM-18 · a file goes with its bericht to the same readers, by what it is and not by its name', async () => {
  const pdf = Buffer.from('%PDF-1.7 een brief').toString('base64')
  const exe = Buffer.from('MZ programma').toString('base64')
  const refused = await say(personen.Noor, {
    onderwerp: 'X',
    tekst: 'Y',
    bijlagen: [{ naam: 'foto.png', inhoud: exe }],
  })
  assert.deepEqual([refused.status, /alleen pdf, jpeg en png/.test(refused.text)], [400, true])
  const lezers = [await lidIdOf('Bas')]
  const bijlagen = [{ naam: 'Brief van school.pdf', inhoud: pdf }]
  const sent = await say(personen.Noor, {
    onderwerp: 'Brief',
    tekst: 'Zie hier.',
    zichtbaarheid: 'gekozen',
    lezers,
    bijlagen,
  })
  assert.equal(sent.status, 201, sent.text)
  for (const mail of await server.runJobs()) assert.doesNotMatch(mail, /school|%PDF/)
  const brief = (await read(personen.Bas)).draden.find(({ onderwerp }) => onderwerp === 'Brief')
  const [bijlage] = brief?.berichten[0]?.bijlagen ?? []
  assert.equal(bijlage?.naam, 'Brief van school.pdf')
  const params = { casusId, bijlageId: bijlage?.bijlageId ?? '' }
  const key = 'GET /v1/casussen/{casusId}/mailgroep/bijlagen/{bijlageId}'
  const taken = await server.ask(personen.Bas, key, { params })
  assert.equal(taken.bytes.toString(), '%PDF-1.7 een brief')
  assert.equal(taken.headers['content-disposition'], 'attachment')
  assert.equal((await server.ask(personen.Lies, key, { params })).status, 404, 'the casusregisseur was not chosen')
})
