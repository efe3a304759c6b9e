import { toegangEndpoints } from '@regietafel/contract/toegang.contract.ts'
import { slice } from '../../http/endpoint.ts'
import { askToegang } from './ask-toegang.ts'
import { decideToegang, readGevraagdeToegang } from './decide-toegang.ts'
import { readOwnVerzoeken } from './toegang.queries.ts'

export const toegangSlice = slice(toegangEndpoints, {
  'GET /v1/toegangsverzoeken': async ({ tx, actor }) => ({
    body: { items: await readOwnVerzoeken(tx, actor.persoonId) },
  }),
  'POST /v1/toegangsverzoeken': askToegang,
  'GET /v1/casussen/{casusId}/toegangsverzoeken': async ({ tx, params }) => ({
    body: { items: await readGevraagdeToegang(tx, params.casusId) },
  }),
  'POST /v1/casussen/{casusId}/toegangsverzoeken/{toegangsverzoekId}/besluit': decideToegang,
})
