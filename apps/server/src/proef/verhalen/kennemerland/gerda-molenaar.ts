import { finishCasus } from '../../parts/finished-casus.ts'
import type { Toneel } from '../../toneel.ts'

const TEAM = ['Sunil Baldew', 'Petra Zonneveld']

/** Voorlopig closed by the two (NET-44, NET-45). */
export async function tellGerdaMolenaar(toneel: Toneel): Promise<void> {
  await finishCasus(toneel, {
    begin: {
      dag: -150,
      aanmelding: {
        door: 'Petra Zonneveld',
        niveau: null,
        doel: 'Mevrouw woont veilig en heeft iemand die langskomt.',
        grondslag: 'toestemming',
        themas: [],
        waaromNietEigenKeten: 'Wij kunnen de woning leeghalen, maar dan begint het opnieuw.',
        huishouden: [{ naam: 'Gerda Molenaar', isIndexpersoon: true, geboortedatum: '1951-03-08', geslacht: 'vrouw' }],
      },
      besluit: { procesregisseur: 'Jurriaan Bos', reden: 'Wonen en zorg hangen samen.', team: TEAM },
      aanvaardt: TEAM,
    },
    overlegDag: -134,
    plaats: 'Veiligheidshuis, kamer Spaarne',
    tafel: {
      aanwezig: TEAM,
      regie: 'Sunil Baldew',
      vastgesteld: true,
      plan: { teksten: { 'gezamenlijk-doel': 'Gerda heeft een leeg en warm huis, en elke week bezoek.' } },
    },
    geenVervolg: 'Sunil komt elke week en belt als het minder gaat.',
    sluitDag: -20,
    sluiten: {
      naar: 'voorlopig-afgesloten',
      doelBehaald: 'ja',
      toelichting: 'De woning is op orde. De thuiszorg komt drie keer per week.',
      toegangTot: -6,
      gehoord: { 'Sunil Baldew': 'Ik blijf haar zien. Sluiten kan.' },
    },
  })
}
