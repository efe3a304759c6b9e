import type { Actie, Actiehouder, Terugkoppeling } from '@regietafel/contract/actie.contract.ts'
import type { Deelname } from '@regietafel/contract/casus.contract.ts'
import { dagenTussen, dagVan } from '@regietafel/domain/shared/dagen.ts'
import type { Selectable } from 'kysely'
import type { ActieTable, TerugkoppelingTable } from '../../database/tables.ts'
import type { ReadTx } from '../../database/transaction.ts'
import { notFound } from '../../http/problem.ts'
import { readTeam } from '../casus/casus.reads.ts'

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
  const team = new Map((await readTeam(tx, casusId)).map((seat) => [seat.deelnameId, seat]))
  const said = await readTerugkoppelingen(tx, casusId, actieId, team)
  return rows.map((row) => toActie(tx, row, team, said.get(row.actieId) ?? []))
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
  kanaal: row.kanaal,
})

const toActie = (tx: ReadTx, row: ActieRow, team: Team, terugkoppelingen: Terugkoppeling[]): Actie => ({
  actieId: row.actieId,
  casusId: row.casusId,
  ...tx.kringen.open<ActieInhoud>('actie', row.actieId, row),
  einddatum: row.einddatum,
  dagenOver: dagenTussen(dagVan(tx.now), row.einddatum),
  status: row.status as Actie['status'],
  actiehouder: toActiehouder(team, row.deelnameId),
  eersteActiehouder: toActiehouder(team, row.eersteDeelnameId),
  isVanMij: tx.kringen.deelnamesIn(row.casusId).includes(row.deelnameId),
  overlegId: row.overlegId,
  gemaaktOp: row.gemaaktOp.toISOString(),
  afgerondOp: row.afgerondOp?.toISOString() ?? null,
  terugkoppelingen,
  versie: row.versie,
})

function toActiehouder(team: Team, deelnameId: string): Actiehouder {
  const seat = team.get(deelnameId)
  if (!seat) throw new Error('An actie stands on a seat that is not in the team')
  const { persoon, rol } = seat
  return { deelnameId, persoonId: persoon.persoonId, naam: persoon.naam, organisatie: persoon.organisatie.naam, rol }
}
