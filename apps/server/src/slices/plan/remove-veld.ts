import type { planEndpoints } from '@regietafel/contract/plan.contract.ts'
import { isCasusCommandAllowed } from '@regietafel/domain/casus/casus.ts'
import { findPlanVeld } from '@regietafel/domain/plan/velden.ts'
import type { UseCase } from '../../http/endpoint.ts'
import { Problem, refusedAs } from '../../http/problem.ts'
import { announce } from '../../live/announce.ts'
import { getCasus } from '../casus/casus.reads.ts'
import { VELD_WORDS } from './plan-words.ts'
import { insertVeldVersie, lockVeld, updateVeld } from './plan.queries.ts'
import { requireWriter } from './require-writer.ts'
import { refuseStale } from './save-veld.ts'

const KEY = 'DELETE /v1/casussen/{casusId}/plan/velden/{veldId}'

/** Takes a quote or a doel out of the plan; who wrote it, and who took it out, stays in the history (OPL-25). */
export const removeVeld: UseCase<typeof KEY, (typeof planEndpoints)[typeof KEY]> = async ({
  tx,
  actor,
  params: { casusId, veldId },
  ifMatch,
}) => {
  await requireWriter(tx, casusId)
  const { status } = await getCasus(tx, casusId)
  if (!isCasusCommandAllowed('change', status)) throw refusedAs(VELD_WORDS, 'casus-not-lopend')
  const { code, stand } = await lockVeld(tx, casusId, veldId)
  if (findPlanVeld(code)?.vorm === 'tekst')
    throw new Problem(
      409,
      'veld-not-removable',
      'Dit veld hoort bij elk plan. Maak het leeg in plaats van het weg te halen.',
    )
  await refuseStale(tx, casusId, stand, ifMatch)

  const last = { veldId, code, stand: { ...stand, versie: stand.versie + 1, auteurId: actor.persoonId, op: tx.now } }
  await updateVeld(tx, casusId, last, true)
  await insertVeldVersie(tx, casusId, last, true)
  await announce(tx, { casusId, kringId: tx.kringen.idOf('casuspartners', casusId), soort: 'veld', id: veldId })
  return { body: undefined, objectId: veldId }
}
