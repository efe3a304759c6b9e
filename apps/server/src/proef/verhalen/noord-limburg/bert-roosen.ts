import { finishCasus } from '../../parts/finished-casus.ts'
import type { Toneel } from '../../toneel.ts'

const TEAM = ['Lies Teeuwen', 'Ton Verstappen']

/** Voorlopig afgesloten nine days ago; the team reads along for some days more (SLT-02, SLT-11, SLT-18). */
export async function tellBertRoosen(toneel: Toneel): Promise<void> {
  await finishCasus(toneel, {
    begin: {
      dag: -140,
      aanmelding: {
        door: 'Ton Verstappen',
        niveau: 3,
        doel: 'Bert betaalt zijn huur en krijgt weer contact met zijn broer.',
        grondslag: 'toestemming',
        themas: ['maatschappelijke-uitval'],
        waaromNietEigenKeten: 'Alleen een huurregeling helpt niet zolang hij de deur niet opendoet.',
        huishouden: [{ naam: 'Bert Roosen', isIndexpersoon: true, geboortedatum: '1958-09-30', geslacht: 'man' }],
      },
      besluit: { procesregisseur: 'Bas Vervoort', reden: 'Ontruiming dreigt en er is geen hulp.', team: TEAM },
      aanvaardt: TEAM,
    },
    overlegDag: -124,
    plaats: 'Zorg- en Veiligheidshuis, zaal Peel',
    tafel: {
      aanwezig: TEAM,
      regie: 'Lies Teeuwen',
      vastgesteld: true,
      plan: { teksten: { 'gezamenlijk-doel': 'Bert woont rustig, betaalt zijn huur en ziet elke week iemand.' } },
    },
    geenVervolg: 'Lies en Bas bellen elke maand. Gaat het minder, dan komen we weer bij elkaar.',
    sluitDag: -9,
    sluiten: {
      naar: 'voorlopig-afgesloten',
      doelBehaald: 'ja',
      toelichting: 'De huur is vier maanden op tijd betaald. Zijn broer komt elke zondag. Lies blijft langskomen.',
      toegangTot: 5,
      gehoord: {
        'Lies Teeuwen': 'Ik kom nog elke twee weken bij hem. Sluiten kan.',
        'Ton Verstappen': 'Geen achterstand meer. Wat mij betreft klaar.',
      },
    },
  })
}
