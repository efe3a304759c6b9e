import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { inTransaction, type WriteTx } from '../database/transaction.ts'
import { type TestPersoon, type TestServer, aCasus, aNetwerk, createTestServer } from '../testing/test-server.ts'
import { meetTermijn, withdrawTermijn, withdrawTermijnen } from './end-termijn.ts'
import { planTermijn } from './plan-termijn.ts'
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
  await asBas(async (tx) => {
    await meetTermijn(tx, contact)
    await planTermijn(tx, { ...contact, start: tx.now })
  })
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
