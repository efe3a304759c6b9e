import { type HuishoudlidInhoud, updateHuishoudlid } from '../../access/huishoudlid.ts'
import type { WriteTx } from '../../database/transaction.ts'

/** Takes the mark from whoever has it, except from `keep`: a casus has at most one index person (HHD-02). */
export async function moveIndexpersoon(tx: WriteTx, casusId: string, keep: string | null): Promise<void> {
  const rows = await tx.db
    .selectFrom('huishoudlid')
    .selectAll()
    .where('casusId', '=', casusId)
    .where('isIndexpersoon', '=', true)
    .where('vervallenOp', 'is', null)
    .forUpdate()
    .execute()
  for (const row of rows.filter(({ huishoudlidId }) => huishoudlidId !== keep)) {
    const inhoud = tx.kringen.open<HuishoudlidInhoud>('huishoudlid', row.huishoudlidId, row)
    await updateHuishoudlid(tx, row, { inhoud, isIndexpersoon: false, kenmerken: null })
  }
}
