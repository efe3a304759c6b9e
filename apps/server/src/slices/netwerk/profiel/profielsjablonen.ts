import type { profielEndpoints } from '@regietafel/contract/profiel.contract.ts'
import type { Netwerkprofiel } from '@regietafel/domain/netwerk/profiel.ts'
import { getProfiel, PROFIELEN } from '@regietafel/domain/netwerk/profielen.ts'
import { dagVan } from '@regietafel/domain/shared/dagen.ts'
import type { ReadTx } from '../../../database/transaction.ts'
import type { UseCase } from '../../../http/endpoint.ts'
import { getActiveProfiel } from '../../../profiel/read-profiel.ts'

type Key = 'GET /v1/profielsjablonen'

/** What a new netwerk may copy: one's own profile as it is now, and those that come with the product. Never another's. */
export async function readSjablonen(tx: ReadTx): Promise<Netwerkprofiel[]> {
  const own = await getActiveProfiel(tx)
  const codes = new Set(PROFIELEN.map(({ code }) => code).filter((code) => code !== own.code))
  return [own, ...[...codes].map((code) => getProfiel(code, dagVan(tx.now)))]
}

/** The profiles to choose from (NET-06). */
export const listSjablonen: UseCase<Key, (typeof profielEndpoints)[Key]> = async ({ tx }) => ({
  body: { items: await readSjablonen(tx) },
})
