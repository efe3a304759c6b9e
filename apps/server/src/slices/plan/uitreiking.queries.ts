import type { Uitreikwijze } from '@regietafel/domain/plan/hand-out.ts'
import type { ReadTx, WriteTx } from '../../database/transaction.ts'

/** The copies of members of the household, without the bytes. */
export async function selectUitreikingen(tx: ReadTx, casusId: string) {
  const rows = await tx.db
    .selectFrom('uitreiking')
    .select(['uitreikingId', 'documentId', 'huishoudlidId', 'wijze', 'uitgereiktOp', 'uitgereiktDoor'])
    .where('casusId', '=', casusId)
    .orderBy('uitreikingId')
    .execute()
  return rows.map((row) => ({ ...row, wijze: row.wijze as Uitreikwijze | null }))
}
export type UitreikingRow = Awaited<ReturnType<typeof selectUitreikingen>>[number]

/** Keeps the bytes that one member of the household will get. */
export async function insertUitreiking(
  tx: WriteTx,
  casusId: string,
  made: { uitreikingId: string; documentId: string; huishoudlidId: string; pdf: Buffer },
): Promise<void> {
  const { pdf, ...ids } = made
  const row = { kringId: tx.kringen.idOf('casuspartners', casusId), versie: 1 }
  const inhoud = tx.kringen.seal('uitreiking', ids.uitreikingId, row, { pdf: pdf.toString('base64') })
  await tx.db
    .insertInto('uitreiking')
    .values({ netwerkId: tx.netwerkId, ...ids, ...row, casusId, gemaaktOp: tx.now, inhoud })
    .execute()
}

/** One copy, kept for this transaction; undefined when this casus has no such copy of this document. */
export const lockUitreiking = (tx: WriteTx, casusId: string, documentId: string, uitreikingId: string) =>
  tx.db
    .selectFrom('uitreiking')
    .select(['uitreikingId', 'uitgereiktOp'])
    .where('casusId', '=', casusId)
    .where('documentId', '=', documentId)
    .where('uitreikingId', '=', uitreikingId)
    .forUpdate()
    .executeTakeFirst()

export async function updateUitreiking(
  tx: WriteTx,
  uitreikingId: string,
  handed: { wijze: Uitreikwijze; uitgereiktOp: string; uitgereiktDoor: string },
): Promise<void> {
  await tx.db.updateTable('uitreiking').set(handed).where('uitreikingId', '=', uitreikingId).execute()
}

/** The bytes of one copy; undefined when this casus has no such copy of this document. */
export async function findUitreikingPdf(
  tx: ReadTx,
  casusId: string,
  documentId: string,
  uitreikingId: string,
): Promise<Buffer | undefined> {
  const row = await tx.db
    .selectFrom('uitreiking')
    .selectAll()
    .where('casusId', '=', casusId)
    .where('documentId', '=', documentId)
    .where('uitreikingId', '=', uitreikingId)
    .executeTakeFirst()
  return row && Buffer.from(tx.kringen.open<{ pdf: string }>('uitreiking', uitreikingId, row).pdf, 'base64')
}
