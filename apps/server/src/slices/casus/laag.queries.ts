import type { ReadTx, WriteTx } from '../../database/transaction.ts'
import { notFound } from '../../http/problem.ts'

export type LaagwisselInhoud = { readonly reden: string }

/** What a move starts from, locked. @throws Problem 404 */
export async function getCasusForUpdate(tx: WriteTx, casusId: string) {
  const row = await tx.db
    .selectFrom('casus')
    .select(['status', 'laag', 'versie'])
    .where('casusId', '=', casusId)
    .forUpdate()
    .executeTakeFirst()
  if (!row) throw notFound()
  return row
}

/** The reason is for who works on the casus; that it moved, everyone with a seat sees. */
export async function insertLaagwissel(
  tx: WriteTx,
  casusId: string,
  { laagwisselId, van, naar, reden }: { laagwisselId: string; van: string | null; naar: string; reden: string },
): Promise<void> {
  const row = { kringId: tx.kringen.idOf('casuspartners', casusId), versie: 1 }
  const inhoud: LaagwisselInhoud = { reden }
  await tx.db
    .insertInto('laagwissel')
    .values({
      netwerkId: tx.netwerkId,
      laagwisselId,
      ...row,
      casusId,
      van,
      naar,
      gewisseldOp: tx.now,
      gewisseldDoor: tx.persoonId ?? '',
      inhoud: tx.kringen.seal('laagwissel', laagwisselId, row, inhoud),
    })
    .execute()
}

/** Every move of a casus that the asker may read, oldest first. */
export const readLaagwisselRows = (tx: ReadTx, casusId: string) =>
  tx.db.selectFrom('laagwissel').selectAll().where('casusId', '=', casusId).orderBy('gewisseldOp').execute()
