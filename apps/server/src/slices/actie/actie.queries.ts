import { randomUUID } from 'node:crypto'
import type { Terugkoppeling } from '@regietafel/contract/actie.contract.ts'
import type { Actie } from '@regietafel/domain/actie/actie.ts'
import type { Selectable } from 'kysely'
import type { ActieTable } from '../../database/tables.ts'
import type { WriteTx } from '../../database/transaction.ts'
import { notFound } from '../../http/problem.ts'
import { announce } from '../../live/announce.ts'
import type { ActieInhoud, TerugkoppelingInhoud } from './actie.reads.ts'

export type ActieRow = Selectable<ActieTable>

/** One actie, held until the transaction ends. @throws Problem 404 */
export async function getActieForUpdate(tx: WriteTx, casusId: string, actieId: string): Promise<ActieRow> {
  const row = await tx.db
    .selectFrom('actie')
    .selectAll()
    .where('casusId', '=', casusId)
    .where('actieId', '=', actieId)
    .forUpdate()
    .executeTakeFirst()
  if (!row) throw notFound()
  return row
}

/** A row as the rules know it. */
export const toActieState = (row: ActieRow): Actie => ({
  id: row.actieId,
  status: row.status as Actie['status'],
  actiehouderId: row.deelnameId,
  eersteActiehouderId: row.eersteDeelnameId,
})

type Changes = Partial<Pick<ActieRow, 'status' | 'deelnameId' | 'einddatum' | 'afgerondOp'>>

/** Saves a change as the next version, and tells open screens. */
export async function updateActie(
  tx: WriteTx,
  row: ActieRow,
  changes: Changes,
  inhoud: Partial<ActieInhoud> = {},
): Promise<void> {
  const next = { kringId: row.kringId, versie: row.versie + 1 }
  const content = { ...tx.kringen.open<ActieInhoud>('actie', row.actieId, row), ...inhoud }
  await tx.db
    .updateTable('actie')
    .set({
      ...changes,
      versie: next.versie,
      gewijzigdOp: tx.now,
      inhoud: tx.kringen.seal('actie', row.actieId, next, content),
    })
    .where('actieId', '=', row.actieId)
    .execute()
  await announceActie(tx, row)
}

/** Tells open screens of an actie, and marks the casus as changed. */
export async function announceActie(
  tx: WriteTx,
  { casusId, kringId, actieId }: Pick<ActieRow, 'casusId' | 'kringId' | 'actieId'>,
): Promise<void> {
  await tx.db.updateTable('casus').set({ gewijzigdOp: tx.now }).where('casusId', '=', casusId).execute()
  await announce(tx, { casusId, kringId, soort: 'actie', id: actieId })
}

/** Adds what someone said about an actie; nothing is ever changed in it. */
export async function insertTerugkoppeling(
  tx: WriteTx,
  { casusId, kringId, actieId }: ActieRow,
  said: { soort: Terugkoppeling['soort']; tekst: string; door: string; kanaal: Terugkoppeling['kanaal'] },
): Promise<void> {
  const terugkoppelingId = randomUUID()
  const row = { kringId, versie: 1 }
  const inhoud: TerugkoppelingInhoud = { tekst: said.tekst }
  await tx.db
    .insertInto('terugkoppeling')
    .values({
      netwerkId: tx.netwerkId,
      terugkoppelingId,
      ...row,
      casusId,
      actieId,
      soort: said.soort,
      kanaal: said.kanaal,
      door: said.door,
      op: tx.now,
      inhoud: tx.kringen.seal('terugkoppeling', terugkoppelingId, row, inhoud),
    })
    .execute()
}
