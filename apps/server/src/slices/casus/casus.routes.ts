import { casusEndpoints } from '@regietafel/contract/casus.contract.ts'
import { slice } from '../../http/endpoint.ts'
import { acceptVerwachtingen } from './accept-verwachtingen.ts'
import { getCasus } from './casus.reads.ts'
import { declineUitnodiging } from './decline-uitnodiging.ts'
import { inviteDeelnemer } from './invite-deelnemer.ts'
import { listCasussen } from './list-casussen.ts'
import { readTijdlijn } from './read-tijdlijn.ts'

export const casusSlice = slice(casusEndpoints, {
  'GET /v1/casussen': listCasussen,
  'GET /v1/casussen/{casusId}': async ({ tx, params }) => {
    const casus = await getCasus(tx, params.casusId)
    return { body: casus, versie: casus.versie }
  },
  'POST /v1/casussen/{casusId}/deelnames': inviteDeelnemer,
  'POST /v1/casussen/{casusId}/deelnames/{deelnameId}/aanvaarding': acceptVerwachtingen,
  'POST /v1/casussen/{casusId}/deelnames/{deelnameId}/afwijzing': declineUitnodiging,
  'GET /v1/casussen/{casusId}/tijdlijn': readTijdlijn,
})
