import type { Dagvoorstel } from '@regietafel/contract/vervolg.contract.ts'
import { REGIE_ROLLEN } from '@regietafel/domain/toegang/kringen.ts'
import type { Selectable } from 'kysely'
import type { DagvoorstelTable } from '../../database/tables.ts'
import type { ReadTx, WriteTx } from '../../database/transaction.ts'
import { notFound } from '../../http/problem.ts'
import { readTeamMap, type Team, toTafelPersoon } from './overleg.view.ts'

type Row = Selectable<DagvoorstelTable>

/** The proposals of a casus, the last first. */
export async function readDagvoorstellen(tx: ReadTx, casusId: string): Promise<Dagvoorstel[]> {
  const rows = await tx.db
    .selectFrom('dagvoorstel')
    .selectAll()
    .where('casusId', '=', casusId)
    .orderBy('op', 'desc')
    .orderBy('dagvoorstelId')
    .execute()
  if (rows.length === 0) return []
  const team = await readTeamMap(tx, casusId)
  const answers = await tx.db
    .selectFrom('dagvoorkeur')
    .select(['dagvoorstelId', 'deelnameId', 'dagen'])
    .where(
      'dagvoorstelId',
      'in',
      rows.map(({ dagvoorstelId }) => dagvoorstelId),
    )
    .execute()
  return rows.map((row) => toView(tx, row, team, answers))
}

/** One proposal of this casus. @throws Problem 404 */
export async function getDagvoorstel(tx: ReadTx, casusId: string, dagvoorstelId: string): Promise<Dagvoorstel> {
  const found = (await readDagvoorstellen(tx, casusId)).find((each) => each.dagvoorstelId === dagvoorstelId)
  if (!found) throw notFound()
  return found
}

/** No more answers: a date was fixed, or other days are proposed. */
export async function closeDagvoorstellen(tx: WriteTx, casusId: string): Promise<void> {
  await tx.db
    .updateTable('dagvoorstel')
    .set((eb) => ({ geslotenOp: tx.now, versie: eb('versie', '+', 1) }))
    .where('casusId', '=', casusId)
    .where('geslotenOp', 'is', null)
    .execute()
}

/** Who is asked: everyone who takes part now, but the procesregisseur, who asks. */
export const listAsked = (team: Team): string[] =>
  [...team.values()]
    .filter(({ rol, status }) => status === 'actief' && rol !== 'lijn' && rol !== 'procesregisseur')
    .map(({ deelnameId }) => deelnameId)

type Answers = readonly { dagvoorstelId: string; deelnameId: string; dagen: string[] }[]

function toView(tx: ReadTx, row: Row, team: Team, answers: Answers): Dagvoorstel {
  const { dagvoorstelId, dagen, op, geslotenOp, casusId } = row
  const mine = tx.kringen.deelnamesIn(casusId)
  const given = new Map(
    answers.filter((each) => each.dagvoorstelId === dagvoorstelId).map((each) => [each.deelnameId, each.dagen]),
  )
  const seats = [...new Set([...listAsked(team), ...given.keys()])].filter((deelnameId) => team.has(deelnameId))
  const door = [...team.values()].find(({ persoon }) => persoon.persoonId === row.door)?.persoon.naam
  return {
    dagvoorstelId,
    dagen,
    door: door ?? 'Iemand',
    op: op.toISOString(),
    open: geslotenOp === null,
    voorkeuren: seats
      .map((deelnameId) => ({
        persoon: toTafelPersoon(team, deelnameId),
        dagen: given.get(deelnameId) ?? null,
        isVanMij: mine.includes(deelnameId),
      }))
      .toSorted((a, b) => byRegieThenName(a, b)),
  }
}

type Voorkeur = Dagvoorstel['voorkeuren'][number]
const byRegieThenName = ({ persoon: a }: Voorkeur, { persoon: b }: Voorkeur) =>
  Number(REGIE_ROLLEN.includes(b.rol)) - Number(REGIE_ROLLEN.includes(a.rol)) || a.naam.localeCompare(b.naam, 'nl')
