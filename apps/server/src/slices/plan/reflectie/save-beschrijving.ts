import type { reflectieEndpoints } from '@regietafel/contract/reflectie.contract.ts'
import type { UseCase } from '../../../http/endpoint.ts'
import { Problem, requireVersie } from '../../../http/problem.ts'
import { requireStamtafel } from '../../../profiel/require-stamtafel.ts'
import { findBeschrijving, insertBeschrijving, updateBeschrijving, UNWRITTEN } from './reflectie.queries.ts'
import { readBeschrijving } from './reflectie.view.ts'

const KEY = 'PUT /v1/casussen/{casusId}/casusbeschrijving'

/** Keeps what the procesregisseur wrote so far, with every name: it stays in the casus (GOV-54). */
export const saveBeschrijving: UseCase<typeof KEY, (typeof reflectieEndpoints)[typeof KEY]> = async ({
  tx,
  actor,
  params: { casusId },
  body,
  ifMatch,
}) => {
  await requireStamtafel(tx)
  const row = await findBeschrijving(tx, casusId)
  requireVersie(row?.versie ?? UNWRITTEN, ifMatch)
  if (row?.reflectieId) throw alreadyOffered()
  await (row
    ? updateBeschrijving(tx, row, { ...body, aangeboden: null, reflectieId: null })
    : insertBeschrijving(tx, casusId, actor.persoonId, body))
  const saved = await readBeschrijving(tx, casusId)
  return { body: saved, versie: saved.versie }
}

export const alreadyOffered = (): Problem =>
  new Problem(409, 'al-aangeboden', 'Deze casus is al aangeboden voor reflectie. De tekst verandert niet meer.')
