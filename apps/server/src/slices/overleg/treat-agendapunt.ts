import type { overlegEndpoints } from '@regietafel/contract/overleg.contract.ts'
import type { WriteTx } from '../../database/transaction.ts'
import type { UseCase } from '../../http/endpoint.ts'
import { notFound } from '../../http/problem.ts'
import { type AgendapuntRow, getOverlegForUpdate, readAgenda, updateAgendapuntStand } from './overleg.queries.ts'
import { getOverlegView } from './overleg.view.ts'
import { announceOverleg, requireCommand } from './tafel.ts'

const KEY = 'POST /v1/casussen/{casusId}/overleggen/{overlegId}/agendapunten/{agendapuntId}/stand'
const SECOND = 1000

/** One item runs at a time and keeps the time it took; what was running when another begins, waits (OVL-24). */
export const treatAgendapunt: UseCase<typeof KEY, (typeof overlegEndpoints)[typeof KEY]> = async ({
  tx,
  params: { casusId, overlegId, agendapuntId },
  body: { stand },
}) => {
  const overleg = await getOverlegForUpdate(tx, casusId, overlegId)
  requireCommand(overleg, 'treatAgendapunt')
  const punt = (await readAgenda(tx, overlegId)).find((row) => row.agendapuntId === agendapuntId)
  if (!punt) throw notFound()
  if (punt.stand !== stand) {
    if (stand === 'bezig') await stopRunning(tx, overlegId)
    await updateAgendapuntStand(tx, agendapuntId, {
      stand,
      bezigSinds: stand === 'bezig' ? tx.now : null,
      besteed: spent(punt, tx.now),
    })
    await announceOverleg(tx, overleg)
  }
  return { body: await getOverlegView(tx, casusId, overlegId), objectId: agendapuntId }
}

const spent = ({ besteed, bezigSinds }: AgendapuntRow, now: Date) =>
  besteed + (bezigSinds ? Math.round((now.getTime() - bezigSinds.getTime()) / SECOND) : 0)

/** Stops the clock of the item that runs, if any. */
export async function stopRunning(tx: WriteTx, overlegId: string): Promise<void> {
  for (const punt of await readAgenda(tx, overlegId))
    if (punt.stand === 'bezig')
      await updateAgendapuntStand(tx, punt.agendapuntId, {
        stand: 'open',
        bezigSinds: null,
        besteed: spent(punt, tx.now),
      })
}
