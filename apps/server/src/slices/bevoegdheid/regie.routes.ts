import { regieEndpoints } from '@regietafel/contract/regie.contract.ts'
import { slice } from '../../http/endpoint.ts'
import { allowUitzondering } from './allow-uitzondering.ts'
import { assignCasusregie } from './assign-casusregie.ts'
import { endCasusregie } from './end-casusregie.ts'
import { getRegie } from './regie.view.ts'
import { setNiveau } from './set-niveau.ts'

export const regieSlice = slice(regieEndpoints, {
  'GET /v1/casussen/{casusId}/regie': async ({ tx, params }) => ({ body: await getRegie(tx, params.casusId) }),
  'POST /v1/casussen/{casusId}/niveaus': setNiveau,
  'POST /v1/casussen/{casusId}/profieluitzonderingen': allowUitzondering,
  'POST /v1/casussen/{casusId}/casusregies': assignCasusregie,
  'POST /v1/casussen/{casusId}/casusregies/{deelnameId}/einde': endCasusregie,
})
