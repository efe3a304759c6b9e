import type { VeldStand } from '@regietafel/domain/plan/save-veld.ts'
import { EMPTY_WAARDE, type VeldWaarde } from '@regietafel/domain/plan/velden.ts'
import type { ReadTx, WriteTx } from '../../database/transaction.ts'
import { notFound } from '../../http/problem.ts'
import { fixedVelden } from './veld-id.ts'

export type LockedVeld = { readonly veldId: string; readonly code: string; readonly stand: VeldStand }

/** The fields that were written and not taken out, oldest first. */
export const selectVelden = (tx: ReadTx, casusId: string) =>
  tx.db
    .selectFrom('veld')
    .selectAll()
    .where('casusId', '=', casusId)
    .where('vervallenOp', 'is', null)
    .orderBy('gemaaktOp')
    .orderBy('veldId')
    .execute()

/** Everything that was written in one field, last first. */
export const selectVeldVersies = (tx: ReadTx, casusId: string, veldId: string) =>
  tx.db
    .selectFrom('veldVersie')
    .selectAll()
    .where('casusId', '=', casusId)
    .where('veldId', '=', veldId)
    .orderBy('versie', 'desc')
    .execute()

/** The acties under each doel, by the id of the doel. */
export async function selectDoelActies(tx: ReadTx, casusId: string): Promise<ReadonlyMap<string, string[]>> {
  const rows = await tx.db
    .selectFrom('doelActie')
    .select(['veldId', 'actieId'])
    .where('casusId', '=', casusId)
    .orderBy('actieId')
    .execute()
  const acties = new Map<string, string[]>()
  for (const { veldId, actieId } of rows) acties.set(veldId, [...(acties.get(veldId) ?? []), actieId])
  return acties
}

/**
 * The field as it stands, kept for this transaction: who saves at the same time waits. A field of all that nobody
 * filled yet gets its empty row first, so that two first writers meet in it.
 * @throws Problem 404
 */
export async function lockVeld(tx: WriteTx, casusId: string, veldId: string): Promise<LockedVeld> {
  const fixed = fixedVelden(casusId).find((veld) => veld.veldId === veldId)
  if (fixed) await insertVeld(tx, casusId, { ...fixed, stand: { ...EMPTY_STAND } })
  const row = await tx.db
    .selectFrom('veld')
    .selectAll()
    .where('casusId', '=', casusId)
    .where('veldId', '=', veldId)
    .where('vervallenOp', 'is', null)
    .forUpdate()
    .executeTakeFirst()
  if (!row) throw notFound()
  const waarde = tx.kringen.open<VeldWaarde>('veld', veldId, row)
  const stand = { waarde, versie: row.versie, auteurId: row.gewijzigdDoor, op: row.gewijzigdOp }
  return { veldId, code: row.code, stand }
}

const EMPTY_STAND: VeldStand = { waarde: EMPTY_WAARDE, versie: 1, auteurId: null, op: null }

/** Puts a field in the plan; nothing happens when it is there. */
export async function insertVeld(tx: WriteTx, casusId: string, { veldId, code, stand }: LockedVeld): Promise<void> {
  const row = { kringId: tx.kringen.idOf('casuspartners', casusId), versie: stand.versie }
  await tx.db
    .insertInto('veld')
    .values({
      netwerkId: tx.netwerkId,
      veldId,
      ...row,
      casusId,
      code,
      gemaaktOp: tx.now,
      gewijzigdOp: stand.op,
      gewijzigdDoor: stand.auteurId,
      inhoud: tx.kringen.seal('veld', veldId, row, stand.waarde),
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** The next version of a field; `vervallen` takes it out of the plan. */
export async function updateVeld(
  tx: WriteTx,
  casusId: string,
  { veldId, stand }: LockedVeld,
  vervallen = false,
): Promise<void> {
  const row = { kringId: tx.kringen.idOf('casuspartners', casusId), versie: stand.versie }
  await tx.db
    .updateTable('veld')
    .set({
      versie: stand.versie,
      gewijzigdOp: stand.op,
      gewijzigdDoor: stand.auteurId,
      vervallenOp: vervallen ? tx.now : null,
      inhoud: tx.kringen.seal('veld', veldId, row, stand.waarde),
    })
    .where('casusId', '=', casusId)
    .where('veldId', '=', veldId)
    .execute()
}

/** Keeps what was written, by whom and when. */
export async function insertVeldVersie(
  tx: WriteTx,
  casusId: string,
  { veldId, stand }: LockedVeld,
  vervallen = false,
): Promise<void> {
  if (stand.auteurId === null) throw new Error('A version without writer')
  const row = { kringId: tx.kringen.idOf('casuspartners', casusId), versie: stand.versie }
  await tx.db
    .insertInto('veldVersie')
    .values({
      netwerkId: tx.netwerkId,
      veldId,
      ...row,
      casusId,
      door: stand.auteurId,
      op: tx.now,
      vervallen,
      inhoud: tx.kringen.seal('veld_versie', veldId, row, stand.waarde),
    })
    .execute()
}
