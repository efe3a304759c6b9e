import type { Termijn as TermijnOnWire } from '@regietafel/contract/termijn.contract.ts'
import {
  getDagenOver,
  getTermijnStand,
  type Termijn,
  type TermijnRol,
  type TermijnSoort,
} from '@regietafel/domain/termijn/termijn.ts'
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
  return rows.map((row) => ({
    termijnId: row.termijnId,
    casusId: row.casusId,
    soort: row.soort as TermijnSoort,
    objectId: row.objectId,
    start: row.start,
    waarschuwingOp: row.waarschuwingOp,
    vervaltOp: row.vervaltOp,
    teLaatVanaf: row.teLaatVanaf,
    verantwoordelijk: row.verantwoordelijk as TermijnRol[],
    gehaaldOp: null,
    stand: getTermijnStand({ ...row, gehaaldOp: null }, tx.now),
    dagenOver: getDagenOver(row, tx.now),
  }))
}

/** A row as the rules know it. */
export const toTermijn = (row: Selectable<TermijnTable>): Termijn => ({
  soort: row.soort as TermijnSoort,
  profielVersie: row.profielVersie,
  bron: '',
  start: row.start,
  waarschuwingOp: row.waarschuwingOp,
  vervaltOp: row.vervaltOp,
  teLaatVanaf: row.teLaatVanaf,
  verantwoordelijk: row.verantwoordelijk as TermijnRol[],
  bijTeLaatAan: row.bijTeLaatAan as TermijnRol[],
})
