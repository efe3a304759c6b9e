import type { laagEndpoints } from '@regietafel/contract/laag.contract.ts'
import { chooseVisies as choose } from '@regietafel/domain/casus/move-laag.ts'
import { touchCasus } from '../../access/touch-casus.ts'
import type { UseCase } from '../../http/endpoint.ts'
import { refuseFouten, requireVersie } from '../../http/problem.ts'
import { getActiveProfiel } from '../netwerk/netwerk.reads.ts'
import { getCasus, requireLopend } from './casus.reads.ts'
import { getCasusForUpdate } from './laag.queries.ts'

const KEY = 'PUT /v1/casussen/{casusId}/visies'

/** Which visies are applied in this casus: of those that the netwerk works with (NET-17). */
export const chooseVisies: UseCase<typeof KEY, (typeof laagEndpoints)[typeof KEY]> = async ({
  tx,
  params: { casusId },
  body,
  ifMatch,
}) => {
  await requireLopend(tx, casusId)
  const row = await getCasusForUpdate(tx, casusId)
  requireVersie(row.versie, ifMatch)
  const visies = choose(body.visies, (await getActiveProfiel(tx)).lijsten.visies)
  if (visies === null) throw refuseFouten([{ veld: 'visies', melding: 'Kies uit de visies van dit netwerk.' }])
  const versie = row.versie + 1
  await tx.db.updateTable('casus').set({ visies, versie }).where('casusId', '=', casusId).execute()
  await touchCasus(tx, casusId, 'casus', casusId)
  return { body: await getCasus(tx, casusId), versie, objectId: casusId }
}
