import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, test } from 'node:test'
import { createKring } from '../access/create-kring.ts'
import { inTransaction, type WriteTx } from '../database/transaction.ts'
import { type TestServer, createTestServer } from '../testing/test-server.ts'
import { getActiveProfiel } from './read-profiel.ts'
import { shipMissing } from './ship-profiel.ts'

let server: TestServer
before(async () => {
  server = await createTestServer()
})
after(() => server.close())

test('NET-04 · a netwerk from before the versions gets what it ran on at the next start, once', async () => {
  const netwerkId = randomUUID()
  const inNetwerk = <R>(work: (tx: WriteTx) => Promise<R>) =>
    inTransaction(server.store, { soort: 'systeem', netwerkId, casusId: null }, server.now(), work)
  await inNetwerk(async (tx) => {
    const kringId = await createKring(tx, 'netwerk', null)
    const netwerk = { netwerkId, kringId, profiel: 'zou', naam: 'Van vroeger', codeVoorvoegsel: 'ZOU' }
    await tx.db.insertInto('netwerk').values(netwerk).execute()
  })
  await assert.rejects(inNetwerk(getActiveProfiel), /No netwerkprofiel/)
  await shipMissing(server.store)
  await shipMissing(server.store)
  assert.equal((await inNetwerk(getActiveProfiel)).code, 'zou')
  const rows = await inNetwerk((tx) => tx.db.selectFrom('profielversie').select('nummer').execute())
  assert.deepEqual(rows, [{ nummer: 1 }])
})
