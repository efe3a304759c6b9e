import { beginCasus } from '../../parts/casus-parts.ts'
import { holdOverleg } from '../../parts/hold-overleg.ts'
import { createMailgroep } from '../../parts/mailgroep-parts.ts'
import { onWerkdag } from '../../parts/overleg-moment.ts'
import { planOverleg } from '../../parts/overleg-parts.ts'
import type { Toneel } from '../../toneel.ts'

const TEAM = ['Wout Kramer', 'Esra Demir', 'Dennis Mol', 'Petra Zonneveld']

/** A-04 on its fourth day: the first ICO was held, the afstemmingsplan is full of names and waits to be shared without (OPL-32). */
export async function tellPriyaRamdin(toneel: Toneel): Promise<void> {
  const { klok } = toneel
  const casus = await beginCasus(toneel, {
    dag: -25,
    aanmelding: {
      door: 'Dennis Mol',
      niveau: null,
      doel: 'Moeder en kinderen wonen veilig en zij houdt zich aan haar voorwaarden.',
      grondslag: 'samenwerkingsconvenant',
      themas: [],
      waaromNietEigenKeten: 'Toezicht, behandeling en wonen lopen vast op elkaar.',
      huishouden: [
        {
          naam: 'Priya Ramdin',
          isIndexpersoon: true,
          rol: 'moeder',
          geboortedatum: '1991-05-12',
          geslacht: 'vrouw',
          adres: 'Lindenlaan 14, 1999 ZZ Duinrand',
          telefoon: '06 5550 1234',
        },
        { naam: 'Aarav Ramdin', rol: 'zoon', geboortedatum: '2017-08-21', geslacht: 'man', gezag: 'moeder' },
        { naam: 'Storm Ramdin', rol: 'dochter', geboortedatum: '2020-02-03', geslacht: 'vrouw', gezag: 'moeder' },
        { naam: 'Sanjay Kalloe', rol: 'ex-partner', geboortedatum: '1988-11-30', geslacht: 'man' },
      ],
    },
    besluit: { procesregisseur: 'Ilse van Dam', reden: 'Vier organisaties, geen gezamenlijk plan.', team: TEAM },
    aanvaardt: TEAM,
  })
  const dag = onWerkdag(klok, -6) > -3 ? -4 : onWerkdag(klok, -6)
  const gepland = await planOverleg(casus, {
    begin: klok.moment(dag, '10:00'),
    doel: 'Samen afstemmen hoe het thuis veilig wordt en blijft.',
    genodigden: TEAM,
    plaats: 'Veiligheidshuis, kamer Duin',
  })
  klok.zet(dag, '10:00')
  await holdOverleg(gepland, {
    aanwezig: TEAM,
    regie: 'Wout Kramer',
    vastgesteld: true,
    plan: {
      teksten: {
        aanleiding:
          'Priya (geboren 12 mei 1991) woont met Aarav en Storm aan de Lindenlaan 14. Sinds de zomer belde de buurvrouw vier keer de politie om ruzie met Sanjay. Priya heeft toezicht van de reclassering.',
        'gezamenlijk-doel': 'Priya en de kinderen zijn thuis veilig en Priya houdt zich aan haar voorwaarden.',
        'eerdere-hulp':
          'Mevrouw Ramdin had in 2024 hulp van het wijkteam. Zij stopte toen Aarav van basisschool De Regenboog ging. Nu gaat zij op dinsdag naar Opmaat toe.',
        'gewenst-resultaat':
          'Over een half jaar: geen meldingen meer, Storm slaapt door en Priya heeft haar eigen huurcontract.',
        veiligheid: 'Bij storm aan de deur belt zij 112. Sanjay komt niet op de Lindenlaan zonder afspraak.',
      },
      krachten: [
        { spreker: 'Wout Kramer', tekst: 'Mw. Ramdin komt elke week op tijd en is eerlijk over wat niet lukt.' },
        { spreker: 'Priya', tekst: 'Ik wil dat mijn kinderen trots op mij zijn.' },
      ],
      zorgen: [
        {
          spreker: 'Dennis Mol',
          tekst: 'Sanjay staat ’s avonds voor de deur. Tante Shanti durft niet meer te komen.',
          sinds: 'de zomer',
        },
        { spreker: 'Esra Demir', tekst: 'Priya slaapt slecht. Storm wordt wakker van het geschreeuw.' },
        {
          spreker: 'Petra Zonneveld',
          tekst: 'Soms past Wil op, maar die gaat verhuizen. Met Kroon is gesproken over de huur.',
        },
      ],
      doelen: ['Priya gaat elke week naar haar behandeling.', 'Aarav en Storm slapen elke nacht rustig.'],
    },
    acties: [
      { wie: 'Wout Kramer', wat: 'Met Priya het weekschema maken en elke maandag bellen op 06 5550 1234.', dag: 1 },
      { wie: 'Esra Demir', wat: 'Priya binnen twee weken een vaste behandelaar geven.', dag: 8 },
      { wie: 'Dennis Mol', wat: 'Met Sanjay een gesprek voeren over afstand houden.', dag: 2 },
      { wie: 'Petra Zonneveld', wat: 'Uitzoeken of het huurcontract op naam van Priya kan.', dag: 15 },
    ],
    vervolg: { dag: klok.dag(onWerkdag(klok, dag + 44)) },
  })
  klok.zet(-1, '16:10')
  await createMailgroep(casus)
}
