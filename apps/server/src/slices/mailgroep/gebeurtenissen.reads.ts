import type { Gebeurtenis } from '@regietafel/contract/casus.contract.ts'
import type { ReadTx } from '../../database/transaction.ts'
import { readPersonen } from '../netwerk/netwerk.reads.ts'
import { findMailgroep } from './mailgroep.queries.ts'

/** That the mailgroep was made; what is said in it is read there (FAS-10, COM-01). */
export async function readMailgroepGebeurtenissen(tx: ReadTx, casusId: string): Promise<Gebeurtenis[]> {
  const row = await findMailgroep(tx, casusId)
  if (!row) return []
  const [maker] = await readPersonen(tx, [row.gemaaktDoor])
  return [
    {
      gebeurtenisId: row.mailgroepId,
      soort: 'mailgroep',
      moment: row.gemaaktOp.toISOString(),
      titel: 'De mailgroep is gemaakt',
      door: maker?.naam ?? null,
      toelichting: null,
    },
  ]
}
