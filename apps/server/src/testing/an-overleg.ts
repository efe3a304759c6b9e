import { randomUUID } from 'node:crypto'
import type { WriteTx } from '../database/transaction.ts'

/** The first overleg of a casus, held an hour ago: for what may only come after it. */
export async function anAfgerondOverleg(tx: WriteTx, casusId: string): Promise<string> {
  const overlegId = randomUUID()
  const row = { kringId: tx.kringen.idOf('casuspartners', casusId), versie: 1 }
  const begin = new Date(tx.now.getTime() - 3_600_000)
  await tx.db
    .insertInto('overleg')
    .values({
      netwerkId: tx.netwerkId,
      overlegId,
      ...row,
      casusId,
      type: 'pga-eerste',
      eerste: true,
      status: 'afgerond',
      begin,
      eind: tx.now,
      vorm: 'fysiek',
      voorzitterDeelnameId: tx.kringen.deelnamesIn(casusId)[0] ?? '',
      geplandOp: begin,
      gewijzigdOp: tx.now,
      gestartOp: begin,
      afgerondOp: tx.now,
      profielVersie: 1,
      inhoud: tx.kringen.seal('overleg', overlegId, row, { doel: 'Kennismaken' }),
    })
    .execute()
  return overlegId
}
