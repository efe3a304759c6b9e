import { agreeActie, logContact, reportActie } from '../../parts/actie-parts.ts'
import { beginCasus } from '../../parts/casus-parts.ts'
import { holdOverleg } from '../../parts/hold-overleg.ts'
import { onWerkdag } from '../../parts/overleg-moment.ts'
import { planOverleg } from '../../parts/overleg-parts.ts'
import { handOutUitkomst, shareUitkomst } from '../../parts/plan-parts.ts'
import type { Toneel } from '../../toneel.ts'

const TEAM = ['Hanna Bloem', 'Lidy van Ginkel']

/** A household of four at niveau 2: the plan is theirs, the next overleg has a date. */
export async function tellFamilieOostveen(toneel: Toneel): Promise<void> {
  const { klok } = toneel
  const casus = await beginCasus(toneel, {
    dag: -62,
    aanmelding: {
      door: 'Hanna Bloem',
      onderdeel: 'zeist',
      niveau: 2,
      doel: 'Sanne en Rick regelen hun huis weer zelf, en oma Greet woont veilig bij hen in.',
      grondslag: 'toestemming',
      themas: [],
      waaromNietEigenKeten: 'Twee aanbieders werken al in huis en er komt een derde bij. Niemand houdt het overzicht.',
      huishouden: [
        { naam: 'Sanne Oostveen', isIndexpersoon: true, geboortedatum: '1989-05-14', geslacht: 'vrouw', rol: 'moeder' },
        { naam: 'Rick Tromp', geboortedatum: '1986-09-02', geslacht: 'man', rol: 'vader' },
        { naam: 'Mats Tromp', geboortedatum: '2016-11-19', geslacht: 'man', rol: 'zoon', gezag: 'beide ouders' },
        { naam: 'Greet Oostveen', geboortedatum: '1947-03-30', geslacht: 'vrouw', rol: 'oma' },
      ],
      partners: ['Lidy van Ginkel'],
    },
    besluit: { procesregisseur: 'Yara Haddad', reden: 'Twee aanbieders en een tweede voorziening.', team: TEAM },
    aanvaardt: TEAM,
  })
  const gepland = await planOverleg(casus, {
    begin: klok.moment(onWerkdag(klok, -48), '15:30'),
    doel: 'Eén plan met Sanne en Rick, in hun woorden.',
    genodigden: TEAM,
    plaats: 'Bij de familie thuis',
    huis: 'zeist',
    minuten: 120,
  })
  klok.zet(onWerkdag(klok, -48), '15:30')
  const [was, school] = await holdOverleg(gepland, {
    aanwezig: TEAM,
    regie: 'Hanna Bloem',
    vastgesteld: true,
    plan: {
      teksten: {
        'gezamenlijk-doel': 'Sanne: “Ik wil dat het huis weer van ons is.”',
        'gewenst-resultaat': 'Als de baby er is, weet iedereen wie wat doet en slaapt Greet rustig.',
      },
      krachten: [{ spreker: 'Hanna Bloem', tekst: 'Rick kookt elke dag en Mats helpt mee.' }],
      zorgen: [{ spreker: 'Lidy van Ginkel', tekst: 'Greet valt vaker en zegt het niet.', sinds: 'de zomer' }],
      doelen: ['Greet komt veilig door de nacht.', 'Mats doet één ding per week dat alleen van hem is.'],
    },
    acties: [
      { wie: 'Lidy van Ginkel', wat: 'Met Greet en Sanne een valplan maken en het bed lager zetten.', dag: -20 },
      { wie: 'Hanna Bloem', wat: 'Met Mats en school een middag zoeken om te voetballen.', dag: 12 },
    ],
    vervolg: { dag: klok.dag(onWerkdag(klok, 9)) },
  })
  klok.zet(-46, '09:40')
  await shareUitkomst(casus)
  klok.zet(-45, '16:30')
  await handOutUitkomst(casus)
  klok.zet(-24, '13:20')
  if (was) await reportActie(casus, was, 'afronding', 'Het bed staat laag en er hangt een licht in de gang.')
  if (school) await reportActie(casus, school, 'voortgang', 'Mats koos voor de woensdag. De club zoekt nog een plek.')
  await logContact(casus, ['Hanna Bloem'], 'Hanna en Yara bellen elke maand. Sanne weet dat zij altijd kan bellen.')
  await agreeActie(casus, { wie: 'Hanna Bloem', wat: 'Kraamzorg aanvragen, samen met Sanne.', dag: 4 })
}
