import type { planEndpoints } from '@regietafel/contract/plan.contract.ts'
import type { UseCase } from '../../http/endpoint.ts'
import { announce } from '../../live/announce.ts'
import { requireWriter } from './require-writer.ts'

const KEY = 'POST /v1/casussen/{casusId}/plan/scherm'

/** Tells the other screens in which field someone is busy. Nothing of it is kept (OPL-36). */
export const showSchrijver: UseCase<typeof KEY, (typeof planEndpoints)[typeof KEY]> = async ({
  tx,
  actor,
  params: { casusId },
  body: { veldId },
}) => {
  await requireWriter(tx, casusId)
  const kringId = tx.kringen.idOf('casuspartners', casusId)
  await announce(tx, { casusId, kringId, soort: 'schrijft', id: actor.persoonId, veld: veldId })
  return { body: undefined }
}
