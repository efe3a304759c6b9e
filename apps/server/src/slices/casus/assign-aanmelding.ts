import type { aanmeldingEndpoints } from '@regietafel/contract/aanmelding.contract.ts'
import { type AanmeldingStatus, isAanmeldingCommandAllowed } from '@regietafel/domain/casus/aanmelding.ts'
import type { UseCase } from '../../http/endpoint.ts'
import { Problem, refuseFouten, requireVersie } from '../../http/problem.ts'
import { readProcesregisseurIds } from '../netwerk/netwerk.reads.ts'
import { getAanmelding } from './aanmelding.present.ts'
import { getAanmeldingForUpdate, saveEigenaar } from './aanmelding.queries.ts'

const KEY = 'PUT /v1/aanmeldingen/{aanmeldingId}/eigenaar'

/** Puts a waiting aanmelding on the name of a procesregisseur: nothing stays without owner (INT-11). */
export const assignAanmelding: UseCase<typeof KEY, (typeof aanmeldingEndpoints)[typeof KEY]> = async ({
  tx,
  params,
  body,
  ifMatch,
}) => {
  const { aanmeldingId } = params
  const row = await getAanmeldingForUpdate(tx, aanmeldingId)
  requireVersie(row.versie, ifMatch)
  if (!isAanmeldingCommandAllowed('assign', row.status as AanmeldingStatus))
    throw new Problem(409, 'aanmelding-already-decided', 'Over deze aanmelding is al besloten.')
  if (!(await readProcesregisseurIds(tx)).includes(body.eigenaarId))
    throw refuseFouten([{ veld: 'eigenaarId', melding: 'Kies een procesregisseur van dit netwerk.' }])
  const versie = await saveEigenaar(tx, row, body.eigenaarId)
  return { body: await getAanmelding(tx, aanmeldingId), versie, objectId: aanmeldingId }
}
