import type { overlegEndpoints } from '@regietafel/contract/overleg.contract.ts'
import type { UseCase } from '../../http/endpoint.ts'
import { Problem } from '../../http/problem.ts'
import { getDeelname } from '../casus/casus.reads.ts'
import { getActiveProfiel } from '../netwerk/netwerk.reads.ts'
import { getOverlegForUpdate, readUitnodigingen, updateUitnodiging } from './overleg.queries.ts'
import { getOverlegView } from './overleg.view.ts'
import { openNotitie, seatGenodigde } from './seat-genodigde.ts'
import { neutralPlaats, sendUitnodiging } from './send-uitnodiging.ts'
import { announceOverleg, requireCommand } from './tafel.ts'

const KEY = 'POST /v1/casussen/{casusId}/overleggen/{overlegId}/uitnodigingen'

/** One more at the table, also while the overleg runs (OVL-09). */
export const inviteGenodigde: UseCase<typeof KEY, (typeof overlegEndpoints)[typeof KEY]> = async ({
  tx,
  params: { casusId, overlegId },
  body: { deelnameId, zekerAanwezig },
}) => {
  const overleg = await getOverlegForUpdate(tx, casusId, overlegId)
  requireCommand(overleg, 'invite')
  const seat = await getDeelname(tx, casusId, deelnameId)
  const known = (await readUitnodigingen(tx, [overlegId])).find((row) => row.deelnameId === deelnameId)
  if (seat.rol === 'lijn' || seat.status === 'beeindigd' || seat.status === 'afgewezen')
    throw refuse('Kies iemand die nu in het team zit.')
  if (known && known.status !== 'ingetrokken') throw refuse('Deze persoon is al uitgenodigd.')
  if (known) await updateUitnodiging(tx, known, { status: 'verstuurd', zekerAanwezig })
  const uitnodigingId = known?.uitnodigingId ?? (await seatGenodigde(tx, overleg, seat, zekerAanwezig))
  if (overleg.status === 'gepland') {
    const profiel = await getActiveProfiel(tx)
    const neutraal = neutralPlaats(profiel, overleg)
    await sendUitnodiging(tx, profiel, { ...overleg, neutraal }, 'nieuw', [seat.persoon.persoonId])
  } else if (!known) await openNotitie(tx, overleg, { uitnodigingId })
  await announceOverleg(tx, overleg)
  return { body: await getOverlegView(tx, casusId, overlegId), objectId: uitnodigingId }
}

const refuse = (melding: string) =>
  new Problem(409, 'genodigde-niet-mogelijk', melding, { fouten: [{ veld: 'deelnameId', melding }] })
