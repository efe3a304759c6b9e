import { afsluitingEndpoints } from '@regietafel/contract/afsluiting.contract.ts'
import { slice } from '../../http/endpoint.ts'
import { readAfsluitingen } from './afsluiting.view.ts'
import { decideAfsluiting } from './decide-afsluiting.ts'
import { makeDefinitive } from './make-definitive.ts'
import { proposeAfsluiting } from './propose-afsluiting.ts'
import { lookAtWaakvlam } from './look-at-waakvlam.ts'
import { recordNazorg } from './record-nazorg.ts'
import { recordPartijstandpunt } from './record-partijstandpunt.ts'
import { recordStandpunt } from './record-standpunt.ts'
import { recordToestemming } from './record-toestemming.ts'
import { reopenCasus } from './reopen-casus.ts'
import { startWaakvlam } from './start-waakvlam.ts'
import { withdrawAfsluiting } from './withdraw-afsluiting.ts'

export const afsluitingSlice = slice(afsluitingEndpoints, {
  'GET /v1/casussen/{casusId}/afsluitingen': async ({ tx, params }) => ({
    body: await readAfsluitingen(tx, params.casusId),
  }),
  'POST /v1/casussen/{casusId}/afsluitingen': proposeAfsluiting,
  'POST /v1/casussen/{casusId}/afsluitingen/{afsluitingId}/standpunten': recordStandpunt,
  'POST /v1/casussen/{casusId}/afsluitingen/{afsluitingId}/partijstandpunten': recordPartijstandpunt,
  'POST /v1/casussen/{casusId}/afsluitingen/{afsluitingId}/intrekking': withdrawAfsluiting,
  'POST /v1/casussen/{casusId}/afsluitingen/{afsluitingId}/besluit': decideAfsluiting,
  'POST /v1/casussen/{casusId}/nazorgafspraken/{nazorgafspraakId}/contacten': recordNazorg,
  'POST /v1/casussen/{casusId}/waakvlam': startWaakvlam,
  'POST /v1/casussen/{casusId}/waakvlam/contacten': lookAtWaakvlam,
  'POST /v1/casussen/{casusId}/heropeningen/{heropeningId}/toestemming': recordToestemming,
  'POST /v1/casussen/{casusId}/definitieve-afsluiting': makeDefinitive,
  'POST /v1/casussen/{casusId}/heropening': reopenCasus,
})
