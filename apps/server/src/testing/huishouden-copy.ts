import { randomUUID } from 'node:crypto'
import { inTransaction } from '../database/transaction.ts'
import { readOverlegDocumenten } from '../slices/plan/document.reads.ts'
import { insertConcept } from '../slices/plan/document.queries.ts'
import { insertUitreiking } from '../slices/plan/uitreiking.queries.ts'
import { readHuishouden } from '../slices/huishouden/huishouden.reads.ts'
import type { TestPersoon, TestServer } from './test-server.ts'

/** A copy for the household in a netwerk whose profile makes none, so that this door can be tried there too. */
export async function addHuishoudenCopy(server: TestServer, regie: TestPersoon, casusId: string): Promise<void> {
  const opening = { soort: 'persoon', ...regie, bereik: 'casus', casusId } as const
  await inTransaction(server.store, opening, server.now(), async (tx) => {
    const [document] = (await readOverlegDocumenten(tx, casusId)).flatMap(({ documenten }) => documenten)
    const [lid] = await readHuishouden(tx, casusId)
    if (!document || !lid) throw new Error('This casus has no document or no household')
    await insertConcept(tx, casusId, document, regie.persoonId)
    const { documentId } = document
    const ids = { uitreikingId: randomUUID(), documentId, huishoudlidId: lid.huishoudlidId }
    await insertUitreiking(tx, casusId, { ...ids, pdf: Buffer.from('%PDF-1.7') })
  })
}
