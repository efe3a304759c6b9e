import type { overlegEndpoints } from '@regietafel/contract/overleg.contract.ts'
import {
  type ChooseInhoudelijkeRegieRefusal,
  chooseInhoudelijkeRegie as decide,
} from '@regietafel/domain/casus/choose-inhoudelijke-regie.ts'
import { waarde } from '@regietafel/domain/netwerk/profiel.ts'
import { term } from '@regietafel/domain/netwerk/termen.ts'
import { assignInhoudelijkeRegie, readRegieHistory } from '../../access/inhoudelijke-regie.ts'
import type { UseCase } from '../../http/endpoint.ts'
import { type Refusals, refusedAs } from '../../http/problem.ts'
import { readNiveau, requireRegie } from '../bevoegdheid/bevoegdheid.reads.ts'
import { getDeelname } from '../casus/casus.reads.ts'
import { getActiveProfiel } from '../netwerk/netwerk.reads.ts'
import { getOverlegForUpdate, touchCasus } from './overleg.queries.ts'
import { getOverlegView, readTeamMap } from './overleg.view.ts'
import { toBesluiters, writeBesluit } from './record-besluit.ts'
import { announceOverleg, requireCommand } from './tafel.ts'

const KEY = 'POST /v1/casussen/{casusId}/overleggen/{overlegId}/inhoudelijke-regie'

const WORDS: Refusals<ChooseInhoudelijkeRegieRefusal> = {
  'deelname-not-actief': [409, 'Deze persoon doet nog niet mee: de verwachtingen zijn niet aanvaard.', 'deelnameId'],
  'geschiktheid-unanswered': [400, 'Beantwoord beide vragen. Een nee mag, en blijft zichtbaar.', 'directContact'],
  'procesregisseur-cannot-be-inhoudelijke-regie': [
    409,
    'De procesregisseur is onafhankelijk en kan deze rol in dezelfde casus niet hebben.',
    'deelnameId',
  ],
  'already-inhoudelijke-regie': [409, 'Deze persoon heeft die rol al.', 'deelnameId'],
}

/**
 * The table agrees who leads the content; the role starts at once and ends the one before (ROL-06, ROL-07). Someone
 * who was pre-filled at aanmelding is confirmed or replaced; the procesregisseur is refused where the profile says so (ROL-08).
 */
export const chooseRegie: UseCase<typeof KEY, (typeof overlegEndpoints)[typeof KEY]> = async ({
  tx,
  params: { casusId, overlegId },
  body: { deelnameId, directContact, kijktVoorbijOrganisatie, door },
}) => {
  const overleg = await getOverlegForUpdate(tx, casusId, overlegId)
  requireCommand(overleg, 'chooseInhoudelijkeRegie')
  const profiel = await getActiveProfiel(tx)
  const { persoon, rol, status } = await getDeelname(tx, casusId, deelnameId)
  const deelname = {
    id: deelnameId,
    persoonId: persoon.persoonId,
    organisatieId: persoon.organisatie.organisatieId,
    rol,
    status,
  }
  const geschiktheid = { directContact, kijktVoorbijOrganisatie }
  const history = await readRegieHistory(tx, casusId)
  const decision = decide(history, { deelname, geschiktheid }, waarde(profiel, 'casusregie.toewijzing'), tx.now)
  if (!decision.ok) throw refusedAs(WORDS, decision.refusal)
  const vraag = { casusId, niveau: await readNiveau(tx, casusId), rol: 'inhoudelijke-regie' } as const
  await requireRegie(tx, { ...vraag, persoonId: persoon.persoonId }, 'deelnameId')

  const tekst = `${persoon.naam} (${persoon.organisatie.naam}) is ${term(profiel, 'inhoudelijkeRegie').enkelvoud}`
  const besluiters = toBesluiters(await readTeamMap(tx, casusId), door)
  await writeBesluit(tx, overleg, { soort: 'inhoudelijke-regie', tekst, door: besluiters, deelnameId }, [])
  await assignInhoudelijkeRegie(tx, { casusId, deelnameId, bron: 'overleg', overlegId, geschiktheid })
  await touchCasus(tx, casusId)
  await announceOverleg(tx, overleg)
  return { body: await getOverlegView(tx, casusId, overlegId), objectId: overlegId }
}
