import { randomUUID } from 'node:crypto'
import type { WriteTx } from '../database/transaction.ts'

export type NiveauInhoud = { reden: string }
type NewNiveau = {
  readonly casusId: string
  readonly van: number | null
  readonly naar: number
  readonly reden: string
  readonly overlegId: string | null
}

/** Gives a casus its niveau and keeps the history; the caller decided that it may (RGK-01). */
export async function recordNiveau(tx: WriteTx, niveau: NewNiveau): Promise<string> {
  await tx.db
    .updateTable('casus')
    .set((eb) => ({ niveau: niveau.naar, gewijzigdOp: tx.now, versie: eb('versie', '+', 1) }))
    .where('casusId', '=', niveau.casusId)
    .execute()
  return insertNiveau(tx, niveau)
}

/** A line of the history of niveaus; also of the one with which a casus begins. */
export async function insertNiveau(tx: WriteTx, { casusId, van, naar, reden, overlegId }: NewNiveau): Promise<string> {
  const niveaubesluitId = randomUUID()
  const row = { kringId: tx.kringen.idOf('casuspartners', casusId), versie: 1 }
  await tx.db
    .insertInto('niveaubesluit')
    .values({
      netwerkId: tx.netwerkId,
      niveaubesluitId,
      ...row,
      casusId,
      van,
      naar,
      beslotenOp: tx.now,
      beslotenDoor: tx.persoonId ?? '',
      overlegId,
      inhoud: tx.kringen.seal('niveaubesluit', niveaubesluitId, row, { reden } satisfies NiveauInhoud),
    })
    .execute()
  return niveaubesluitId
}
