import type { Actie, Actiehouder, Terugkoppeling } from '@regietafel/contract/actie.contract.ts'
import { standOfActie } from '@regietafel/domain/actie/actie-stand.ts'
import type { Deelname } from '@regietafel/contract/casus.contract.ts'
import { dagenTussen, dagVan } from '@regietafel/domain/shared/dagen.ts'
import type { Selectable } from 'kysely'
import type { ActieTable, TerugkoppelingTable } from '../../database/tables.ts'
import type { ReadTx } from '../../database/transaction.ts'
import { notFound } from '../../http/problem.ts'
import { readTeam } from '../casus/casus.reads.ts'
import { readMySeatIds } from './seats.ts'

/** What is sealed of an actie and of a terugkoppeling. */
export type ActieInhoud = { wat: string; doel: string | null }
export type TerugkoppelingInhoud = { tekst: string }

type ActieRow = Selectable<ActieTable>
type Team = ReadonlyMap<string, Deelname>

/** The acties of a casus with everything said about them, the first to end on top; or only this one. */
export async function readActies(tx: ReadTx, casusId: string, actieId?: string): Promise<Actie[]> {
  const base = tx.db
    .selectFrom('actie')
    .selectAll()
    .where('casusId', '=', casusId)
    .orderBy('einddatum')
    .orderBy('actieId')
  const rows = await (actieId === undefined ? base : base.where('actieId', '=', actieId)).execute()
  if (rows.length === 0) return []
  const seats = await readTeam(tx, casusId)
  const team = new Map(seats.map((seat) => [seat.deelnameId, seat]))
  const mine = readMySeatIds(tx, seats)
  const said = await readTerugkoppelingen(tx, casusId, actieId, team)
  return rows.map((row) => toActie(tx, row, { team, mine, said: said.get(row.actieId) ?? [] }))
}

/** One actie. @throws Problem 404 */
export async function getActie(tx: ReadTx, casusId: string, actieId: string): Promise<Actie> {
  const [actie] = await readActies(tx, casusId, actieId)
  if (!actie) throw notFound()
  return actie
}

async function readTerugkoppelingen(
  tx: ReadTx,
  casusId: string,
  actieId: string | undefined,
  team: Team,
): Promise<Map<string, Terugkoppeling[]>> {
  const base = tx.db.selectFrom('terugkoppeling').selectAll().where('casusId', '=', casusId)
  const rows = await (actieId === undefined ? base : base.where('actieId', '=', actieId))
    .orderBy('op')
    .orderBy('terugkoppelingId')
    .execute()
  const namen = new Map([...team.values()].map(({ persoon }) => [persoon.persoonId, persoon.naam]))
  const said = new Map<string, Terugkoppeling[]>()
  for (const row of rows) said.set(row.actieId, [...(said.get(row.actieId) ?? []), toTerugkoppeling(tx, row, namen)])
  return said
}

const toTerugkoppeling = (
  tx: ReadTx,
  row: Selectable<TerugkoppelingTable>,
  namen: ReadonlyMap<string, string>,
): Terugkoppeling => ({
  terugkoppelingId: row.terugkoppelingId,
  soort: row.soort as Terugkoppeling['soort'],
  tekst: tx.kringen.open<TerugkoppelingInhoud>('terugkoppeling', row.terugkoppelingId, row).tekst,
  door: namen.get(row.door) ?? '',
  op: row.op.toISOString(),
  kanaal: row.kanaal as Terugkoppeling['kanaal'],
})

type Around = { readonly team: Team; readonly mine: readonly string[]; readonly said: Terugkoppeling[] }

const toActie = (tx: ReadTx, row: ActieRow, { team, mine, said }: Around): Actie => ({
  actieId: row.actieId,
  casusId: row.casusId,
  ...tx.kringen.open<ActieInhoud>('actie', row.actieId, row),
  einddatum: row.einddatum,
  dagenOver: dagenTussen(dagVan(tx.now), row.einddatum),
  status: row.status as Actie['status'],
  stand: standOfActie(row.status as Actie['status'], row.einddatum, dagVan(tx.now)),
  actiehouder: toActiehouder(team, row.deelnameId),
  eersteActiehouder: toActiehouder(team, row.eersteDeelnameId),
  isVanMij: mine.includes(row.deelnameId),
  overlegId: row.overlegId,
  gemaaktOp: row.gemaaktOp.toISOString(),
  afgerondOp: row.afgerondOp?.toISOString() ?? null,
  terugkoppelingen: said,
  versie: row.versie,
})

/** A seat as the screens name it: also one that has ended. */
export function toActiehouder(team: Team, deelnameId: string): Actiehouder {
  const seat = team.get(deelnameId)
  if (!seat) throw new Error('An actie stands on a seat that is not in the team')
  const { persoon, rol } = seat
  return { deelnameId, persoonId: persoon.persoonId, naam: persoon.naam, organisatie: persoon.organisatie.naam, rol }
}
