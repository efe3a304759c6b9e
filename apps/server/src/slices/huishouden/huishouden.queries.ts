import type { HuishoudlidInhoud } from '../../access/huishoudlid.ts'
import type { WriteTx } from '../../database/transaction.ts'
import { notFound } from '../../http/problem.ts'

/** A person of this casus, held until the change is done. @throws Problem 404 when not (or no longer) in the household */
export async function getHuishoudlidForUpdate(tx: WriteTx, casusId: string, huishoudlidId: string) {
  const row = await tx.db
    .selectFrom('huishoudlid')
    .selectAll()
    .where('huishoudlidId', '=', huishoudlidId)
    .where('casusId', '=', casusId)
    .where('vervallenOp', 'is', null)
    .forUpdate()
    .executeTakeFirst()
  if (!row) throw notFound()
  return { row, inhoud: tx.kringen.open<HuishoudlidInhoud>('huishoudlid', huishoudlidId, row) }
}
