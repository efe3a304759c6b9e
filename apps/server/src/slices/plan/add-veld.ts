import { randomUUID } from 'node:crypto'
import type { planEndpoints } from '@regietafel/contract/plan.contract.ts'
import { addVeld as decide } from '@regietafel/domain/plan/save-veld.ts'
import type { UseCase } from '../../http/endpoint.ts'
import { refusedAs } from '../../http/problem.ts'
import { announce } from '../../live/announce.ts'
import { getCasus } from '../casus/casus.reads.ts'
import { VELD_WORDS } from './plan-words.ts'
import { insertVeld, insertVeldVersie } from './plan.queries.ts'
import { getVeld } from './plan.reads.ts'
import { requireWriter } from './require-writer.ts'

const KEY = 'POST /v1/casussen/{casusId}/plan/velden'

/** Adds a quote of one speaker, or a doel, beside the others (OPL-14, OPL-25, DOE-01). */
export const addVeld: UseCase<typeof KEY, (typeof planEndpoints)[typeof KEY]> = async ({
  tx,
  actor,
  params: { casusId },
  body,
}) => {
  await requireWriter(tx, casusId)
  const { status } = await getCasus(tx, casusId)
  const { code, ...waarde } = body
  const outcome = decide(status, { code, waarde, auteurId: actor.persoonId }, tx.now)
  if (!outcome.ok) throw refusedAs(VELD_WORDS, outcome.refusal)

  const veld = { veldId: randomUUID(), code, stand: outcome.value }
  await insertVeld(tx, casusId, veld)
  await insertVeldVersie(tx, casusId, veld)
  await announce(tx, { casusId, kringId: tx.kringen.idOf('casuspartners', casusId), soort: 'veld', id: veld.veldId })
  return { body: await getVeld(tx, casusId, veld.veldId), versie: 1, objectId: veld.veldId }
}
