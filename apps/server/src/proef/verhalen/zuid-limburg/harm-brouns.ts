import type { Actie } from '@regietafel/contract/actie.contract.ts'
import {
  addressActiehouder,
  agreeActie,
  answerSignaal,
  logContact,
  raiseEscalatie,
  reportActie,
  sendSignaal,
} from '../../parts/actie-parts.ts'
import { beginCasus, type Casusverhaal } from '../../parts/casus-parts.ts'
import { holdOverleg } from '../../parts/hold-overleg.ts'
import { onWerkdag } from '../../parts/overleg-moment.ts'
import { planOverleg, prepareInbreng } from '../../parts/overleg-parts.ts'
import { shareUitkomst } from '../../parts/plan-parts.ts'
import { proposeOverdracht } from '../../parts/regie-parts.ts'
import type { Toneel } from '../../toneel.ts'

const TEAM = ['Fatma Yildirim', 'Ruud Snijders', 'Theo Wolfs']

/** up to today: an actielijst in time, an afspraak that keeps failing, and the coördinator asked for help. */
export async function tellHarmBrouns(toneel: Toneel): Promise<void> {
  const casus = await beginCasus(toneel, {
    dag: -90,
    aanmelding: {
      door: 'Theo Wolfs',
      onderdeel: 'parkstad',
      doel: 'De overlast stopt en Harm houdt zijn woning.',
      grondslag: 'handvat-gegevensuitwisseling',
      themas: ['overlast', 'criminaliteit'],
      waaromNietEigenKeten: 'Wij kunnen de huur opzeggen, maar daarmee verhuist het probleem naar een andere straat.',
      huishouden: [{ naam: 'Harm Brouns', isIndexpersoon: true, geboortedatum: '1985-04-17', geslacht: 'man' }],
    },
    besluit: { procesregisseur: 'Marleen Ubachs', reden: 'Zorg, wonen en politie komen hier samen.', team: TEAM },
    aanvaardt: TEAM,
  })
  const gepland = await planOverleg(casus, {
    begin: toneel.klok.moment(-76, '10:00'),
    doel: 'Samen één aanpak voor Harm maken.',
    genodigden: TEAM,
    zekerAanwezig: ['Fatma Yildirim'],
    plaats: 'Zorg- en Veiligheidshuis, zaal 2',
    huis: 'parkstad',
  })
  toneel.klok.zet(-78, '16:00')
  await prepareInbreng(gepland, 'Ruud Snijders', {
    actueel: 'Zes meldingen in de laatste maand, vooral in het weekend.',
    verleden: 'Twee keer aangehouden voor vernieling. Beide keren onder invloed.',
  })
  toneel.klok.zet(-76, '10:00')
  const acties = await holdOverleg(gepland, {
    aanwezig: TEAM,
    regie: 'Fatma Yildirim',
    plan: {
      teksten: { 'gezamenlijk-doel': 'Harm gebruikt minder, zijn buren slapen en hij kan in zijn woning blijven.' },
      zorgen: [{ spreker: 'Theo Wolfs', tekst: 'De buren overwegen een handtekeningenactie.', sinds: 'de zomer' }],
    },
    acties: [
      { wie: 'Ruud Snijders', wat: 'Elk weekend een keer aanbellen bij Harm en de buren.', dag: -66 },
      { wie: 'Theo Wolfs', wat: 'Het lek in de badkamer laten maken en met Harm een huurafspraak tekenen.', dag: -20 },
      { wie: 'Fatma Yildirim', wat: 'Harm twee keer per week thuis begeleiden.', dag: 9 },
    ],
    vervolg: { dag: toneel.klok.dag(-20) },
  })
  toneel.klok.zet(-70, '11:30')
  await shareUitkomst(casus)
  await tellWhatFollowed(casus, acties)
}

