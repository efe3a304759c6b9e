import { reflectieEndpoints } from '@regietafel/contract/reflectie.contract.ts'
import { slice } from '../../../http/endpoint.ts'
import { requireStamtafel } from '../../../profiel/require-stamtafel.ts'
import { offerReflectie } from './offer-reflectie.ts'
import { readBeschrijving, readReflecties } from './reflectie.view.ts'
import { saveBeschrijving } from './save-beschrijving.ts'

export const reflectieSlice = slice(reflectieEndpoints, {
  'GET /v1/casussen/{casusId}/casusbeschrijving': async ({ tx, params: { casusId } }) => {
    await requireStamtafel(tx)
    const body = await readBeschrijving(tx, casusId)
    return { body, versie: body.versie }
  },
  'PUT /v1/casussen/{casusId}/casusbeschrijving': saveBeschrijving,
  'POST /v1/casussen/{casusId}/casusbeschrijving/aanbieding': offerReflectie,
  'GET /v1/stamtafel/reflecties': async ({ tx }) => ({ body: { items: await readReflecties(tx) } }),
})
