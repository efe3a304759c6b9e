import type { Overdrachtsnotitie } from '@regietafel/domain/casus/overdracht.ts'
import { type ReadTx, requireSaved, type WriteTx } from '../../database/transaction.ts'
import { Problem } from '../../http/problem.ts'

export type OverdrachtInhoud = { reden: string | null }
export type NotitieInhoud = Overdrachtsnotitie

export const readOverdrachtRows = (tx: ReadTx, casusId?: string) => {
  const query = tx.db.selectFrom('overdracht').selectAll().orderBy('voorgesteldOp', 'desc')
  return (casusId === undefined ? query : query.where('casusId', '=', casusId)).execute()
}
export type OverdrachtRow = Awaited<ReturnType<typeof readOverdrachtRows>>[number]

export const readNotitieRows = (tx: ReadTx, casusId: string) =>
  tx.db.selectFrom('overdrachtsnotitie').selectAll().where('casusId', '=', casusId).execute()

/** The new status with its reason, sealed as the next version. */
export async function closeOverdracht(
  tx: WriteTx,
  row: OverdrachtRow,
  status: 'aanvaard' | 'afgewezen' | 'ingetrokken',
  reden: string | null,
): Promise<void> {
  const next = { kringId: row.kringId, versie: row.versie + 1 }
  const saved = await tx.db
    .updateTable('overdracht')
    .set({
      status,
      beantwoordOp: tx.now,
      versie: next.versie,
      inhoud: tx.kringen.seal('overdracht', row.overdrachtId, next, { reden } satisfies OverdrachtInhoud),
    })
    .where('casusId', '=', row.casusId)
    .where('overdrachtId', '=', row.overdrachtId)
    .where('versie', '=', row.versie)
    .executeTakeFirst()
  requireSaved(saved)
}

/** The kring of one partner and the regie, made with the seat (PRV-36). */
export async function getInbrengKring(tx: ReadTx, casusId: string, deelnameId: string): Promise<string> {
  const row = await tx.db
    .selectFrom('kring')
    .select('kringId')
    .where('casusId', '=', casusId)
    .where('deelnameId', '=', deelnameId)
    .where('soort', '=', 'inbreng')
    .executeTakeFirstOrThrow()
  return row.kringId
}

/**
 * An offered seat of a hand-over holds the keys of the regie: only the answer to the hand-over may open or end it.
 * @throws Problem 409
 */
export async function requireNoOverdracht(tx: ReadTx, casusId: string, deelnameId: string): Promise<void> {
  const open = (await readOverdrachtRows(tx, casusId)).some(
    (row) => row.status === 'voorgesteld' && row.aangebodenDeelnameId === deelnameId,
  )
  if (open)
    throw new Problem(409, 'overdracht-open', 'Je bent gevraagd om een rol over te nemen. Geef antwoord op die vraag.')
}
