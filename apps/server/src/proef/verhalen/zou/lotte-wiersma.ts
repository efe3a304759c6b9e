import { beginCasus } from '../../parts/casus-parts.ts'
import { nextOverleg } from '../../parts/overleg-moment.ts'
import { acceptUitnodiging, planOverleg, prepareInbreng } from '../../parts/overleg-parts.ts'
import type { Toneel } from '../../toneel.ts'

const TEAM = ['Hanna Bloem', 'Mirthe de Graaf', 'Bram de Wit']

/** The startoverleg is today or tomorrow: who prepared, and who still has to answer. */
export async function tellLotteWiersma(toneel: Toneel): Promise<void> {
  const casus = await beginCasus(toneel, {
    dag: -13,
    aanmelding: {
      door: 'Hanna Bloem',
      onderdeel: 'wijk-bij-duurstede',
      niveau: 2,
      doel: 'Rust aan tafel bij Lotte, Kees en Fem.',
      grondslag: 'toestemming',
      themas: [],
      waaromNietEigenKeten: 'Behandeling, school en hulp thuis weten niet van elkaar wat zij doen.',
      huishouden: [
        { naam: 'Lotte Wiersma', isIndexpersoon: true, geboortedatum: '1984-01-27', geslacht: 'vrouw', rol: 'moeder' },
        { naam: 'Kees Hendriksen', geboortedatum: '1981-07-11', geslacht: 'man', rol: 'stiefvader' },
        { naam: 'Fem Wiersma', geboortedatum: '2013-02-03', geslacht: 'vrouw', rol: 'dochter', gezag: 'moeder' },
      ],
    },
    besluit: {
      procesregisseur: 'Amir Sadek',
      reden: 'Drie hulpverleners en nog geen plan.',
      team: ['Hanna Bloem', 'Mirthe de Graaf', ['Bram de Wit', 'Lotte wil dat school meedenkt en gaf toestemming.']],
    },
    aanvaardt: TEAM,
  })
  const overleg = await planOverleg(casus, {
    begin: nextOverleg(toneel.klok),
    doel: 'Kennismaken en samen kijken wat helpt.',
    genodigden: TEAM,
    zekerAanwezig: ['Hanna Bloem'],
    plaats: 'Loket Wijk, spreekkamer 2',
    huis: 'wijk-bij-duurstede',
    minuten: 120,
  })
  toneel.klok.zet(-6, '11:05')
  await acceptUitnodiging(overleg, ['Hanna Bloem', 'Mirthe de Graaf'])
  toneel.klok.zet(-2, '16:20')
  await prepareInbreng(overleg, 'Hanna Bloem', {
    actueel: 'Ik kom twee ochtenden. Lotte zegt dat de avonden het zwaarst zijn.',
    verleden: 'Vorig jaar hielp een vaste bedtijd voor Fem.',
  })
}
