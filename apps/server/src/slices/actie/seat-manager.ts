import { REGIE_ROLLEN } from '@regietafel/domain/toegang/kringen.ts'
import type { Deelname } from '@regietafel/contract/casus.contract.ts'
import { addDeelname } from '../../access/add-deelname.ts'
import { createKring, grantKring } from '../../access/create-kring.ts'
import type { WriteTx } from '../../database/transaction.ts'

/**
 * Makes a kring of its own for one escalatie and seats the manager in it: regie and manager hold it, and the manager holds
 * nothing else of the casus (DOE-19, PRV-40). The seat stands in that kring too, so that partners do not see it.
 */
export async function seatManager(
  tx: WriteTx,
  casusId: string,
  team: readonly Deelname[],
  manager: { persoonId: string; organisatieId: string },
): Promise<{ kringId: string; deelnameId: string }> {
  const { persoonId, organisatieId } = manager
  const kringId = await createKring(tx, 'lijn', casusId)
  const seat = { casusId, persoonId, organisatieId, rol: 'lijn', vanaf: tx.now, aanvaardOp: tx.now } as const
  const deelnameId = await addDeelname(tx, { ...seat, kringId })
  const regie = team.filter(({ rol, status }) => REGIE_ROLLEN.includes(rol) && status === 'actief')
  const holders = [
    ...regie.map((each) => [each.persoon.persoonId, each.deelnameId] as const),
    [persoonId, deelnameId] as const,
  ]
  for (const [holder, seatId] of holders)
    await grantKring(tx, { kringId, casusId, persoonId: holder, deelnameId: seatId, magSchrijven: true })
  return { kringId, deelnameId }
}
