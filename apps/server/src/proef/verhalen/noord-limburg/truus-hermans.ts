import { beginCasus } from '../../parts/casus-parts.ts'
import {
  acceptUitnodiging,
  askGast,
  declineUitnodiging,
  planOverleg,
  prepareInbreng,
} from '../../parts/overleg-parts.ts'
import { nextOverleg } from '../../parts/overleg-moment.ts'
import type { Toneel } from '../../toneel.ts'

const TEAM = ['Piet Coenders', 'Ton Verstappen', 'Mo El Amrani', 'Lies Teeuwen', 'Noor Aerts']

/** The first overleg is today or tomorrow: two of five prepared, one is still writing, one cannot come (OVL-04, OVL-11). */
export async function tellTruusHermans(toneel: Toneel): Promise<void> {
  const casus = await beginCasus(toneel, {
    dag: -16,
    aanmelding: {
      door: 'Ton Verstappen',
      niveau: 3,
      onderdeel: null,
      doel: 'Mevrouw Hermans blijft veilig wonen en de buren durven weer bij haar aan te bellen.',
      grondslag: 'publieke-taak',
      themas: ['overlast', 'persoonlijke-situatie'],
      waaromNietEigenKeten: 'Zonder zorg erbij wordt het een ontruiming. Dat willen wij niet.',
      huishouden: [{ naam: 'Truus Hermans', isIndexpersoon: true, geboortedatum: '1953-10-12', geslacht: 'vrouw' }],
      bekendeRegie: 'Piet Coenders',
    },
    besluit: {
      procesregisseur: 'Bas Vervoort',
      reden: 'Zorg en overlast lopen door elkaar en er dreigt ontruiming.',
      team: TEAM.slice(1),
    },
    aanvaardt: TEAM,
  })
  const overleg = await planOverleg(casus, {
    begin: nextOverleg(toneel.klok),
    doel: 'Samen bepalen hoe mevrouw veilig kan blijven wonen.',
    genodigden: TEAM,
    zekerAanwezig: ['Piet Coenders'],
    plaats: 'Zorg- en Veiligheidshuis, zaal Peel',
  })
  toneel.klok.zet(-10, '14:05')
  await askGast(overleg, 'Daan Wijnhoven', {
    vraag: 'Wat helpt iemand die vergeet te eten en geen hulp wil?',
    grond: 'Alleen de vraag wordt gedeeld; mevrouw vindt het goed.',
  })
  toneel.klok.zet(-9, '10:15')
  await acceptUitnodiging(overleg, ['Piet Coenders', 'Ton Verstappen', 'Lies Teeuwen'])
  await declineUitnodiging(overleg, 'Noor Aerts', 'Ik heb dan een crisisdienst. Piet neemt mijn informatie mee.')
  toneel.klok.zet(-2, '15:35')
  await prepareInbreng(overleg, 'Ton Verstappen', {
    actueel: 'Sinds september zeven klachten: de kachel staat te hoog, er ligt vuil in het trapportaal.',
    verleden: 'Mevrouw huurt hier 31 jaar. Tot haar man stierf was er nooit iets aan de hand.',
  })
  await prepareInbreng(overleg, 'Lies Teeuwen', {
    actueel: 'Zij laat mij binnen als ik van tevoren bel. Zij eet slecht en vergeet de dag.',
    verleden: 'Haar dochter woont ver weg en belt elke zondag.',
    verledenMondeling: true,
  })
  await prepareInbreng(overleg, 'Piet Coenders', {
    actueel: 'Geheugenonderzoek is aangevraagd. Ik heb nog geen uitslag.',
    verleden: '',
    half: true,
  })
}
