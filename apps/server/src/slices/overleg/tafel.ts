import { type OverlegCommand, isOverlegCommandAllowed, type OverlegStatus } from '@regietafel/domain/overleg/overleg.ts'
import type { ReadTx, WriteTx } from '../../database/transaction.ts'
import { Problem, notFound } from '../../http/problem.ts'
import { announce } from '../../live/announce.ts'
import { type OverlegRow, readUitnodigingen, type UitnodigingRow } from './overleg.queries.ts'

const NOW: Record<OverlegStatus, string> = {
  gepland: 'Dit overleg is nog niet geopend.',
  lopend: 'Dit overleg is bezig.',
  verdaagd: 'Dit overleg is verdaagd. Ga eerst verder met het overleg.',
  afgerond: 'Dit overleg is afgesloten.',
  geannuleerd: 'Dit overleg gaat niet door.',
}

export const statusOf = (row: OverlegRow): OverlegStatus => row.status as OverlegStatus

/** @throws Problem 409 when this may not happen now; the table of the domain says what may. */
export function requireCommand(row: OverlegRow, command: OverlegCommand): void {
  if (!isOverlegCommandAllowed(command, statusOf(row)))
    throw new Problem(409, `overleg-${row.status}`, NOW[statusOf(row)])
}

/** Tells the open screens of this casus that the overleg, or a text of it, changed. */
export const announceOverleg = (tx: WriteTx, row: OverlegRow, soort: 'overleg' | 'notitie' = 'overleg', id?: string) =>
  announce(tx, { casusId: row.casusId, kringId: row.kringId, soort, id: id ?? row.overlegId })

/** The invitations that count, withdrawn ones left out. */
export const readGeldigeUitnodigingen = async (tx: ReadTx, overlegId: string): Promise<UitnodigingRow[]> =>
  (await readUitnodigingen(tx, [overlegId])).filter(({ status }) => status !== 'ingetrokken')

/** One invitation of this overleg. @throws Problem 404 */
export async function getUitnodiging(tx: ReadTx, overlegId: string, uitnodigingId: string): Promise<UitnodigingRow> {
  const row = (await readGeldigeUitnodigingen(tx, overlegId)).find((u) => u.uitnodigingId === uitnodigingId)
  if (!row) throw notFound()
  return row
}

export const isSeated = ({ aanwezigheid }: Pick<UitnodigingRow, 'aanwezigheid'>) =>
  aanwezigheid === 'aanwezig' || aanwezigheid === 'vervangen'
