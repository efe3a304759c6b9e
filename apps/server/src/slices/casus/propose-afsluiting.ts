import type { afsluitingEndpoints } from '@regietafel/contract/afsluiting.contract.ts'
import { type AfsluitGebrek, afsluitEisen, findAfsluitGebreken } from '@regietafel/domain/casus/afsluit-eisen.ts'
import { afsluitenPartijen } from '@regietafel/domain/casus/afsluiten.ts'
import {
  type ProposeAfsluitingRefusal,
  proposeAfsluiting as decide,
} from '@regietafel/domain/casus/propose-afsluiting.ts'
import { waarde } from '@regietafel/domain/netwerk/profiel.ts'
import { dagVan } from '@regietafel/domain/shared/dagen.ts'
import type { UseCase } from '../../http/endpoint.ts'
import { type Fout, refuseFouten, type Refusals, refusedAs } from '../../http/problem.ts'
import { announce } from '../../live/announce.ts'
import { getActiveProfiel } from '../netwerk/netwerk.reads.ts'
import { insertAfsluiting, readAfsluitingRows, saveStandpunt } from './afsluiting.queries.ts'
import { partijenTeam, readAfsluitingen } from './afsluiting.view.ts'
import { getCasus } from './casus.reads.ts'
import { insertNazorg } from './nazorg.queries.ts'
import { notifyDeelnemers } from './notify-deelnemers.ts'
import { personenOf, toDeelname } from './team.ts'

const KEY = 'POST /v1/casussen/{casusId}/afsluitingen'

const WORDS: Refusals<ProposeAfsluitingRefusal> = {
  'casus-not-lopend': [409, 'Deze casus is al gesloten.'],
  'status-not-of-this-netwerk': [400, 'Zo sluit dit netwerk een casus niet.', 'naar'],
  'already-proposed': [409, 'Er ligt al een voorstel. Neem daarover eerst een besluit.'],
  'toegang-ends-in-past': [400, 'Kies vandaag of een latere dag.', 'toegangEindigtOp'],
  onveiligheid: [
    409,
    'Bij zorgen over de veiligheid of de basiszorg kan de casus niet dicht. Plan een overleg en maak eerst afspraken over de veiligheid. Is het acuut? Bel 112.',
    'onveiligheid',
  ],
}

const GEBREKEN: Record<AfsluitGebrek, Fout> = {
  'onveiligheid-not-asked': { veld: 'onveiligheid', melding: 'Kies of er signalen van onveiligheid zijn.' },
  'basiszorg-not-asked': { veld: 'basiszorgOnvoldoende', melding: 'Kies of de basiszorg voldoende is.' },
  'evaluatie-missing': { veld: 'evaluatie.verloop', melding: 'Schrijf op hoe het ging en wat het opleverde.' },
  'contact-missing': { veld: 'contactVoorVragen', melding: 'Schrijf op waar de klant terecht kan met nieuwe vragen.' },
  'nazorg-missing': { veld: 'nazorg', melding: 'Spreek nazorg af, of schrijf op waarom dat niet nodig is.' },
  'nazorg-in-the-past': { veld: 'nazorg', melding: 'Kies voor nazorg vandaag of een latere dag.' },
  'nazorg-without-end': { veld: 'nazorg', melding: 'Kies bij nazorg die terugkomt ook een laatste dag.' },
  'overdracht-missing': { veld: 'overgedragenAan', melding: 'Schrijf op wie de persoon verder helpt.' },
}

/** The procesregisseur proposes to close and asks the others for their position; the own one is yes (SLT-01, SLT-02). */
export const proposeAfsluiting: UseCase<typeof KEY, (typeof afsluitingEndpoints)[typeof KEY]> = async ({
  tx,
  actor,
  params: { casusId },
  body,
}) => {
  const casus = await getCasus(tx, casusId)
  const profiel = await getActiveProfiel(tx)
  const open = (await readAfsluitingRows(tx, casusId)).some(({ status }) => status === 'voorgesteld')
  const decision = decide(
    { status: casus.status, openVoorstel: open },
    body,
    waarde(profiel, 'afsluiten.vorm'),
    dagVan(tx.now),
  )
  if (!decision.ok) throw refusedAs(WORDS, decision.refusal)
  const gebreken = findAfsluitGebreken(body, afsluitEisen(profiel), dagVan(tx.now))
  if (gebreken.length > 0) throw refuseFouten(gebreken.map((gebrek) => GEBREKEN[gebrek]))

  const afsluitingId = await insertAfsluiting(tx, casusId, body, actor.persoonId)
  await insertNazorg(tx, { casusId, afsluitingId }, body.nazorg)
  const team = partijenTeam(casus.team)
  const { beslissen, geraadpleegd } = afsluitenPartijen(team.map(toDeelname), waarde(profiel, 'afsluiten.besluit'))
  const own = team.find(({ rol, status }) => rol === 'procesregisseur' && status === 'actief')
  if (own && beslissen.includes(own.deelnameId))
    await saveStandpunt(
      tx,
      { casusId, afsluitingId },
      {
        deelnameId: own.deelnameId,
        eens: true,
        tekst: body.toelichting,
        door: actor.persoonId,
        wijze: 'zelf',
        gezegdOp: dagVan(tx.now),
      },
    )
  const asked = personenOf(team, [...beslissen, ...geraadpleegd])
  await notifyDeelnemers(tx, {
    casusId,
    soort: 'afsluiting',
    objectId: afsluitingId,
    pad: `/casussen/${casusId}/afsluiting`,
    gegevens: { stap: 'gevraagd', naar: body.naar },
    aan: asked.filter((persoonId) => persoonId !== actor.persoonId),
  })
  await announce(tx, {
    casusId,
    kringId: tx.kringen.idOf('casuspartners', casusId),
    soort: 'afsluiting',
    id: afsluitingId,
  })
  return { body: await readAfsluitingen(tx, casusId), objectId: afsluitingId }
}
