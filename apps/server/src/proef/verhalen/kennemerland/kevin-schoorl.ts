import { logContact, reportActie } from '../../parts/actie-parts.ts'
import { beginCasus } from '../../parts/casus-parts.ts'
import { holdOverleg } from '../../parts/hold-overleg.ts'
import { answerMail, createMailgroep, writeMail } from '../../parts/mailgroep-parts.ts'
import { onWerkdag } from '../../parts/overleg-moment.ts'
import { planOverleg } from '../../parts/overleg-parts.ts'
import { shareUitkomst } from '../../parts/plan-parts.ts'
import type { Toneel } from '../../toneel.ts'

const TEAM = ['Hanneke Prins', 'Wout Kramer', 'Sunil Baldew']

/** A casus that runs: shared without names, a living mailgroep, and the contact of the two regisseurs is due again (NET-42). */
export async function tellKevinSchoorl(toneel: Toneel): Promise<void> {
  const { klok } = toneel
  const casus = await beginCasus(toneel, {
    dag: -57,
    aanmelding: {
      door: 'Wout Kramer',
      niveau: null,
      doel: 'Hij blijft nuchter en houdt zijn kamer.',
      grondslag: 'samenwerkingsconvenant',
      themas: [],
      waaromNietEigenKeten: 'Toezicht alleen houdt hem niet van de drank af.',
      huishouden: [
        { naam: 'Kevin Schoorl', isIndexpersoon: true, geboortedatum: '1994-10-09', geslacht: 'man', rol: 'zoon' },
        { naam: 'Mieke Schoorl', geboortedatum: '1966-01-17', geslacht: 'vrouw', rol: 'moeder' },
      ],
    },
    besluit: { procesregisseur: 'Ilse van Dam', reden: 'Zorg en straf moeten hetzelfde vragen.', team: TEAM },
    aanvaardt: TEAM,
  })
  const dag = onWerkdag(klok, -42)
  const gepland = await planOverleg(casus, {
    begin: klok.moment(dag, '13:30'),
    doel: 'Eén lijn in toezicht en behandeling.',
    genodigden: TEAM,
    plaats: 'Veiligheidshuis, kamer Spaarne',
  })
  klok.zet(dag, '13:30')
  const [kamer, groep] = await holdOverleg(gepland, {
    aanwezig: TEAM,
    regie: 'Hanneke Prins',
    vastgesteld: true,
    plan: {
      teksten: {
        aanleiding: 'Kevin raakte na zijn straf zijn kamer kwijt en drinkt weer.',
        'gezamenlijk-doel': 'Kevin is nuchter, heeft een kamer en ziet zijn moeder elke week.',
      },
      krachten: [{ spreker: 'Hanneke Prins', tekst: 'Kevin vraagt zelf om hulp.' }],
      zorgen: [{ spreker: 'Wout Kramer', tekst: 'Na een slecht weekend meldt hij zich niet.' }],
      doelen: ['Kevin heeft een vaste kamer.'],
    },
    acties: [
      { wie: 'Sunil Baldew', wat: 'Een kamer vragen bij begeleid wonen.', dag: -10 },
      { wie: 'Hanneke Prins', wat: 'Kevin aanmelden voor de groep op dinsdag.', dag: 4 },
    ],
    vervolg: { dag: klok.dag(onWerkdag(klok, dag + 49)) },
  })
  klok.zet(dag + 2, '09:20')
  await createMailgroep(casus)
  await shareUitkomst(casus)
  klok.zet(dag + 8, '11:05')
  const draad = await writeMail(casus, 'Hanneke Prins', 'Eerste week', 'Eerste week zonder gemiste afspraak.')
  klok.zet(dag + 9, '08:40')
  await answerMail(casus, 'Sunil Baldew', draad, 'Mooi. Het begeleid wonen belt mij deze week terug.')
  klok.zet(dag + 30, '15:20')
  await logContact(casus, ['Hanneke Prins'], 'De samenwerking loopt. Wij letten op de weekenden.')
  klok.zet(-8, '10:15')
  if (groep) await reportActie(casus, groep, 'afronding', 'De eerste bijeenkomst is geweest. Het beviel.')
  if (kamer) await reportActie(casus, kamer, 'lukt-niet', 'Er is pas over drie maanden een plek vrij.')
}
