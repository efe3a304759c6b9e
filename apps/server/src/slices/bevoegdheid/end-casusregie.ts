import type { regieEndpoints } from '@regietafel/contract/regie.contract.ts'
import { stepBack } from '../../access/regie-seat.ts'
import { touchCasus } from '../../access/touch-casus.ts'
import type { UseCase } from '../../http/endpoint.ts'
import { notFound, Problem } from '../../http/problem.ts'
import { getRegie } from './regie.view.ts'

const KEY = 'POST /v1/casussen/{casusId}/casusregies/{deelnameId}/einde'

/** Who stands beside the first can stop without a successor; the first hands over (ROL-11, ROL-35). */
export const endCasusregie: UseCase<typeof KEY, (typeof regieEndpoints)[typeof KEY]> = async ({
  tx,
  params: { casusId, deelnameId },
}) => {
  const regisseur = (await getRegie(tx, casusId)).regisseurs.find((each) => each.deelnameId === deelnameId)
  if (!regisseur) throw notFound()
  if (!regisseur.naast) throw new Problem(409, 'hand-over-first', 'Draag deze rol over: een casus blijft niet zonder.')
  await stepBack(tx, casusId, deelnameId)
  await tx.db
    .updateTable('regiedeel')
    .set({ tot: tx.now })
    .where('casusId', '=', casusId)
    .where('deelnameId', '=', deelnameId)
    .where('tot', 'is', null)
    .execute()
  await touchCasus(tx, casusId, 'regie', deelnameId)
  return { body: await getRegie(tx, casusId), objectId: deelnameId }
}
