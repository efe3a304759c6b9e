import type { Signaal, SignaalSoort } from '@regietafel/contract/signaal.contract.ts'
import type { ReadTx } from '../../database/transaction.ts'
import { notFound } from '../../http/problem.ts'
import { readTeam } from '../casus/casus.reads.ts'
import { type ActieInhoud, toActiehouder } from './actie.reads.ts'
import { readMySeatIds } from './seats.ts'

/** What is sealed of a signaal. */
export type SignaalInhoud = { tekst: string; antwoord: string | null }

/** The signalen that one gave or got in a casus, the newest on top (PRV-39); or only this one. */
export async function readSignalen(tx: ReadTx, casusId: string, signaalId?: string): Promise<Signaal[]> {
  const base = tx.db.selectFrom('signaal').selectAll().where('casusId', '=', casusId)
  const rows = await (signaalId === undefined ? base : base.where('signaalId', '=', signaalId))
    .orderBy('gemaaktOp', 'desc')
    .orderBy('signaalId')
    .execute()
  if (rows.length === 0) return []
  const seats = await readTeam(tx, casusId)
  const team = new Map(seats.map((seat) => [seat.deelnameId, seat]))
  const mine = readMySeatIds(tx, seats)
  const acties = await readTexts(tx, casusId)
  return rows.map((row) => {
    const { tekst, antwoord } = tx.kringen.open<SignaalInhoud>('signaal', row.signaalId, row)
    const door = seats.find(({ persoon }) => persoon.persoonId === row.beantwoordDoor)?.persoon.naam ?? ''
    return {
      signaalId: row.signaalId,
      casusId,
      soort: row.soort as SignaalSoort,
      tekst,
      actie: row.actieId === null ? null : { actieId: row.actieId, wat: acties.get(row.actieId) ?? '' },
      van: toActiehouder(team, row.deelnameId),
      aan: toActiehouder(team, row.aanDeelnameId),
      kopie: row.kopieDeelnameIds.map((id) => toActiehouder(team, id)),
      isVoorMij: mine.includes(row.aanDeelnameId),
      status: row.status as Signaal['status'],
      gemaaktOp: row.gemaaktOp.toISOString(),
      antwoord:
        antwoord === null || row.beantwoordOp === null
          ? null
          : { tekst: antwoord, door, op: row.beantwoordOp.toISOString() },
      versie: row.versie,
    }
  })
}

/** One signaal. @throws Problem 404 */
export async function getSignaal(tx: ReadTx, casusId: string, signaalId: string): Promise<Signaal> {
  const [signaal] = await readSignalen(tx, casusId, signaalId)
  if (!signaal) throw notFound()
  return signaal
}

async function readTexts(tx: ReadTx, casusId: string): Promise<Map<string, string>> {
  const rows = await tx.db.selectFrom('actie').selectAll().where('casusId', '=', casusId).execute()
  return new Map(rows.map((row) => [row.actieId, tx.kringen.open<ActieInhoud>('actie', row.actieId, row).wat]))
}
