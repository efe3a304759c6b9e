import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { inTransaction, type WriteTx } from '../database/transaction.ts'
import { type TestPersoon, type TestServer, aCasus, aNetwerk, createTestServer } from '../testing/test-server.ts'
import { meetTermijn, withdrawTermijn, withdrawTermijnen } from './end-termijn.ts'
import { planTermijn, restartTermijn } from './plan-termijn.ts'
import { readTermijnen } from './read-termijnen.ts'

let server: TestServer
let bas: TestPersoon
let casusId: string

before(async () => {
  server = await createTestServer()
  const { personen } = await aNetwerk(server, 'noord-limburg', {
    Bas: { organisatie: 'ZVHNL', functies: ['procesregisseur'] },
  })
  bas = personen.Bas
  ;({ casusId } = await aCasus(server, bas))
})
after(() => server.close())

const asBas = <R>(work: (tx: WriteTx) => Promise<R>) =>
  inTransaction(server.store, { soort: 'persoon', ...bas, bereik: 'casus', casusId }, server.now(), work)
const running = async () =>
  (await asBas((tx) => readTermijnen(tx, casusId))).map(({ soort, vervaltOp }) => `${soort} ${vervaltOp}`)

test('NET-56 · a term starts with its event, is met once, and the next may start', async () => {
  const contact = { casusId, soort: 'contact-regisseurs', objectId: null } as const
  assert.deepEqual(await running(), ['contact-regisseurs 2026-04-13'])
  await assert.rejects(asBas((tx) => planTermijn(tx, { ...contact, start: tx.now })))
  assert.equal(await asBas((tx) => meetTermijn(tx, contact)), true)
  assert.equal(await asBas((tx) => meetTermijn(tx, contact)), false)
  assert.deepEqual(await running(), [])
})

test('NET-56 · two overleggen have their own terms; what is cancelled leaves one', async () => {
  const [first, second] = [crypto.randomUUID(), crypto.randomUUID()]
  for (const objectId of [first, second])
    await asBas((tx) => planTermijn(tx, { casusId, soort: 'uitkomst-delen', objectId, start: tx.now }))
  await asBas((tx) => withdrawTermijn(tx, { casusId, soort: 'uitkomst-delen', objectId: first }))
  assert.deepEqual(await running(), ['uitkomst-delen 2026-03-09'])
})

test('SLT-03 · a casus that closes has no running terms', async () => {
  await asBas((tx) => withdrawTermijnen(tx, casusId))
  assert.deepEqual(await running(), [])
})

test('DOE-24, SYS-05 · a reminder comes on its day, once, and not when the term was met', async () => {
  const overlegId = crypto.randomUUID()
  const uitkomst = { casusId, soort: 'uitkomst-delen', objectId: overlegId } as const
  await asBas((tx) => planTermijn(tx, { ...uitkomst, start: tx.now }))
  assert.deepEqual(await server.runJobs(), [])
  server.setNow('2026-03-07T08:30:00Z')
  const [warned, ...more] = await server.runJobs()
  assert.match(warned ?? '', /deel de uitkomst op tijd/)
  assert.deepEqual(more, [])
  assert.deepEqual(await server.runJobs(), [])
  await asBas((tx) => meetTermijn(tx, uitkomst))
  server.setNow('2026-03-10T09:00:00Z')
  assert.deepEqual(await server.runJobs(), [])
})

test('NET-42 · after 42 days without contact the regisseurs are reminded', async () => {
  await asBas((tx) => restartTermijn(tx, { casusId, soort: 'contact-regisseurs', objectId: null, start: tx.now }))
  server.setNow('2026-04-21T09:00:00Z')
  const mails = await server.runJobs()
  assert.equal(mails.length, 1)
  assert.match(mails[0] ?? '', /tijd voor contact/)
})