async function tellWhatFollowed(casus: Casusverhaal, [aanbellen, huur]: readonly Actie[]): Promise<void> {
  if (!aanbellen || !huur) throw new Error('The table agreed on three acties')
  const { klok, acteur, wie } = casus.toneel
  klok.zet(-67, '08:45')
  await reportActie(casus, aanbellen, 'lukt-niet', 'In het weekend zijn wij met te weinig. Doordeweeks lukt het wel.')
  klok.zet(-66, '09:20')
  await answerSignaal(
    casus,
    'Marleen Ubachs',
    'Ruud Snijders',
    'Dank. Doordeweeks is ook goed, dan neemt Fatma het weekend.',
  )
  klok.zet(-48, '13:00')
  await logContact(casus, ['Fatma Yildirim'], 'Harm is drie weken stabiel. De huurafspraak van Theo blijft liggen.', [
    'verloop-samenwerking',
    'monitoring',
  ])
  const besluit = await planOverleg(casus, {
    begin: klok.moment(-20, '13:30'),
    doel: 'Kijken hoe het gaat en de afspraken aanscherpen.',
    genodigden: TEAM,
    eerste: false,
    plaats: 'Zorg- en Veiligheidshuis, zaal 2',
    huis: 'parkstad',
    minuten: 60,
  })
  klok.zet(-20, '13:30')
  await holdOverleg(besluit, {
    aanwezig: TEAM,
    regie: 'Fatma Yildirim',
    eerste: false,
    plan: {
      teksten: { 'op-en-afschaling': 'Als de huurafspraak er is en het een maand rustig blijft, schalen we af.' },
    },
    acties: [{ wie: 'Ruud Snijders', wat: 'Met de buren bespreken wie zij bellen als het misgaat.', dag: -4 }],
    vervolg: { dag: klok.dag(onWerkdag(klok, 15)) },
  })
  klok.zet(-18, '10:00')
  await shareUitkomst(casus)
  klok.zet(-12, '09:10')
  await addressActiehouder(
    casus,
    'Fatma Yildirim',
    huur,
    'Dag Theo, Harm vraagt elke week wanneer de badkamer gemaakt wordt.',
  )
  klok.zet(-8, '14:25')
  await raiseEscalatie(casus, huur, {
    door: 'Fatma Yildirim',
    belemmering: 'De badkamer is nog steeds kapot. Harm wil daarom niets tekenen.',
    vraag: 'Kun jij met de corporatie bespreken wanneer het klaar is?',
  })
  klok.zet(-6, '11:05')
  const escalatieId = await raiseEscalatie(casus, huur, {
    door: 'Marleen Ubachs',
    belemmering: 'De reparatie staat bij de corporatie onderaan de lijst.',
    vraag: 'Wil je dit bespreken met de directie van de corporatie?',
    aan: ['coordinator-zvh', 'Willy Schoenmaeckers'],
  })
  klok.zet(-5, '16:40')
  await acteur.doe(wie('Willy Schoenmaeckers'), 'POST /v1/casussen/{casusId}/escalaties/{escalatieId}/antwoord', {
    params: { casusId: casus.casusId, escalatieId },
    body: { tekst: 'Ik sprak de directie. Zij sturen deze maand iemand. Ik bel je donderdag over de datum.' },
  })
  klok.zet(-1, '12:15')
  await sendSignaal(
    casus,
    'Ruud Snijders',
    'De buren sloten zich gisteren op toen Harm in de tuin schreeuwde. Er was geen geweld.',
  )
  await proposeOverdracht(casus, 'Fatma Yildirim', 'Joost Hamers', {
    standVanZaken: 'Harm is thuis en komt zijn afspraken met mij na. De laatste dagen is hij onrustig.',
    openActies: 'De huurafspraak van Theo, en mijn begeleiding thuis.',
    afspraken: 'Bij onrust bellen de buren eerst Ruud.',
    contactritme: 'Marleen en ik bellen om de twee weken op dinsdag.',
  })
  await agreeActie(casus, {
    wie: 'Fatma Yildirim',
    wat: 'Deze week extra bij Harm langsgaan en de buren bellen.',
    dag: 2,
  })
}
