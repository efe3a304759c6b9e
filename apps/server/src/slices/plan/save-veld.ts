import type { planEndpoints } from '@regietafel/contract/plan.contract.ts'
import { saveVeld as decide, type VeldStand } from '@regietafel/domain/plan/save-veld.ts'
import type { WriteTx } from '../../database/transaction.ts'
import type { UseCase } from '../../http/endpoint.ts'
import { refusedAs, requireVersie } from '../../http/problem.ts'
import { announce } from '../../live/announce.ts'
import { getCasus } from '../casus/casus.reads.ts'
import { VELD_WORDS } from './plan-words.ts'
import { insertVeldVersie, lockVeld, updateVeld } from './plan.queries.ts'
import { getVeld, readNamen } from './plan.reads.ts'
import { requireWriter } from './require-writer.ts'

const KEY = 'PUT /v1/casussen/{casusId}/plan/velden/{veldId}'

/**
 * Saves one field while others write too. On an older version nothing changes and the answer holds what stands now,
 * so that the writer sees both texts (OPL-36, OVL-29).
 */
export const saveVeld: UseCase<typeof KEY, (typeof planEndpoints)[typeof KEY]> = async ({
  tx,
  actor,
  params: { casusId, veldId },
  body,
  ifMatch,
}) => {
  await requireWriter(tx, casusId)
  const { status } = await getCasus(tx, casusId)
  const { code, stand } = await lockVeld(tx, casusId, veldId)
  const command = { code, waarde: body, opVersie: ifMatch, auteurId: actor.persoonId }
  const outcome = decide(status, stand, command, tx.now)
  if (!outcome.ok && outcome.refusal === 'veld-changed') await refuseStale(tx, casusId, stand, ifMatch)
  if (!outcome.ok) throw refusedAs(VELD_WORDS, outcome.refusal as keyof typeof VELD_WORDS)

  if (outcome.value.changed) {
    const next = { veldId, code, stand: outcome.value }
    await updateVeld(tx, casusId, next)
    await insertVeldVersie(tx, casusId, next)
    await announce(tx, { casusId, kringId: tx.kringen.idOf('casuspartners', casusId), soort: 'veld', id: veldId })
  }
  return { body: await getVeld(tx, casusId, veldId), versie: outcome.value.versie, objectId: veldId }
}

/** @throws Problem 412 with what the other wrote, who and when. */
export async function refuseStale(tx: WriteTx, casusId: string, stand: VeldStand, ifMatch: number): Promise<void> {
  const namen = await readNamen(tx, casusId)
  requireVersie(stand.versie, ifMatch, {
    waarde: stand.waarde,
    versie: stand.versie,
    door: namen.get(stand.auteurId ?? '') ?? '',
    op: (stand.op ?? tx.now).toISOString(),
  })
}
