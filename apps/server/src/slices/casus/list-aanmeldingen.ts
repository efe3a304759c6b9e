import type { aanmeldingEndpoints } from '@regietafel/contract/aanmelding.contract.ts'
import type { UseCase } from '../../http/endpoint.ts'
import { presentAanmeldingen } from './aanmelding.present.ts'
import { listAanmeldingRows } from './aanmelding.queries.ts'

const KEY = 'GET /v1/aanmeldingen'

/** One's own aanmeldingen; for a procesregisseur the wachtlijst with age and owner (INT-11). */
export const listAanmeldingen: UseCase<typeof KEY, (typeof aanmeldingEndpoints)[typeof KEY]> = async ({
  tx,
  query,
}) => {
  const { pagina, paginaGrootte, status } = query
  const rows = await listAanmeldingRows(tx, status)
  const from = (pagina - 1) * paginaGrootte
  const regels = (await presentAanmeldingen(tx, rows)).slice(from, from + paginaGrootte)
  return { body: { items: regels, pagina, paginaGrootte, totaalAantal: rows.length } }
}
