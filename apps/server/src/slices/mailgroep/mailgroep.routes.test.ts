import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Mailgroep, MailgroepRegel } from '@regietafel/contract/mailgroep.contract.ts'
import { addDeelname } from '../../access/add-deelname.ts'
import { inTransaction, type WriteTx } from '../../database/transaction.ts'
import { postBericht } from '../../mailgroep/post-bericht.ts'
import { anAfgerondOverleg } from '../../testing/an-overleg.ts'
import { type TestPersoon, type TestServer, aCasus, aNetwerk, createTestServer } from '../../testing/test-server.ts'

const MAILGROEP = 'GET /v1/casussen/{casusId}/mailgroep'
const CREATE = 'POST /v1/casussen/{casusId}/mailgroep'
const POST = 'POST /v1/casussen/{casusId}/mailgroep/berichten'
const READ = 'POST /v1/casussen/{casusId}/mailgroep/draden/{draadId}/lezing'
const OPEN = 'POST /v1/casussen/{casusId}/mailgroep/leden/{deelnameId}/openstelling'

let server: TestServer
let personen: Record<'Bas' | 'Lies' | 'Noor' | 'Ruud' | 'Els', TestPersoon>
let casusId: string
let noorsSeat: string

before(async () => {
  server = await createTestServer()
  ;({ personen } = await aNetwerk(server, 'noord-limburg', {
    Bas: { organisatie: 'ZVHNL', functies: ['procesregisseur'] },
    Lies: { organisatie: 'Maatschappelijk werk' },
    Noor: { organisatie: 'GGZ' },
    Ruud: { organisatie: 'Politie' },
    Els: { organisatie: 'Gemeente' },
  }))
  const team = await aCasus(server, personen.Bas, [
    { persoon: personen.Lies, rol: 'inhoudelijke-regie' },
    { persoon: personen.Noor, rol: 'ketenpartner' },
  ])
  casusId = team.casusId
  noorsSeat = team.deelnames[1] ?? ''
})
after(() => server.close())

const read = async (wie: TestPersoon) => {
  const { body } = await server.ask(wie, MAILGROEP, { params: { casusId } })
  return body as Mailgroep
}
const say = (wie: TestPersoon, body: object) => server.ask(wie, POST, { params: { casusId }, body })
const as = <R>(wie: TestPersoon, work: (tx: WriteTx) => Promise<R>) =>
  inTransaction(server.store, { soort: 'persoon', ...wie, bereik: 'casus', casusId }, server.now(), work)
const asBas = <R>(work: (tx: WriteTx) => Promise<R>) => as(personen.Bas, work)

test('COM-01 · the procesregisseur makes the one mailgroep; a ketenpartner does not', async () => {
  assert.equal((await read(personen.Noor)).stand, 'te-vroeg')
  assert.equal((await server.ask(personen.Bas, CREATE, { params: { casusId } })).status, 409)
  await asBas((tx) => anAfgerondOverleg(tx, casusId))
  assert.equal((await read(personen.Noor)).stand, 'te-maken')
  assert.equal((await say(personen.Noor, { onderwerp: 'Hallo', tekst: 'Te vroeg' })).status, 404)
  assert.equal((await server.ask(personen.Noor, CREATE, { params: { casusId } })).status, 403)
  const made = await server.ask(personen.Bas, CREATE, { params: { casusId } })
  assert.equal(made.status, 201, made.text)
  assert.deepEqual((made.body as Mailgroep).leden.map(({ naam }) => naam).sort(), ['Bas', 'Lies', 'Noor'])
  assert.equal((await server.ask(personen.Bas, CREATE, { params: { casusId } })).status, 409)
})

test('NET-33, COM-20 · where the profile has no mailgroep it is refused, with the reason', async () => {
  const zuid = await aNetwerk(server, 'zuid-limburg', {
    Marleen: { organisatie: 'ZVH', functies: ['procesregisseur'] },
  })
  const other = await aCasus(server, zuid.personen.Marleen)
  const refused = await server.ask(zuid.personen.Marleen, CREATE, { params: { casusId: other.casusId } })
  assert.equal(refused.status, 409)
  assert.match(refused.text, /zonder mailgroep/)
})

test('COM-05 · others hear by mail that there is a bericht, not what it says', async () => {
  await server.runJobs()
  assert.equal((await say(personen.Noor, { tekst: 'Zonder onderwerp' })).status, 400)
  const sent = await say(personen.Noor, { onderwerp: 'Bezoek', tekst: 'Danny deed open.' })
  assert.equal(sent.status, 201, sent.text)
  const mails = await server.runJobs()
  assert.equal(mails.length, 2)
  for (const mail of mails) assert.doesNotMatch(mail, /Danny|Bezoek|Noor/)
})

