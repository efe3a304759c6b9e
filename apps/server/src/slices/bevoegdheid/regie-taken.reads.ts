import { REGISSEURS } from '@regietafel/domain/casus/overdracht.ts'
import { waarde } from '@regietafel/domain/netwerk/profiel.ts'
import type { Regisseur } from '@regietafel/domain/netwerk/profielwaarden.ts'
import type { ReadTx } from '../../database/transaction.ts'
import { getActiveProfiel } from '../netwerk/netwerk.reads.ts'
import { assessRegisseurs } from './bevoegdheid.reads.ts'

export type RegieTaak = { readonly id: string; readonly casusId: string; readonly sinds: Date }

/**
 * Where a regisseur with a fitting profile is needed, among casussen that someone leads: after a raise of the niveau, or when a
 * profile or an exception ran out (ROL-51, ROL-52). Asked anew each time, so nothing has to be opened or closed.
 */
export async function readRegieTaken(tx: ReadTx, casusIds: readonly string[]): Promise<RegieTaak[]> {
  const { wijze } = waarde(await getActiveProfiel(tx), 'casusregie.toewijzing')
  if (wijze !== 'naar-niveau-en-profiel' || casusIds.length === 0) return []
  const seats = await readRegieSeats(tx, casusIds)
  const oordelen = await assessRegisseurs(tx, seats)
  const short = seats.filter((_, index) => oordelen[index]?.toets === 'voldoet-niet')
  const raised = await readLastNiveaus(tx, [...new Set(short.map(({ casusId }) => casusId))])
  return short.map(({ deelnameId: id, casusId, vanaf }) => ({ id, casusId, sinds: raised.get(casusId) ?? vanaf }))
}

async function readRegieSeats(tx: ReadTx, casusIds: readonly string[]) {
  const rows = await tx.db
    .selectFrom('deelname as d')
    .innerJoin('casus as c', (join) =>
      join.onRef('c.netwerkId', '=', 'd.netwerkId').onRef('c.casusId', '=', 'd.casusId'),
    )
    .select(['d.deelnameId', 'd.casusId', 'd.persoonId', 'd.rol', 'd.vanaf', 'c.niveau'])
    .where('d.casusId', 'in', [...casusIds])
    .where('d.rol', 'in', [...REGISSEURS])
    .where('d.aanvaardOp', 'is not', null)
    .where('c.status', '=', 'lopend')
    .where((eb) => eb.or([eb('d.tot', 'is', null), eb('d.tot', '>', tx.now)]))
    .execute()
  return rows.map((row) => ({ ...row, rol: row.rol as Regisseur }))
}

async function readLastNiveaus(tx: ReadTx, casusIds: readonly string[]): Promise<ReadonlyMap<string, Date>> {
  if (casusIds.length === 0) return new Map()
  const rows = await tx.db
    .selectFrom('niveaubesluit')
    .select(['casusId', 'beslotenOp'])
    .where('casusId', 'in', [...casusIds])
    .orderBy('beslotenOp')
    .execute()
  return new Map(rows.map(({ casusId, beslotenOp }) => [casusId, beslotenOp]))
}
