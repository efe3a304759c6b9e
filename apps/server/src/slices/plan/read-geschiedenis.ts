import type { planEndpoints } from '@regietafel/contract/plan.contract.ts'
import type { VeldWaarde } from '@regietafel/contract/plan-values.ts'
import type { UseCase } from '../../http/endpoint.ts'
import { notFound } from '../../http/problem.ts'
import { selectVeldVersies } from './plan.queries.ts'
import { readNamen } from './plan.reads.ts'
import { fixedVelden } from './veld-id.ts'

const KEY = 'GET /v1/casussen/{casusId}/plan/velden/{veldId}/geschiedenis'

/** Who wrote what and when in one field, also after it was taken out (OPL-36). */
export const readGeschiedenis: UseCase<typeof KEY, (typeof planEndpoints)[typeof KEY]> = async ({
  tx,
  params: { casusId, veldId },
}) => {
  const rows = await selectVeldVersies(tx, casusId, veldId)
  if (rows.length === 0 && !fixedVelden(casusId).some((veld) => veld.veldId === veldId)) throw notFound()
  const namen = await readNamen(tx, casusId)
  const items = rows.map((row) => ({
    versie: row.versie,
    waarde: tx.kringen.open<VeldWaarde>('veld_versie', veldId, row),
    door: namen.get(row.door) ?? '',
    op: row.op.toISOString(),
    vervallen: row.vervallen,
  }))
  return { body: { items } }
}
