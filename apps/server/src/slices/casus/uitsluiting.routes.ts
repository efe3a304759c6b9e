import { uitsluitingEndpoints } from '@regietafel/contract/uitsluiting.contract.ts'
import { slice } from '../../http/endpoint.ts'
import { declarePersoonlijkBelang, liftUitsluitingUseCase, recordUitsluiting } from './record-uitsluiting.ts'
import { readUitsluitingen } from './uitsluiting.queries.ts'

export const uitsluitingSlice = slice(uitsluitingEndpoints, {
  'GET /v1/casussen/{casusId}/uitsluitingen': async ({ tx, params }) => ({
    body: { items: await readUitsluitingen(tx, params.casusId) },
  }),
  'POST /v1/casussen/{casusId}/uitsluitingen': recordUitsluiting,
  'POST /v1/casussen/{casusId}/uitsluitingen/{uitsluitingId}/opheffing': liftUitsluitingUseCase,
  'POST /v1/casussen/{casusId}/persoonlijk-belang': declarePersoonlijkBelang,
})
