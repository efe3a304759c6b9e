import { anonimiseringEndpoints } from '@regietafel/contract/anonimisering.contract.ts'
import { slice } from '../../http/endpoint.ts'
import { readTeControleren, toControle } from './controle.view.ts'
import { decideVondst, withdrawVondst } from './decide-vondst.ts'
import { finishControle } from './finish-controle.ts'

export const anonimiseringSlice = slice(anonimiseringEndpoints, {
  'GET /v1/casussen/{casusId}/documenten/{documentId}/controle': async ({ tx, params: { casusId, documentId } }) => ({
    body: await toControle(tx, casusId, await readTeControleren(tx, casusId, documentId)),
  }),
  'POST /v1/casussen/{casusId}/documenten/{documentId}/controle': finishControle,
  'POST /v1/casussen/{casusId}/anonimisering/besluiten': decideVondst,
  'POST /v1/casussen/{casusId}/anonimisering/besluiten/{besluitId}/intrekking': withdrawVondst,
})
