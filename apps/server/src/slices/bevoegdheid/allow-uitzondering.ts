import type { regieEndpoints } from '@regietafel/contract/regie.contract.ts'
import { insertUitzondering } from '../../access/profieluitzondering.ts'
import { touchCasus } from '../../access/touch-casus.ts'
import type { UseCase } from '../../http/endpoint.ts'
import { requireLopend } from '../casus/casus.reads.ts'
import { readNiveau } from './bevoegdheid.reads.ts'
import { getRegie } from './regie.view.ts'
import { decideUitzondering } from './uitzondering.reads.ts'

const KEY = 'POST /v1/casussen/{casusId}/profieluitzonderingen'

/** The procesregisseur keeps what a manager allowed: who, why and until when; the casus shows it as a warning (ROL-51). */
export const allowUitzondering: UseCase<typeof KEY, (typeof regieEndpoints)[typeof KEY]> = async ({
  tx,
  params: { casusId },
  body,
}) => {
  await requireLopend(tx, casusId)
  const uitzondering = await decideUitzondering(tx, { ...body, casusId, niveau: await readNiveau(tx, casusId) })
  const uitzonderingId = await insertUitzondering(tx, uitzondering)
  await touchCasus(tx, casusId, 'regie', uitzonderingId, 'casuspartners')
  return { body: await getRegie(tx, casusId), objectId: uitzonderingId }
}
