import { deelnameEndpoints } from '@regietafel/contract/deelname.contract.ts'
import { countRegieWijzigingen } from '@regietafel/domain/casus/regie.ts'
import { readRegieHistory } from '../../access/inhoudelijke-regie.ts'
import { slice } from '../../http/endpoint.ts'
import { answerOverdracht } from './answer-overdracht.ts'
import { endDeelname } from './end-deelname.ts'
import { listVertrekken } from './list-vertrekken.ts'
import { readOverdrachten } from './overdracht.view.ts'
import { proposeOverdracht } from './propose-overdracht.ts'
import { registerVervanging } from './register-vervanging.ts'

export const deelnameSlice = slice(deelnameEndpoints, {
  'POST /v1/casussen/{casusId}/deelnames/{deelnameId}/beeindiging': endDeelname,
  'GET /v1/casussen/{casusId}/vertrekken': async ({ tx, params }) => ({
    body: { items: await listVertrekken(tx, params.casusId) },
  }),
  'POST /v1/casussen/{casusId}/deelnames/{deelnameId}/vervangingen': registerVervanging,
  'GET /v1/casussen/{casusId}/overdrachten': async ({ tx, params }) => {
    const items = await readOverdrachten(tx, params.casusId)
    const history = await readRegieHistory(tx, params.casusId)
    return { body: { items, wijzigingen: countRegieWijzigingen(history) } }
  },
  'POST /v1/casussen/{casusId}/overdrachten': proposeOverdracht,
  'POST /v1/casussen/{casusId}/overdrachten/{overdrachtId}/antwoord': answerOverdracht,
})
