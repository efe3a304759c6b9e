import { overlegEndpoints } from '@regietafel/contract/overleg.contract.ts'
import { addDagen, beginVanDag } from '@regietafel/domain/shared/dagen.ts'
import { slice } from '../../http/endpoint.ts'
import { adjournOverleg, resumeOverleg } from './adjourn-overleg.ts'
import { answerUitnodiging, seeUitnodiging } from './answer-uitnodiging.ts'
import { cancelOverleg } from './cancel-overleg.ts'
import { changeOverleg } from './change-overleg.ts'
import { chooseRegie } from './choose-regie.ts'
import { checkAfsluiting, closeOverleg } from './close-overleg.ts'
import { decideVervolg } from './decide-vervolg.ts'
import { readInbrengViews } from './inbreng.view.ts'
import { inviteGenodigde } from './invite-genodigde.ts'
import { getOverleg } from './overleg.queries.ts'
import { readOverlegRegels } from './overleg.reads.ts'
import { getOverlegView } from './overleg.view.ts'
import { planOverleg } from './plan-overleg.ts'
import { chooseBijAfwezigheid, confirmZorgvuldigheid, recordAanwezigheid } from './record-aanwezigheid.ts'
import { recordBesluit } from './record-besluit.ts'
import { restrictInbreng, saveInbreng } from './save-inbreng.ts'
import { listNotities, saveNotitie, showScherm } from './save-notitie.ts'
import { startOverleg } from './start-overleg.ts'
import { treatAgendapunt } from './treat-agendapunt.ts'

export const overlegSlice = slice(overlegEndpoints, {
  'GET /v1/overleggen': async ({ tx, query: { vanaf, tot } }) => {
    const period = {
      ...(vanaf ? { vanaf: beginVanDag(vanaf) } : {}),
      ...(tot ? { tot: beginVanDag(addDagen(tot, 1)) } : {}),
    }
    return { body: { items: await readOverlegRegels(tx, period) } }
  },
  'GET /v1/casussen/{casusId}/overleggen': async ({ tx, params }) => ({
    body: { items: await readOverlegRegels(tx, params) },
  }),
  'POST /v1/casussen/{casusId}/overleggen': planOverleg,
  'GET /v1/casussen/{casusId}/overleggen/{overlegId}': async ({ tx, params: { casusId, overlegId } }) => {
    const overleg = await getOverlegView(tx, casusId, overlegId)
    return { body: overleg, versie: overleg.versie, objectId: overlegId }
  },
  'PUT /v1/casussen/{casusId}/overleggen/{overlegId}': changeOverleg,
  'POST /v1/casussen/{casusId}/overleggen/{overlegId}/annulering': cancelOverleg,
  'POST /v1/casussen/{casusId}/overleggen/{overlegId}/uitnodigingen': inviteGenodigde,
  'POST /v1/casussen/{casusId}/overleggen/{overlegId}/uitnodigingen/{uitnodigingId}/gezien': seeUitnodiging,
  'POST /v1/casussen/{casusId}/overleggen/{overlegId}/uitnodigingen/{uitnodigingId}/antwoord': answerUitnodiging,
  'PATCH /v1/casussen/{casusId}/overleggen/{overlegId}/uitnodigingen/{uitnodigingId}': recordAanwezigheid,
  'POST /v1/casussen/{casusId}/overleggen/{overlegId}/uitnodigingen/{uitnodigingId}/zorgvuldigheid':
    confirmZorgvuldigheid,
  'GET /v1/casussen/{casusId}/overleggen/{overlegId}/inbreng': async ({ tx, params: { casusId, overlegId } }) => ({
    body: { items: await readInbrengViews(tx, await getOverleg(tx, casusId, overlegId)) },
    objectId: overlegId,
  }),
  'PATCH /v1/casussen/{casusId}/overleggen/{overlegId}/inbreng/{inbrengId}': saveInbreng,
  'POST /v1/casussen/{casusId}/overleggen/{overlegId}/inbreng/{inbrengId}/beperking': restrictInbreng,
  'POST /v1/casussen/{casusId}/overleggen/{overlegId}/opening': startOverleg,
  'POST /v1/casussen/{casusId}/overleggen/{overlegId}/keuze-bij-afwezigheid': chooseBijAfwezigheid,
  'POST /v1/casussen/{casusId}/overleggen/{overlegId}/agendapunten/{agendapuntId}/stand': treatAgendapunt,
  'GET /v1/casussen/{casusId}/overleggen/{overlegId}/notities': listNotities,
  'PATCH /v1/casussen/{casusId}/overleggen/{overlegId}/notities/{notitieId}': saveNotitie,
  'POST /v1/casussen/{casusId}/overleggen/{overlegId}/inhoudelijke-regie': chooseRegie,
  'POST /v1/casussen/{casusId}/overleggen/{overlegId}/besluiten': recordBesluit,
  'POST /v1/casussen/{casusId}/overleggen/{overlegId}/vervolg': decideVervolg,
  'POST /v1/casussen/{casusId}/overleggen/{overlegId}/verdaging': adjournOverleg,
  'POST /v1/casussen/{casusId}/overleggen/{overlegId}/hervatting': resumeOverleg,
  'GET /v1/casussen/{casusId}/overleggen/{overlegId}/afsluitcheck': checkAfsluiting,
  'POST /v1/casussen/{casusId}/overleggen/{overlegId}/afsluiting': closeOverleg,
  'POST /v1/casussen/{casusId}/overleggen/{overlegId}/scherm': showScherm,
})
