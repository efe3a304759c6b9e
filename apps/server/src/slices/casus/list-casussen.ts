import type { casusEndpoints } from '@regietafel/contract/casus.contract.ts'
import type { UseCase } from '../../http/endpoint.ts'
import { readCasusNamen, sortByChange, toRegel } from './casus.reads.ts'

const KEY = 'GET /v1/casussen'

/**
 * One's casussen, last changed first. Names are opened for the page that is asked, nothing more. Searching by name is
 * done on the screen: a name in an address would stand in the log of every proxy (PRV-24).
 */
export const listCasussen: UseCase<typeof KEY, (typeof casusEndpoints)[typeof KEY]> = async ({ tx, query }) => {
  const { pagina, paginaGrootte, status, rol } = query
  const base = tx.db
    .selectFrom('casus')
    .select(['casusId', 'code', 'status', 'niveau', 'onderdeel', 'begonnenOp', 'gewijzigdOp'])
  const all = await (status ? base.where('status', '=', status) : base)
    .orderBy('gewijzigdOp', 'desc')
    .orderBy('casusId')
    .execute()
  const rollen = tx.kringen.rollenPerCasus()
  const mine = rol ? all.filter(({ casusId }) => rollen.get(casusId)?.includes(rol)) : all
  const rows = sortByChange(mine, rollen)
  const page = rows.slice((pagina - 1) * paginaGrootte, pagina * paginaGrootte)
  const namen = await readCasusNamen(
    tx,
    page.map(({ casusId }) => casusId),
  )
  const items = page.map((row) => toRegel(row, namen, rollen.get(row.casusId) ?? []))
  return { body: { items, pagina, paginaGrootte, totaalAantal: rows.length } }
}
