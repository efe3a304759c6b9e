import { mailgroepEndpoints } from '@regietafel/contract/mailgroep.contract.ts'
import { slice } from '../../http/endpoint.ts'
import { createMailgroep } from './create-mailgroep.ts'
import { listMailgroepen } from './list-mailgroepen.ts'
import { markGelezen } from './mark-gelezen.ts'
import { openEarlier } from './open-earlier.ts'
import { readBijlage } from './read-bijlage.ts'
import { readMailgroep } from './read-mailgroep.ts'
import { writeBericht } from './write-bericht.ts'

export const mailgroepSlice = slice(mailgroepEndpoints, {
  'GET /v1/mailgroepen': listMailgroepen,
  'GET /v1/casussen/{casusId}/mailgroep': async ({ tx, params }) => ({ body: await readMailgroep(tx, params.casusId) }),
  'POST /v1/casussen/{casusId}/mailgroep': createMailgroep,
  'POST /v1/casussen/{casusId}/mailgroep/berichten': writeBericht,
  'GET /v1/casussen/{casusId}/mailgroep/bijlagen/{bijlageId}': readBijlage,
  'POST /v1/casussen/{casusId}/mailgroep/draden/{draadId}/lezing': markGelezen,
  'POST /v1/casussen/{casusId}/mailgroep/leden/{deelnameId}/openstelling': openEarlier,
})
