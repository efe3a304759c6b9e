import { randomUUID } from 'node:crypto'
import type { KeptLabel } from '@regietafel/domain/anonimisering/keep-labels.ts'
import type { ReadTx, WriteTx } from '../../database/transaction.ts'

export type Keuze = 'vervang' | 'laat-staan'
type BesluitInhoud = { readonly tekst: string; readonly label: string | null }
export type BesluitRow = BesluitInhoud & {
  readonly besluitId: string
  readonly keuze: Keuze
  readonly beslotenOp: Date
  readonly beslotenDoor: string
}

/** The decisions that stand, the last first; none for who does not hold the kring of the regie. */
export async function selectBesluiten(tx: ReadTx, casusId: string): Promise<BesluitRow[]> {
  const rows = await tx.db
    .selectFrom('anonimiseringBesluit')
    .selectAll()
    .where('casusId', '=', casusId)
    .where('ingetrokkenOp', 'is', null)
    .orderBy('beslotenOp', 'desc')
    .orderBy('besluitId')
    .execute()
  return rows.map((row) => ({
    besluitId: row.besluitId,
    keuze: row.keuze as Keuze,
    beslotenOp: row.beslotenOp,
    beslotenDoor: row.beslotenDoor,
    ...tx.kringen.open<BesluitInhoud>('anonimisering_besluit', row.besluitId, row),
  }))
}

/** Keeps a decision; gives its id. */
export async function insertBesluit(
  tx: WriteTx,
  casusId: string,
  { keuze, door, ...inhoud }: BesluitInhoud & { readonly keuze: Keuze; readonly door: string },
): Promise<string> {
  const besluitId = randomUUID()
  const row = { kringId: tx.kringen.idOf('regie', casusId), versie: 1 }
  const sealed = tx.kringen.seal('anonimisering_besluit', besluitId, row, inhoud)
  await tx.db
    .insertInto('anonimiseringBesluit')
    .values({
      netwerkId: tx.netwerkId,
      besluitId,
      ...row,
      casusId,
      keuze,
      beslotenOp: tx.now,
      beslotenDoor: door,
      inhoud: sealed,
    })
    .execute()
  return besluitId
}

/** Takes a decision back; false when there is none that stands. */
export async function withdrawBesluit(tx: WriteTx, casusId: string, besluitId: string, door: string): Promise<boolean> {
  const { numUpdatedRows } = await tx.db
    .updateTable('anonimiseringBesluit')
    .set({ ingetrokkenOp: tx.now, ingetrokkenDoor: door })
    .where('casusId', '=', casusId)
    .where('besluitId', '=', besluitId)
    .where('ingetrokkenOp', 'is', null)
    .executeTakeFirstOrThrow()
  return numUpdatedRows > 0n
}

/** Exactly what was read, and who was behind which label then: of the register by id, of others by what was written. */
export type ControleInhoud = {
  readonly vingerafdruk: string
  readonly labels: readonly (readonly [id: string, label: string])[]
  /** Older reviews kept none. */
  readonly vreemden?: readonly KeptLabel[]
}

/** The reviews of a casus, the last first. */
export async function selectControles(tx: ReadTx, casusId: string) {
  const rows = await tx.db
    .selectFrom('anonimiseringControle')
    .selectAll()
    .where('casusId', '=', casusId)
    .orderBy('afgerondOp', 'desc')
    .orderBy('controleId')
    .execute()
  return rows.map((row) => ({
    documentId: row.documentId,
    afgerondOp: row.afgerondOp,
    afgerondDoor: row.afgerondDoor,
    ...tx.kringen.open<ControleInhoud>('anonimisering_controle', row.controleId, row),
  }))
}

/** Keeps that a document was read before it went out. */
export async function insertControle(
  tx: WriteTx,
  casusId: string,
  { documentId, door, ...inhoud }: ControleInhoud & { readonly documentId: string; readonly door: string },
): Promise<void> {
  const controleId = randomUUID()
  const row = { kringId: tx.kringen.idOf('regie', casusId), versie: 1 }
  await tx.db
    .insertInto('anonimiseringControle')
    .values({
      netwerkId: tx.netwerkId,
      controleId,
      ...row,
      casusId,
      documentId,
      afgerondOp: tx.now,
      afgerondDoor: door,
      inhoud: tx.kringen.seal('anonimisering_controle', controleId, row, inhoud),
    })
    .execute()
}
