import { aanmeldingEndpoints } from '@regietafel/contract/aanmelding.contract.ts'
import { slice } from '../../http/endpoint.ts'
import { getAanmelding } from './aanmelding.present.ts'
import { assignAanmelding } from './assign-aanmelding.ts'
import { createAanmelding } from './create-aanmelding.ts'
import { decideAanmelding } from './decide-aanmelding.ts'
import { listAanmeldingen } from './list-aanmeldingen.ts'

export const aanmeldingSlice = slice(aanmeldingEndpoints, {
  'GET /v1/aanmeldingen': listAanmeldingen,
  'POST /v1/aanmeldingen': createAanmelding,
  'GET /v1/aanmeldingen/{aanmeldingId}': async ({ tx, params }) => {
    const aanmelding = await getAanmelding(tx, params.aanmeldingId)
    return { body: aanmelding, versie: aanmelding.versie }
  },
  'PUT /v1/aanmeldingen/{aanmeldingId}/eigenaar': assignAanmelding,
  'POST /v1/aanmeldingen/{aanmeldingId}/besluit': decideAanmelding,
})