test('COM-03 · a bericht is unread until its thread is read, and shows who read it', async () => {
  const [draad] = (await read(personen.Lies)).draden
  assert.equal(draad?.ongelezen, 1)
  const params = { casusId, draadId: draad?.draadId ?? '' }
  assert.equal((await server.ask(personen.Lies, READ, { params })).status, 204)
  assert.equal((await server.ask(personen.Lies, READ, { params })).status, 204)
  assert.equal((await read(personen.Lies)).ongelezen, 0)
  assert.deepEqual((await read(personen.Noor)).draden[0]?.berichten[0]?.gelezenDoor, ['Lies'])
})

test('COM-08 · a newcomer reads from joining on, older berichten when the procesregisseur opens them', async () => {
  server.setNow('2026-03-05T09:00:00Z')
  const ruudsSeat = await asBas((tx) =>
    addDeelname(tx, {
      casusId,
      persoonId: personen.Ruud.persoonId,
      organisatieId: personen.Ruud.organisatieId,
      rol: 'ketenpartner',
      vanaf: tx.now,
      aanvaardOp: tx.now,
    }),
  )
  assert.deepEqual((await read(personen.Ruud)).draden, [])
  // Not a filter: with all keys of this seat no statement shows a row of before.
  assert.deepEqual(await as(personen.Ruud, (tx) => tx.db.selectFrom('bericht').selectAll().execute()), [])
  const draadId = (await read(personen.Lies)).draden[0]?.draadId ?? ''
  assert.equal((await say(personen.Ruud, { draadId, tekst: 'Ik raad de draad' })).status, 404)
  const answered = await say(personen.Lies, { draadId, tekst: 'Fijn.' })
  assert.equal(answered.status, 201, answered.text)
  const [draad] = (await read(personen.Ruud)).draden
  assert.equal(draad?.onderwerp, null)
  assert.deepEqual(
    draad?.berichten.map(({ tekst }) => tekst),
    ['Fijn.'],
  )
  const params = { casusId, deelnameId: ruudsSeat }
  assert.equal((await server.ask(personen.Lies, OPEN, { params })).status, 403)
  const opened = await server.ask(personen.Bas, OPEN, { params })
  assert.equal(opened.status, 200, opened.text)
  assert.deepEqual(
    (await read(personen.Ruud)).draden[0]?.berichten.map(({ tekst }) => tekst),
    ['Danny deed open.', 'Fijn.'],
  )
})

test('COM-04 · silence counts from the last bericht; a reminder runs after 21 days', async () => {
  server.setNow('2026-03-20T09:00:00Z')
  assert.deepEqual((await read(personen.Lies)).stilte, { dagen: 15, herinneringNaDagen: 21 })
  const { body } = await server.ask(personen.Lies, 'GET /v1/casussen/{casusId}/termijnen', { params: { casusId } })
  const { items } = body as { items: { soort: string; vervaltOp: string }[] }
  assert.deepEqual(
    items.filter(({ soort }) => soort === 'stilte-mailgroep').map(({ vervaltOp }) => vervaltOp),
    ['2026-03-26'],
  )
})

test('COM-08, PRV-14 · ending the seat ends reading at once, also in the overview', async () => {
  const before = await server.ask(personen.Noor, 'GET /v1/mailgroepen')
  const [regel] = (before.body as { items: MailgroepRegel[] }).items
  assert.equal(regel?.ongelezen, 1)
  assert.equal(regel?.laatste?.onderwerp, 'Bezoek')
  await asBas((tx) => tx.db.updateTable('deelname').set({ tot: tx.now }).where('deelnameId', '=', noorsSeat).execute())
  assert.equal((await server.ask(personen.Noor, MAILGROEP, { params: { casusId } })).status, 404)
  const left = await server.ask(personen.Noor, 'GET /v1/mailgroepen')
  assert.deepEqual((left.body as { items: unknown[] }).items, [])
})

test('COM-03, COM-20 · other slices land in the mailgroep where there is one, and nowhere where there is none', async () => {
  const terugkoppeling = { soort: 'terugkoppeling', onderwerp: 'Langsgaan', tekst: 'Gedaan.' } as const
  const made = await asBas((tx) => postBericht(tx, { casusId, ...terugkoppeling }))
  assert.notEqual(made, null)
  const other = await aCasus(server, personen.Bas)
  const opening = { soort: 'persoon', ...personen.Bas, bereik: 'casus', casusId: other.casusId } as const
  const none = await inTransaction(server.store, opening, server.now(), (tx) =>
    postBericht(tx, { casusId: other.casusId, ...terugkoppeling }),
  )
  assert.equal(none, null)
})

test('PRV-02 · someone without a seat gets the answer of what does not exist', async () => {
  const hidden = await server.ask(personen.Els, MAILGROEP, { params: { casusId } })
  assert.equal(hidden.status, 404)
})
