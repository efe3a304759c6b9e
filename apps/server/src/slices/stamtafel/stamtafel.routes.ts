import { stamtafelEndpoints } from '@regietafel/contract/stamtafel.contract.ts'
import { slice } from '../../http/endpoint.ts'
import { sendStamtafelsignaal } from './send-stamtafelsignaal.ts'
import { readEigenSignalen, readSignalen } from './stamtafel.view.ts'
import { takeStap } from './take-stap.ts'

export const stamtafelSlice = slice(stamtafelEndpoints, {
  'POST /v1/casussen/{casusId}/stamtafelsignalen': sendStamtafelsignaal,
  'GET /v1/stamtafelsignalen': async ({ tx }) => ({ body: { items: await readEigenSignalen(tx) } }),
  'GET /v1/stamtafel/signalen': async ({ tx }) => ({ body: { items: await readSignalen(tx) } }),
  'POST /v1/stamtafel/signalen/{stamtafelsignaalId}/stappen': takeStap,
})
