import { dagVan } from '@regietafel/domain/shared/dagen.ts'
import { getVervolgVenster } from '@regietafel/domain/overleg/vervolg-dagen.ts'
import type { WriteTx } from '../../database/transaction.ts'
import { meetTermijn } from '../../termijn/end-termijn.ts'
import { planTermijn } from '../../termijn/plan-termijn.ts'
import { readTermijnen } from '../../termijn/read-termijnen.ts'
import { getProfielOn } from '../netwerk/netwerk.reads.ts'
import { readOverleggen } from './overleg.queries.ts'

const COMING = ['gepland', 'lopend', 'verdaagd']

/**
 * Brings the term for a follow-up in line with what is planned now: met by a date in time, running again when that date
 * is called off or moves past the window (NET-40, OVL-15). It always counts from the last overleg that was held, under
 * the profile of that day (NET-04).
 */
export async function settleVervolg(tx: WriteTx, casusId: string): Promise<void> {
  const overleggen = await readOverleggen(tx, { casusId })
  const last = overleggen.findLast(({ status }) => status === 'afgerond')
  if (!last?.afgerondOp) return
  const next = overleggen.find(({ status, begin }) => COMING.includes(status) && begin > last.begin)
  const running = (await readTermijnen(tx, casusId)).find(({ soort }) => soort === 'vervolg-overleg')
  const start = dagVan(last.afgerondOp)
  const venster = running
    ? { tot: running.vervaltOp, kanTeLaat: running.teLaatVanaf !== null }
    : getVervolgVenster(await getProfielOn(tx, start), start)
  const isInTime = next !== undefined && (!venster?.kanTeLaat || dagVan(next.begin) <= venster.tot)
  const termijn = { casusId, soort: 'vervolg-overleg', objectId: null } as const
  if (running && isInTime) await meetTermijn(tx, termijn)
  if (!running && !isInTime) await planTermijn(tx, { ...termijn, start: last.afgerondOp })
}
