import type { TermijnSoort } from '@regietafel/domain/termijn/termijn.ts'
import type { WriteTx } from '../database/transaction.ts'

/** Which running term: of a kind and a subject (`objectId` null: the casus itself). */
export type RunningTermijn = {
  readonly casusId: string
  readonly soort: TermijnSoort
  readonly objectId: string | null
}

/** What was owed is done: the term is met now. False when none ran. */
export const meetTermijn = (tx: WriteTx, termijn: RunningTermijn): Promise<boolean> =>
  endTermijn(tx, termijn, 'gehaaldOp')

/** What was owed is no longer asked: an overleg is cancelled, an actie withdrawn. False when none ran. */
export const withdrawTermijn = (tx: WriteTx, termijn: RunningTermijn): Promise<boolean> =>
  endTermijn(tx, termijn, 'ingetrokkenOp')

/** Withdraws every running term of a casus that closes. */
export async function withdrawTermijnen(tx: WriteTx, casusId: string): Promise<void> {
  await tx.db
    .updateTable('termijn')
    .set((eb) => ({ ingetrokkenOp: tx.now, volgendeHerinnering: null, versie: eb('versie', '+', 1) }))
    .where('casusId', '=', casusId)
    .where('gehaaldOp', 'is', null)
    .where('ingetrokkenOp', 'is', null)
    .execute()
}

async function endTermijn(
  tx: WriteTx,
  termijn: RunningTermijn,
  column: 'gehaaldOp' | 'ingetrokkenOp',
): Promise<boolean> {
  const { numUpdatedRows } = await tx.db
    .updateTable('termijn')
    .set((eb) => ({ [column]: tx.now, volgendeHerinnering: null, versie: eb('versie', '+', 1) }))
    .where('casusId', '=', termijn.casusId)
    .where('soort', '=', termijn.soort)
    .where('objectId', 'is not distinct from', termijn.objectId)
    .where('gehaaldOp', 'is', null)
    .where('ingetrokkenOp', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}
