import type { casusEndpoints } from '@regietafel/contract/casus.contract.ts'
import type { UseCase } from '../../http/endpoint.ts'
import { readCasusNamen, toRegel } from './casus.reads.ts'

const KEY = 'GET /v1/casussen'

/** One's casussen, last changed first. A name is sealed, so the search opens what one may read and looks there. */
export const listCasussen: UseCase<typeof KEY, (typeof casusEndpoints)[typeof KEY]> = async ({ tx, query }) => {
  const { pagina, paginaGrootte, zoek, status } = query
  const base = tx.db.selectFrom('casus').select(['casusId', 'code', 'status', 'niveau', 'huis', 'gewijzigdOp'])
  const rows = await (status ? base.where('status', '=', status) : base)
    .orderBy('gewijzigdOp', 'desc')
    .orderBy('casusId')
    .execute()
  const namen = await readCasusNamen(tx)
  const wanted = zoek?.toLocaleLowerCase('nl')
  const found = rows
    .map((row) => toRegel(tx, row, namen))
    .filter(
      (regel) =>
        !wanted || regel.code.toLowerCase().includes(wanted) || regel.naam?.toLocaleLowerCase('nl').includes(wanted),
    )
  const from = (pagina - 1) * paginaGrootte
  return { body: { items: found.slice(from, from + paginaGrootte), pagina, paginaGrootte, totaalAantal: found.length } }
}
