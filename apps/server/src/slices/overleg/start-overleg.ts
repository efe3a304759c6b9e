import type { overlegEndpoints } from '@regietafel/contract/overleg.contract.ts'
import { startOverleg as decide } from '@regietafel/domain/overleg/run-overleg.ts'
import type { WriteTx } from '../../database/transaction.ts'
import type { UseCase } from '../../http/endpoint.ts'
import { type Refusals, refusedAs } from '../../http/problem.ts'
import {
  getOverlegForUpdate,
  type OverlegRow,
  readAgenda,
  readInbreng,
  updateAgendapuntStand,
  updateInbreng,
  updateOverleg,
} from './overleg.queries.ts'
import { getOverlegView } from './overleg.view.ts'
import { openNotitie } from './seat-genodigde.ts'
import { announceOverleg, readGeldigeUitnodigingen, statusOf } from './tafel.ts'

const KEY = 'POST /v1/casussen/{casusId}/overleggen/{overlegId}/opening'

const WORDS: Refusals<'overleg-not-gepland' | 'overleg-before-its-day'> = {
  'overleg-not-gepland': [409, 'Dit overleg is al geopend, of het gaat niet door.'],
  'overleg-before-its-day': [409, 'Openen kan op de dag van het overleg: dan pas worden de voorbereidingen leesbaar.'],
}

/**
 * Opens the table. Every preparation is sealed anew under the key of the casuspartners, so from here those at the table
 * read them; the fields to write in are laid out, the first item of the agenda runs (OVL-05, PRV-36).
 */
export const startOverleg: UseCase<typeof KEY, (typeof overlegEndpoints)[typeof KEY]> = async ({
  tx,
  params: { casusId, overlegId },
}) => {
  const row = await getOverlegForUpdate(tx, casusId, overlegId)
  const decision = decide({ begin: row.begin, eind: row.eind, status: statusOf(row) }, tx.now)
  if (!decision.ok) throw refusedAs(WORDS, decision.refusal)
  const { status, gestartOp } = decision.value
  await updateOverleg(tx, row, { status, gestartOp })
  await layOut(tx, row)
  await announceOverleg(tx, row)
  return { body: await getOverlegView(tx, casusId, overlegId), versie: row.versie + 1, objectId: overlegId }
}

async function layOut(tx: WriteTx, overleg: OverlegRow): Promise<void> {
  const { overlegId, kringId } = overleg
  for (const inbreng of await readInbreng(tx, overlegId))
    if (!inbreng.beperkt) await updateInbreng(tx, inbreng, {}, {}, kringId)
  const agenda = await readAgenda(tx, overlegId)
  for (const { agendapuntId } of agenda) await openNotitie(tx, overleg, { agendapuntId })
  for (const { uitnodigingId } of await readGeldigeUitnodigingen(tx, overlegId))
    await openNotitie(tx, overleg, { uitnodigingId })
  const [first] = agenda
  if (first) await updateAgendapuntStand(tx, first.agendapuntId, { stand: 'bezig', bezigSinds: tx.now })
}
