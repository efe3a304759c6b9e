import type { profielEndpoints } from '@regietafel/contract/profiel.contract.ts'
import type { UseCase } from '../../../http/endpoint.ts'
import { notFound } from '../../../http/problem.ts'
import { readProfielversies } from './profiel.queries.ts'
import { findVorige, viewProfielversie } from './profiel.view.ts'

type Key = 'GET /v1/netwerkprofiel/versies/{profielversieId}'

/** A version with what it changes: the whole profile, and the one before it (NET-04). */
export const readProfielversie: UseCase<Key, (typeof profielEndpoints)[Key]> = async ({ tx, actor, params }) => {
  const { profielversieId } = params
  const profielversie = await viewProfielversie(tx, actor, profielversieId)
  const rows = await readProfielversies(tx)
  const row = rows.find((each) => each.profielversieId === profielversieId)
  if (!row) throw notFound()
  const body = { profielversie, profiel: row.profiel, vorige: findVorige(rows, row)?.profiel ?? null }
  return { body, versie: row.versie, objectId: profielversieId }
}
