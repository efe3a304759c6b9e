import { profielEndpoints } from '@regietafel/contract/profiel.contract.ts'
import { slice } from '../../../http/endpoint.ts'
import { decideProfielversie } from './decide-profielversie.ts'
import { makeNetwerk } from './make-netwerk.ts'
import { viewProfielversies } from './profiel.view.ts'
import { listSjablonen } from './profielsjablonen.ts'
import { proposeProfiel } from './propose-profiel.ts'
import { readNetwerkprofiel } from './read-netwerkprofiel.ts'
import { readProfielversie } from './read-profielversie.ts'

export const profielSlice = slice(profielEndpoints, {
  'GET /v1/netwerkprofiel': readNetwerkprofiel,
  'GET /v1/netwerkprofiel/versies': async ({ tx, actor }) => ({ body: { items: await viewProfielversies(tx, actor) } }),
  'POST /v1/netwerkprofiel/versies': proposeProfiel,
  'GET /v1/netwerkprofiel/versies/{profielversieId}': readProfielversie,
  'PUT /v1/netwerkprofiel/versies/{profielversieId}/besluit': decideProfielversie,
  'GET /v1/profielsjablonen': listSjablonen,
  'POST /v1/netwerken': makeNetwerk,
})
