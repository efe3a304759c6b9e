import type { HuishoudlidInhoud, NewHuishoudlid } from '../../access/huishoudlid.ts'
import type { ReadTx, WriteTx } from '../../database/transaction.ts'
import { notFound } from '../../http/problem.ts'

/** What is sealed of an aanmelding. A BSN is already a keyed hash here (PRV-16). */
export type AanmeldingInhoud = {
  doel: string
  waaromNietEigenKeten: string
  huishouden: readonly (NewHuishoudlid & { readonly inhoud: HuishoudlidInhoud })[]
  partners: readonly string[]
  anderePartners: string
  besluitReden: string | null
}

/** Every aanmelding of which one holds the kring: those one filed, and for a procesregisseur those that wait. */
export const listAanmeldingRows = (tx: ReadTx, status?: string) => {
  const query = tx.db.selectFrom('aanmelding').selectAll()
  return (status ? query.where('status', '=', status) : query).execute()
}

/** One aanmelding. @throws Problem 404 */
export async function getAanmeldingRow(tx: ReadTx, aanmeldingId: string) {
  const row = await tx.db
    .selectFrom('aanmelding')
    .selectAll()
    .where('aanmeldingId', '=', aanmeldingId)
    .executeTakeFirst()
  if (!row) throw notFound()
  return row
}

/** One aanmelding, held until the change is done. @throws Problem 404 */
export async function getAanmeldingForUpdate(tx: WriteTx, aanmeldingId: string) {
  const row = await tx.db
    .selectFrom('aanmelding')
    .selectAll()
    .where('aanmeldingId', '=', aanmeldingId)
    .forUpdate()
    .executeTakeFirst()
  if (!row) throw notFound()
  return row
}
export type AanmeldingRow = Awaited<ReturnType<typeof getAanmeldingRow>>

export const openAanmelding = (tx: ReadTx, row: AanmeldingRow) =>
  tx.kringen.open<AanmeldingInhoud>('aanmelding', row.aanmeldingId, row)

type Besluit = {
  readonly status: string
  readonly niveau: number | null
  readonly beslotenOp: Date
  readonly beslotenDoor: string
  readonly casusId: string | null
}

/** Keeps the decision. From then on only who filed it and who decided hold its kring: it waits for nobody else (PRV-14). */
export async function saveBesluit(
  tx: WriteTx,
  row: AanmeldingRow,
  besluit: Besluit,
  inhoud: AanmeldingInhoud,
): Promise<number> {
  const next = { kringId: row.kringId, versie: row.versie + 1 }
  await tx.db
    .updateTable('aanmelding')
    .set({
      ...besluit,
      versie: next.versie,
      eigenaarId: besluit.beslotenDoor,
      inhoud: tx.kringen.seal('aanmelding', row.aanmeldingId, next, inhoud),
    })
    .where('aanmeldingId', '=', row.aanmeldingId)
    .execute()
  await tx.db
    .deleteFrom('kringLid')
    .where('kringId', '=', row.kringId)
    .where('persoonId', 'not in', [row.aanmelderId, besluit.beslotenDoor])
    .execute()
  return next.versie
}

/** Puts an aanmelding on someone's name; the content is sealed again, for its version is part of the seal. */
export async function saveEigenaar(tx: WriteTx, row: AanmeldingRow, eigenaarId: string): Promise<number> {
  const next = { kringId: row.kringId, versie: row.versie + 1 }
  await tx.db
    .updateTable('aanmelding')
    .set({
      eigenaarId,
      versie: next.versie,
      inhoud: tx.kringen.seal('aanmelding', row.aanmeldingId, next, openAanmelding(tx, row)),
    })
    .where('aanmeldingId', '=', row.aanmeldingId)
    .execute()
  return next.versie
}
