import type { huishoudenEndpoints } from '@regietafel/contract/huishouden.contract.ts'
import { toNewHuishoudlid, updateHuishoudlid } from '../../access/huishoudlid.ts'
import { huishoudlidFouten } from '../../access/huishoudlid-fouten.ts'
import { touchCasus } from '../../access/touch-casus.ts'
import type { UseCase } from '../../http/endpoint.ts'
import { refuseFouten, requireVersie } from '../../http/problem.ts'
import { requireLopend } from '../casus/casus.reads.ts'
import { getHuishoudlidForUpdate } from './huishouden.queries.ts'
import { getHuishoudlid } from './huishouden.reads.ts'
import { moveIndexpersoon } from './move-indexpersoon.ts'

const KEY = 'PUT /v1/casussen/{casusId}/huishoudleden/{huishoudlidId}'
const KEEP_INDEX = 'Het gaat om deze persoon. Wijs eerst iemand anders aan om wie het gaat.'

/** Changes a person; marking someone as index person takes the mark from the other (HHD-02, HHD-04). */
export const changeHuishoudlid: UseCase<typeof KEY, (typeof huishoudenEndpoints)[typeof KEY]> = async ({
  tx,
  params,
  body,
  ifMatch,
}) => {
  const { casusId, huishoudlidId } = params
  await requireLopend(tx, casusId)
  const { row, inhoud } = await getHuishoudlidForUpdate(tx, casusId, huishoudlidId)
  requireVersie(row.versie, ifMatch)
  const fouten = huishoudlidFouten(body, tx.now)
  if (row.isIndexpersoon && !body.isIndexpersoon) fouten.push({ veld: 'isIndexpersoon', melding: KEEP_INDEX })
  if (fouten.length > 0) throw refuseFouten(fouten)

  if (body.isIndexpersoon) await moveIndexpersoon(tx, casusId, huishoudlidId)
  const next = toNewHuishoudlid(tx, body)
  const versie = await updateHuishoudlid(tx, row, {
    ...next,
    inhoud: { ...next.inhoud, heeftBsn: next.inhoud.heeftBsn || inhoud.heeftBsn },
  })
  await touchCasus(tx, casusId, 'huishoudlid', huishoudlidId, 'casuspartners')
  return { body: await getHuishoudlid(tx, casusId, huishoudlidId), versie, objectId: huishoudlidId }
}
