import type { profielEndpoints } from '@regietafel/contract/profiel.contract.ts'
import type { UseCase } from '../../../http/endpoint.ts'
import { notFound } from '../../../http/problem.ts'
import { findProfielVersie, getActiveProfiel } from '../../../profiel/read-profiel.ts'

type Key = 'GET /v1/netwerkprofiel'

/** The profile in force, or one adopted version of it (NET-04). */
export const readNetwerkprofiel: UseCase<Key, (typeof profielEndpoints)[Key]> = async ({ tx, query }) => {
  const { versie } = query
  const profiel = versie === undefined ? await getActiveProfiel(tx) : await findProfielVersie(tx, versie)
  if (!profiel) throw notFound()
  return { body: profiel }
}
