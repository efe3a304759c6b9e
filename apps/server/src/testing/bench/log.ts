import { inTransaction, type WriteTx } from '../../database/transaction.ts'
import { writeLog } from '../../log/write-log.ts'
import type { TestPersoon, TestServer } from '../test-server.ts'
import { type Row, atMost, compare, ms } from './measure.ts'

/** A change with its line in the chain, against the same change without. */
export async function benchLog(server: TestServer, bas: TestPersoon, casusId: string): Promise<Row> {
  const { netwerkId, persoonId } = bas
  const write = (log: (tx: WriteTx) => Promise<void>) => () =>
    inTransaction(
      server.store,
      { soort: 'persoon', bereik: 'casus', netwerkId, persoonId, casusId },
      server.now(),
      async (tx) => {
        await tx.db.updateTable('casus').set({ gewijzigdOp: tx.now }).where('casusId', '=', casusId).execute()
        await log(tx)
      },
    )
  const line = {
    gebeurtenis: 'casus.change',
    handeling: 'U',
    uitkomst: 'gelukt',
    rollen: ['procesregisseur'],
    objectSoort: 'casus',
  } as const
  const logged = write((tx) =>
    writeLog(tx, casusId, { ...line, objectId: casusId, casusId, sessieId: persoonId, verzoekId: persoonId }),
  )
  const { a, b, ratio } = await compare(
    logged,
    write(async () => undefined),
    400,
  )
  return atMost('logged write against the same write without log', ratio, 2.5, `${ms(a)} against ${ms(b)}`)
}
