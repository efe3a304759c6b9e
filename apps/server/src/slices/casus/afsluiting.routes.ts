import { afsluitingEndpoints } from '@regietafel/contract/afsluiting.contract.ts'
import { slice } from '../../http/endpoint.ts'
import { readAfsluitingen } from './afsluiting.view.ts'
import { decideAfsluiting } from './decide-afsluiting.ts'
import { makeDefinitive } from './make-definitive.ts'
import { proposeAfsluiting } from './propose-afsluiting.ts'
import { recordStandpunt } from './record-standpunt.ts'
import { reopenCasus } from './reopen-casus.ts'

export const afsluitingSlice = slice(afsluitingEndpoints, {
  'GET /v1/casussen/{casusId}/afsluitingen': async ({ tx, params }) => ({
    body: await readAfsluitingen(tx, params.casusId),
  }),
  'POST /v1/casussen/{casusId}/afsluitingen': proposeAfsluiting,
  'POST /v1/casussen/{casusId}/afsluitingen/{afsluitingId}/standpunten': recordStandpunt,
  'POST /v1/casussen/{casusId}/afsluitingen/{afsluitingId}/besluit': decideAfsluiting,
  'POST /v1/casussen/{casusId}/definitieve-afsluiting': makeDefinitive,
  'POST /v1/casussen/{casusId}/heropening': reopenCasus,
})
