import { finishCasus } from '../../parts/finished-casus.ts'
import type { Toneel } from '../../toneel.ts'

const TEAM = ['Henriette Klumper', 'Femke Brummelhuis']

/** Voorlopig closed: the two regisseurs agreed (NET-44). */
export async function tellAlidaKornegoor(toneel: Toneel): Promise<void> {
  await finishCasus(toneel, {
    begin: {
      dag: -190,
      aanmelding: {
        door: 'Henriette Klumper',
        onderdeel: 'zutphen',
        niveau: 2,
        doel: 'Alida houdt haar huis en de buren slapen weer.',
        grondslag: 'publieke-taak',
        themas: [],
        waaromNietEigenKeten: 'Wij kunnen wel waarschuwen, maar niet helpen.',
        huishouden: [{ naam: 'Alida Kornegoor', isIndexpersoon: true, geboortedatum: '1958-09-25', geslacht: 'vrouw' }],
        bekendeRegie: 'Femke Brummelhuis',
      },
      besluit: { procesregisseur: 'Gijs Wassink', reden: 'Wonen en zorg horen bij elkaar.', team: TEAM.slice(0, 1) },
      aanvaardt: TEAM,
    },
    overlegDag: -176,
    plaats: 'Veiligheidskamer Zutphen',
    tafel: {
      aanwezig: TEAM,
      regie: 'Femke Brummelhuis',
      eerste: false,
      plan: { teksten: { 'gezamenlijk-doel': 'Alida slaapt ’s nachts en belt Femke als het niet lukt.' } },
    },
    geenVervolg: 'Femke komt elke week. Dat is genoeg.',
    sluitDag: -60,
    sluiten: {
      naar: 'voorlopig-afgesloten',
      doelBehaald: 'ja',
      toelichting: 'Er is geen klacht meer geweest. Alida gaat naar de dagbesteding.',
      overgedragenAan: 'Femke Brummelhuis komt elke week; de dagbesteding belt haar als Alida wegblijft.',
      toegangTot: -46,
      gehoord: { 'Gijs Wassink': 'De rust is terug.', 'Femke Brummelhuis': 'Ik blijf haar zien.' },
    },
  })
}
