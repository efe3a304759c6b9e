import type { Deelname } from '@regietafel/contract/casus.contract.ts'
import type { Overdracht } from '@regietafel/contract/deelname.contract.ts'
import { isOpenActie } from '@regietafel/domain/actie/actie.ts'
import type { ReadTx } from '../../database/transaction.ts'
import { notFound } from '../../http/problem.ts'
import { readActies } from '../actie/actie.reads.ts'
import { readTeam } from './casus.reads.ts'
import {
  type NotitieInhoud,
  type OverdrachtInhoud,
  type OverdrachtRow,
  readNotitieRows,
  readOverdrachtRows,
} from './overdracht.queries.ts'

/** The hand-overs of a casus as this person may see them, the last first (ROL-35, ROL-43). */
export async function readOverdrachten(tx: ReadTx, casusId: string): Promise<Overdracht[]> {
  const rows = await readOverdrachtRows(tx, casusId)
  if (rows.length === 0) return []
  const team = new Map((await readTeam(tx, casusId)).map((seat) => [seat.deelnameId, seat]))
  const notities = new Map(
    (await readNotitieRows(tx, casusId)).map((row) => [
      row.overdrachtId,
      tx.kringen.open<NotitieInhoud>('overdrachtsnotitie', row.overdrachtId, row),
    ]),
  )
  const acties = (await readActies(tx, casusId)).filter(({ status }) => isOpenActie(status))
  return rows.map((row) => {
    const open = row.status === 'voorgesteld'
    const owed = acties.filter(({ actiehouder }) => actiehouder.deelnameId === row.vanDeelnameId)
    return {
      overdrachtId: row.overdrachtId,
      rol: row.rol as Overdracht['rol'],
      status: row.status as Overdracht['status'],
      van: toKant(team, row.vanDeelnameId),
      naar: toKant(team, row.naarDeelnameId),
      vertrekt: row.vertrekt,
      actiesMee: row.actiesMee,
      voorgesteldOp: row.voorgesteldOp.toISOString(),
      beantwoordOp: row.beantwoordOp?.toISOString() ?? null,
      ...tx.kringen.open<OverdrachtInhoud>('overdracht', row.overdrachtId, row),
      notitie: notities.get(row.overdrachtId) ?? null,
      openActies: open ? owed.map(({ actieId, wat, einddatum }) => ({ actieId, wat, einddatum })) : [],
      antwoordGevraagd: open && team.get(row.naarDeelnameId)?.persoon.persoonId === tx.persoonId,
      magIntrekken: open && mayWithdraw(tx, row),
      vraagtVerwachtingen: open && team.get(row.naarDeelnameId)?.status === 'uitgenodigd',
      versie: row.versie,
    }
  })
}

/** One hand-over. @throws Problem 404 */
export async function getOverdracht(tx: ReadTx, casusId: string, overdrachtId: string): Promise<Overdracht> {
  const found = (await readOverdrachten(tx, casusId)).find((row) => row.overdrachtId === overdrachtId)
  if (!found) throw notFound()
  return found
}

const mayWithdraw = (tx: ReadTx, { casusId, vanDeelnameId }: OverdrachtRow) =>
  tx.kringen.deelnamesIn(casusId).includes(vanDeelnameId) || tx.kringen.rollenIn(casusId).includes('procesregisseur')

function toKant(team: ReadonlyMap<string, Deelname>, deelnameId: string): Overdracht['van'] {
  const seat = team.get(deelnameId)
  if (!seat) throw new Error('A hand-over names a seat that is not in the team')
  const { persoonId, naam, organisatie } = seat.persoon
  return { deelnameId, persoonId, naam, organisatie: organisatie.naam }
}
