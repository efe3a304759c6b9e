import type { Overdrachtsnotitie } from '@regietafel/domain/casus/overdracht.ts'
import type { WriteTx } from '../../database/transaction.ts'
import { Problem } from '../../http/problem.ts'
import { getPersoon } from '../netwerk/netwerk.reads.ts'
import { getDeelname, readTeam, requireLopend } from './casus.reads.ts'
import { readOverdrachtRows } from './overdracht.queries.ts'
import { announceOverdracht, findSeatOf, saveOverdracht } from './save-overdracht.ts'

/**
 * Proposes that a colleague takes the place of a ketenpartner, acties and all: the same as with the regie, so that who is
 * asked answers first and both are seen until then (ROL-33, ROL-35, ROL-40).
 */
export async function offerPlaats(
  tx: WriteTx,
  casusId: string,
  asked: { readonly vanDeelnameId: string; readonly opvolgerId: string; readonly notitie: Overdrachtsnotitie },
): Promise<string> {
  const { vanDeelnameId, opvolgerId, notitie } = asked
  await requireLopend(tx, casusId)
  const seat = await getDeelname(tx, casusId, vanDeelnameId)
  if (seat.status !== 'actief') throw new Problem(409, 'plaats-weg', 'Deze plaats is er niet meer.')
  const open = (await readOverdrachtRows(tx, casusId)).some(
    (row) => row.status === 'voorgesteld' && row.vanDeelnameId === vanDeelnameId,
  )
  if (open) throw new Problem(409, 'overdracht-already-open', 'Er ligt al een voorstel. Wacht op het antwoord.')
  const persoon = await getPersoon(tx, opvolgerId)
  const existing = findSeatOf(await readTeam(tx, casusId), opvolgerId)
  const overdrachtId = await saveOverdracht(
    tx,
    casusId,
    { vanDeelnameId, notitie, voorgesteldOp: tx.now },
    { rol: 'ketenpartner', vertrekt: true, persoon, existing },
  )
  await announceOverdracht(tx, casusId, { overdrachtId, rol: 'ketenpartner', opvolgerId })
  return overdrachtId
}
