import { afwezigheidEndpoints } from '@regietafel/contract/afwezigheid.contract.ts'
import { slice } from '../../http/endpoint.ts'
import { acceptWaarneming } from './accept-waarneming.ts'
import { readAfwezigheden, readWaarnemingen } from './afwezigheid.queries.ts'
import { endAfwezigheid, registerAfwezigheid } from './register-afwezigheid.ts'

export const afwezigheidSlice = slice(afwezigheidEndpoints, {
  'GET /v1/afwezigheden': async ({ tx, actor }) => ({
    body: {
      afwezigheden: (await readAfwezigheden(tx, actor.persoonId)).map(({ view }) => view),
      waarnemingen: await readWaarnemingen(tx, actor.persoonId),
    },
  }),
  'POST /v1/afwezigheden': registerAfwezigheid,
  'POST /v1/afwezigheden/{afwezigheidId}/beeindiging': endAfwezigheid,
  'POST /v1/waarnemingen/{persoonId}/aanvaarding': acceptWaarneming,
})
