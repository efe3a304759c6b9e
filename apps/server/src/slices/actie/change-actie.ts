import type { actieEndpoints } from '@regietafel/contract/actie.contract.ts'
import { isActieCommandAllowed } from '@regietafel/domain/actie/actie.ts'
import { dagVan } from '@regietafel/domain/shared/dagen.ts'
import type { UseCase } from '../../http/endpoint.ts'
import { Problem, requireVersie } from '../../http/problem.ts'
import { withdrawTermijn } from '../../termijn/end-termijn.ts'
import { planTermijnOfActie } from '../../termijn/plan-termijn.ts'
import { getActieForUpdate, toActieState, updateActie } from './actie.queries.ts'
import { type ActieInhoud, getActie } from './actie.reads.ts'

const KEY = 'PATCH /v1/casussen/{casusId}/acties/{actieId}'

/** The regie changes what was agreed or by when (PRV-34); another last day starts another term (DOE-24). */
export const changeActie: UseCase<typeof KEY, (typeof actieEndpoints)[typeof KEY]> = async ({
  tx,
  params: { casusId, actieId },
  body,
  ifMatch,
}) => {
  const row = await getActieForUpdate(tx, casusId, actieId)
  requireVersie(row.versie, ifMatch)
  if (!isActieCommandAllowed('change', toActieState(row).status))
    throw new Problem(409, 'actie-not-open', 'Deze actie is al klaar of ingetrokken.')
  const einddatum = body.einddatum ?? row.einddatum
  if (einddatum !== row.einddatum && einddatum < dagVan(tx.now)) throw refuseEinddatum()

  const inhoud: Partial<ActieInhoud> = {
    ...(body.wat === undefined ? {} : { wat: body.wat }),
    ...(body.doel === undefined ? {} : { doel: body.doel }),
  }
  await updateActie(tx, row, { einddatum }, inhoud)
  if (einddatum !== row.einddatum) {
    await withdrawTermijn(tx, { casusId, soort: 'actie', objectId: actieId })
    await planTermijnOfActie(tx, { casusId, actieId, deelnameId: row.deelnameId, einddatum })
  }
  return { body: await getActie(tx, casusId, actieId), versie: row.versie + 1, objectId: actieId }
}

const refuseEinddatum = () => {
  const melding = 'Kies vandaag of een dag die nog komt.'
  return new Problem(400, 'einddatum-in-the-past', melding, { fouten: [{ veld: 'einddatum', melding }] })
}
