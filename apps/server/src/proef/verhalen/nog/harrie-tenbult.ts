import { logContact, reportActie } from '../../parts/actie-parts.ts'
import { beginCasus } from '../../parts/casus-parts.ts'
import { holdOverleg } from '../../parts/hold-overleg.ts'
import { applyVisies, moveToLaag } from '../../parts/laag-parts.ts'
import { onWerkdag } from '../../parts/overleg-moment.ts'
import { planOverleg } from '../../parts/overleg-parts.ts'
import { shareUitkomst } from '../../parts/plan-parts.ts'
import { sendPatroon, takeStap, writeReflectie } from '../../parts/stamtafel-parts.ts'
import type { Toneel } from '../../toneel.ts'

const TEAM = ['Marit Hoitink', 'Femke Brummelhuis', 'Sietske Wolters']

/** A casus that runs: the MDO was held, the actielijst is shared, one actie is stuck (NET-36). */
export async function tellHarrieTenbult(toneel: Toneel): Promise<void> {
  const { klok } = toneel
  const casus = await beginCasus(toneel, {
    dag: -58,
    aanmelding: {
      door: 'Sietske Wolters',
      onderdeel: 'doetinchem',
      niveau: 3,
      doel: 'Harrie heeft na zijn detentie een kamer en iemand die langskomt.',
      grondslag: 'samenwerkingsconvenant',
      themas: [],
      waaromNietEigenKeten: 'Zonder woonplek kan de behandeling niet beginnen.',
      huishouden: [{ naam: 'Harrie Tenbult', isIndexpersoon: true, geboortedatum: '1983-02-17', geslacht: 'man' }],
      bekendeRegie: 'Marit Hoitink',
    },
    besluit: { procesregisseur: 'Gijs Wassink', reden: 'Zorg, wonen en toezicht tegelijk.', team: TEAM.slice(1) },
    aanvaardt: TEAM,
  })
  await moveToLaag(casus, 'regie-lokaal-mdo', 'Het sociaal team en de reclassering kunnen dit samen aan.')
  await applyVisies(casus, ['ave'])
  const day = onWerkdag(klok, -44)
  const gepland = await planOverleg(casus, {
    begin: klok.moment(day, '10:00'),
    doel: 'Eén strategie voor de eerste drie maanden.',
    genodigden: TEAM,
    plaats: 'Veiligheidskamer Doetinchem',
    huis: 'doetinchem',
  })
  klok.zet(day, '10:00')
  const [kamer, intake] = await holdOverleg(gepland, {
    aanwezig: TEAM,
    regie: 'Marit Hoitink',
    eerste: false,
    plan: {
      teksten: { 'gezamenlijk-doel': 'Harrie woont begeleid en houdt zijn afspraken.' },
      krachten: [{ spreker: 'Sietske Wolters', tekst: 'Harrie belt zelf als hij te laat is.' }],
    },
    acties: [
      { wie: 'Marit Hoitink', wat: 'Een kamer vragen bij de woonvorm in de binnenstad.', dag: -6 },
      { wie: 'Femke Brummelhuis', wat: 'Intake bij de GGZ plannen, met Harrie erbij.', dag: 3 },
    ],
    vervolg: { reden: 'Marit en Gijs bellen als de kamer rond is.' },
  })
  klok.zet(-40, '16:05')
  await shareUitkomst(casus)
  klok.zet(-12, '09:25')
  if (intake) await reportActie(casus, intake, 'voortgang', 'De intake staat voor volgende week in de agenda.')
  await moveToLaag(casus, 'procesregie-zvh', 'Wonen loopt vast; het ZVH helpt de partijen bij elkaar te houden.')
  if (kamer) await reportActie(casus, kamer, 'lukt-niet', 'De woonvorm is vol tot het voorjaar.')
  await logContact(casus, ['Marit Hoitink'], 'We zoeken een tijdelijke plek in de regio.')
  klok.zet(onWerkdag(klok, -11), '11:40')
  const signaal = await sendPatroon(casus, {
    thema: 'multidisciplinaire-samenwerking',
    gebied: 'Achterhoek',
    patroon: 'Geen plek na detentie',
    toelichting:
      'Wie vrijkomt, heeft weken geen adres. Daardoor begint de behandeling te laat en lopen afspraken stuk.',
    aantalCasussen: 3,
    vraag: 'randvoorwaarden',
  })
  klok.zet(onWerkdag(klok, -8), '14:10')
  await takeStap(toneel, signaal, {
    door: 'Roos Elferink',
    naar: 'analyse',
    terugkoppeling: 'Dank je. Twee andere regio’s zien dit ook. De adviseurs zoeken uit hoeveel plekken er missen.',
  })
  klok.zet(onWerkdag(klok, -3), '09:50')
  await takeStap(toneel, signaal, {
    door: 'Roos Elferink',
    naar: 'agenda',
    terugkoppeling: 'Het staat op de agenda van de volgende Stamtafel, met een voorstel voor tijdelijke plekken.',
  })
  klok.zet(onWerkdag(klok, -3), '15:20')
  await writeReflectie(casus, {
    vraag: 'Wachten we tot Harrie zelf om hulp vraagt, of gaan we naar hem toe?',
    beschrijving:
      'Harrie kwam vrij zonder adres. Marit zocht een kamer, maar de woonvorm was vol. Hij sliep een paar nachten bij een oude vriend en kwam niet op zijn afspraak bij de GGZ. Later belde Jansma dat hij daar weg moest. Sietske belde hem elke dag. Wat hadden we eerder kunnen doen?',
  })
}
