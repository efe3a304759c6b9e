import type { Documentsoort } from '@regietafel/domain/netwerk/profielwaarden.ts'
import type { DocumentStatus } from '@regietafel/domain/plan/document.ts'
import { sql } from 'kysely'
import type { ReadTx, WriteTx } from '../../database/transaction.ts'

/** One version of a document as it stands; one that nobody shared yet has no row. */
export type DocumentStand = {
  readonly documentId: string
  readonly overlegId: string
  readonly soort: Documentsoort
  readonly nummer: number
  readonly status: DocumentStatus
  readonly reden: string | null
  readonly gedeeldOp: Date | null
  readonly gedeeldDoor: string | null
}
type DocumentInhoud = { readonly reden: string | null }

/** The versions that were shared or begun, in order. */
export async function selectDocumenten(tx: ReadTx, casusId: string): Promise<DocumentStand[]> {
  const rows = await tx.db
    .selectFrom('document')
    .selectAll()
    .where('casusId', '=', casusId)
    .orderBy('nummer')
    .orderBy('documentId')
    .execute()
  return rows.map((row) => ({
    documentId: row.documentId,
    overlegId: row.overlegId,
    soort: row.soort as Documentsoort,
    nummer: row.nummer,
    status: row.status as DocumentStatus,
    reden: tx.kringen.open<DocumentInhoud>('document', row.documentId, row).reden,
    gedeeldOp: row.gedeeldOp,
    gedeeldDoor: row.gedeeldDoor,
  }))
}

/** Puts a concept down; nothing happens when it is there. */
export async function insertConcept(tx: WriteTx, casusId: string, concept: DocumentStand, door: string): Promise<void> {
  const { documentId, overlegId, soort, nummer, reden } = concept
  const row = { kringId: tx.kringen.idOf('casuspartners', casusId), versie: 1 }
  await tx.db
    .insertInto('document')
    .values({
      netwerkId: tx.netwerkId,
      documentId,
      ...row,
      casusId,
      overlegId,
      soort,
      nummer,
      status: 'concept',
      gemaaktOp: tx.now,
      gemaaktDoor: door,
      inhoud: tx.kringen.seal('document', documentId, row, { reden } satisfies DocumentInhoud),
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** The status of a version, kept for this transaction: who shares at the same time waits. */
export async function lockStatus(tx: WriteTx, documentId: string): Promise<DocumentStatus> {
  const row = await tx.db
    .selectFrom('document')
    .select('status')
    .where('documentId', '=', documentId)
    .forUpdate()
    .executeTakeFirstOrThrow()
  return row.status as DocumentStatus
}

/** Only the status moves on; the seal stays that of the first version, for the content never changes. */
export async function updateStatus(
  tx: WriteTx,
  documentId: string,
  change: { status: DocumentStatus; gedeeldOp?: Date; gedeeldDoor?: string },
): Promise<void> {
  await tx.db.updateTable('document').set(change).where('documentId', '=', documentId).execute()
}

/** Who got which document and opened it, without the bytes. `persoonId` null: the copy of the file of the casus. */
export const selectVerzendingen = (tx: ReadTx, casusId: string) =>
  tx.db
    .selectFrom('verzending')
    .select(['verzendingId', 'documentId', 'persoonId', 'verzondenOp', 'geopendOp'])
    .where('casusId', '=', casusId)
    .orderBy('verzendingId')
    .execute()

/** Keeps the bytes that one person got. */
export async function insertVerzending(
  tx: WriteTx,
  casusId: string,
  sent: { verzendingId: string; documentId: string; persoonId: string | null; pdf: Buffer },
): Promise<void> {
  const { pdf, ...ids } = sent
  const row = { kringId: tx.kringen.idOf('casuspartners', casusId), versie: 1 }
  const inhoud = tx.kringen.seal('verzending', ids.verzendingId, row, { pdf: pdf.toString('base64') })
  await tx.db
    .insertInto('verzending')
    .values({ netwerkId: tx.netwerkId, ...ids, ...row, casusId, verzondenOp: tx.now, inhoud })
    .execute()
}

/** The bytes that this person got, or (null) those of the file of the casus; undefined when there are none. */
export async function findPdf(
  tx: ReadTx,
  documentId: string,
  persoonId: string | null,
): Promise<{ verzendingId: string; pdf: Buffer } | undefined> {
  const row = await tx.db
    .selectFrom('verzending')
    .selectAll()
    .where('documentId', '=', documentId)
    .where('persoonId', 'is not distinct from', persoonId)
    .executeTakeFirst()
  if (!row) return undefined
  const { verzendingId } = row
  return {
    verzendingId,
    pdf: Buffer.from(tx.kringen.open<{ pdf: string }>('verzending', verzendingId, row).pdf, 'base64'),
  }
}

/** Notes that a person opened what was sent: the first time counts (COM-09, COM-14). */
export async function markGeopend(tx: ReadTx, verzendingId: string): Promise<void> {
  await sql`select verzending_geopend(${tx.netwerkId}, ${verzendingId}, ${tx.now})`.execute(tx.db)
}
