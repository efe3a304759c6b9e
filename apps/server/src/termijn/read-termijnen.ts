import type { Termijn as TermijnOnWire } from '@regietafel/contract/termijn.contract.ts'
import type { LopendeTermijn } from '@regietafel/domain/termijn/change-termijn.ts'
import {
  getDagenOver,
  getTermijnStand,
  type HerinneringMoment,
  type TermijnRol,
  type TermijnSoort,
} from '@regietafel/domain/termijn/termijn.ts'
import type { Positie } from '@regietafel/domain/toegang/rollen.ts'
import type { Selectable } from 'kysely'
import type { TermijnTable } from '../database/tables.ts'
import type { ReadTx } from '../database/transaction.ts'

/** The running terms that this transaction may see, the first to end on top: of one casus, or of all that are open. */
export async function readTermijnen(tx: ReadTx, casusId?: string): Promise<TermijnOnWire[]> {
  const query = tx.db
    .selectFrom('termijn')
    .selectAll()
    .where('gehaaldOp', 'is', null)
    .where('ingetrokkenOp', 'is', null)
    .orderBy('vervaltOp')
    .orderBy('termijnId')
  // Over all casussen the terms of acties are left out: those stand with the acties.
  const rows = await (casusId === undefined
    ? query.where('soort', '<>', 'actie')
    : query.where('casusId', '=', casusId)
  ).execute()
  const rollen = tx.kringen.rollenPerCasus()
  return rows.map((row) => toView(tx, row, rollen.get(row.casusId) ?? []))
}

/** One running term of a casus; undefined when it ended or is not one's to see. */
export const findTermijn = async (tx: ReadTx, casusId: string, termijnId: string): Promise<TermijnOnWire | undefined> =>
  (await readTermijnen(tx, casusId)).find((termijn) => termijn.termijnId === termijnId)

/** How a term stands now, and whether who asks may pause or extend it (NET-56). */
function toView(tx: ReadTx, row: Selectable<TermijnTable>, rollen: readonly Positie[]): TermijnOnWire {
  const verantwoordelijk = row.verantwoordelijk as TermijnRol[]
  const stand = getTermijnStand({ ...row, gehaaldOp: null }, tx.now)
  return {
    termijnId: row.termijnId,
    casusId: row.casusId,
    soort: row.soort as TermijnSoort,
    objectId: row.objectId,
    start: row.start,
    waarschuwingOp: row.waarschuwingOp,
    vervaltOp: row.vervaltOp,
    teLaatVanaf: row.teLaatVanaf,
    verantwoordelijk,
    gehaaldOp: null,
    stand,
    dagenOver: getDagenOver(row, tx.now),
    gepauzeerdTot: stand === 'gepauzeerd' ? row.gepauzeerdTot : null,
    magWijzigen: row.soort !== 'actie' && verantwoordelijk.some((rol) => rollen.some((held) => held === rol)),
  }
}

/** A row as the rules know it. */
export const toTermijn = (row: Selectable<TermijnTable>): LopendeTermijn => ({
  soort: row.soort as TermijnSoort,
  profielVersie: row.profielVersie,
  bron: '',
  start: row.start,
  waarschuwingOp: row.waarschuwingOp,
  vervaltOp: row.vervaltOp,
  teLaatVanaf: row.teLaatVanaf,
  verantwoordelijk: row.verantwoordelijk as TermijnRol[],
  bijTeLaatAan: row.bijTeLaatAan as TermijnRol[],
  gepauzeerdTot: row.gepauzeerdTot,
  herinnerd: row.herinnerd as HerinneringMoment[],
})
