import { finishCasus } from '../../parts/finished-casus.ts'
import type { Toneel } from '../../toneel.ts'

const TEAM = ['Ilse Frijns', 'Theo Wolfs']

/** Afgeschaald two weeks ago, agreed by all three groups (NET-44, NET-45, SLT-19). */
export async function tellMiaDols(toneel: Toneel): Promise<void> {
  await finishCasus(toneel, {
    begin: {
      dag: -150,
      aanmelding: {
        door: 'Theo Wolfs',
        onderdeel: 'parkstad',
        doel: 'Mia kan in haar huis blijven en de buren hebben geen last meer.',
        grondslag: 'toestemming',
        themas: ['overlast'],
        waaromNietEigenKeten: 'Zonder behandeling komt de rommel terug.',
        huishouden: [{ naam: 'Mia Dols', isIndexpersoon: true, geboortedatum: '1964-02-23', geslacht: 'vrouw' }],
      },
      besluit: { procesregisseur: 'Marleen Ubachs', reden: 'Zorg en wonen hebben elkaar nodig.', team: TEAM },
      aanvaardt: TEAM,
    },
    overlegDag: -133,
    plaats: 'Zorg- en Veiligheidshuis, zaal 1',
    tafel: {
      aanwezig: TEAM,
      regie: 'Ilse Frijns',
      plan: { teksten: { 'gezamenlijk-doel': 'Mia ruimt met hulp op en houdt het daarna zelf bij.' } },
    },
    geenVervolg: 'Ilse komt elke week. Theo kijkt over een half jaar mee.',
    sluitDag: -14,
    sluiten: {
      naar: 'afgeschaald',
      doelBehaald: 'ja',
      toelichting: 'Het huis is schoon en er kwamen vier maanden geen klachten.',
      toegangTot: 4,
      gehoord: {
        'Marleen Ubachs': 'Eens: het doel is gehaald.',
        'Ilse Frijns': 'Eens. Ik blijf nog een half jaar komen.',
        'Theo Wolfs': 'Eens, er zijn geen klachten meer.',
      },
    },
  })
}
