import { isOpenActie, type ActieStatus } from '@regietafel/domain/actie/actie.ts'
import type { WriteTx } from '../database/transaction.ts'
import { announce } from '../live/announce.ts'
import { withdrawTermijn } from '../termijn/end-termijn.ts'
import { planTermijnOfActie } from '../termijn/plan-termijn.ts'

/**
 * Open acties go along with a place that is handed over (ROL-33, ROL-35): who accepts it, accepts them too. Who agreed to
 * each first stays written down.
 */
export async function moveActies(tx: WriteTx, casusId: string, van: string, naar: string): Promise<void> {
  const rows = await tx.db
    .selectFrom('actie')
    .selectAll()
    .where('casusId', '=', casusId)
    .where('deelnameId', '=', van)
    .forUpdate()
    .execute()
  for (const row of rows) {
    const { actieId, kringId, einddatum } = row
    if (!isOpenActie(row.status as ActieStatus)) continue
    const next = { kringId, versie: row.versie + 1 }
    const inhoud = tx.kringen.seal('actie', actieId, next, tx.kringen.open<object>('actie', actieId, row))
    await tx.db
      .updateTable('actie')
      .set({ deelnameId: naar, gewijzigdOp: tx.now, versie: next.versie, inhoud })
      .where('actieId', '=', actieId)
      .execute()
    await withdrawTermijn(tx, { casusId, soort: 'actie', objectId: actieId })
    await planTermijnOfActie(tx, { casusId, actieId, deelnameId: naar, einddatum })
    await announce(tx, { casusId, kringId, soort: 'actie', id: actieId })
  }
}
