import { inTransaction } from '../database/transaction.ts'
import { getActiveProfiel } from '../profiel/read-profiel.ts'
import { insertFirst } from '../profiel/ship-profiel.ts'
import type { TestPersoon, TestServer } from './test-server.ts'

/** Gives the netwerk of this person a next version of its profile in which it has a Stamtafel (NET-53). */
export async function switchOnStamtafel(server: TestServer, { netwerkId }: TestPersoon): Promise<void> {
  await inTransaction(server.store, { soort: 'systeem', netwerkId, casusId: null }, server.now(), async (tx) => {
    const profiel = await getActiveProfiel(tx)
    const on = { ...profiel.waarden['module.stamtafel'], waarde: true }
    const next = { ...profiel, versie: profiel.versie + 1, waarden: { ...profiel.waarden, 'module.stamtafel': on } }
    await insertFirst(tx, next, 'Voor de proef.')
  })
}
