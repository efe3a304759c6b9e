import type { Notitie } from '@regietafel/contract/overleg-values.ts'
import type { ReadTx } from '../../database/transaction.ts'
import { readPersonen } from '../netwerk/netwerk.reads.ts'
import {
  type NotitieInhoud,
  type NotitieRow,
  type OverlegRow,
  readNotities,
  type UitnodigingRow,
} from './overleg.queries.ts'
import { isVanMij } from './overleg.view.ts'

/**
 * Whether the caller sits at the table: the regie always, others when they are invited and, once it was noted who is
 * there, present (PRV-36). Who was absent reads the shared outcome.
 */
export function isAtTable(tx: ReadTx, row: OverlegRow, uitnodigingen: readonly UitnodigingRow[]): boolean {
  const rollen = tx.kringen.rollenIn(row.casusId)
  if (rollen.includes('procesregisseur') || rollen.includes('inhoudelijke-regie')) return true
  return uitnodigingen.some(
    (uitnodiging) =>
      uitnodiging.status !== 'ingetrokken' && isVanMij(tx, row.casusId, uitnodiging) && isPresent(row, uitnodiging),
  )
}

const isPresent = (row: OverlegRow, { aanwezigheid }: UitnodigingRow) =>
  aanwezigheid === null ? row.status === 'lopend' : aanwezigheid === 'aanwezig' || aanwezigheid === 'vervangen'

/** The texts of the table; none for who does not sit there. */
export async function readNotitieViews(
  tx: ReadTx,
  row: OverlegRow,
  uitnodigingen: readonly UitnodigingRow[],
): Promise<Notitie[]> {
  if (!isAtTable(tx, row, uitnodigingen)) return []
  return toNotities(tx, await readNotities(tx, row.overlegId))
}

export async function toNotities(tx: ReadTx, rows: readonly NotitieRow[]): Promise<Notitie[]> {
  const personen = await readPersonen(tx, [...new Set(rows.map(({ gewijzigdDoor }) => gewijzigdDoor))])
  const namen = new Map(personen.map(({ persoonId, naam }) => [persoonId, naam]))
  return rows.map((row) => ({
    notitieId: row.notitieId,
    agendapuntId: row.agendapuntId,
    uitnodigingId: row.uitnodigingId,
    ...tx.kringen.open<NotitieInhoud>('notitie', row.notitieId, row),
    alleenMondeling: row.alleenMondeling,
    door: namen.get(row.gewijzigdDoor) ?? '',
    gewijzigdOp: row.gewijzigdOp.toISOString(),
    versie: row.versie,
  }))
}
