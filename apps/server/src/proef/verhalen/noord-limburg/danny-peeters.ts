import {
  addressActiehouder,
  agreeActie,
  answerSignaal,
  logContact,
  raiseEscalatie,
  reportActie,
  sendSignaal,
} from '../../parts/actie-parts.ts'
import { acceptSeats, type Casusverhaal, fileAanmelding, openCasus } from '../../parts/casus-parts.ts'
import { holdOverleg, type Tafelverhaal } from '../../parts/hold-overleg.ts'
import { answerMail, createMailgroep, writeMail } from '../../parts/mailgroep-parts.ts'
import { onWerkdag } from '../../parts/overleg-moment.ts'
import { acceptUitnodiging, planOverleg, prepareInbreng } from '../../parts/overleg-parts.ts'
import { shareUitkomst } from '../../parts/plan-parts.ts'
import type { Toneel } from '../../toneel.ts'

const DANNY = {
  door: 'Mo El Amrani',
  doel: 'Samen voorkomen dat Danny opnieuw de fout in gaat en de buurt haar rust teruggeven.',
  grondslag: 'wgs',
  themas: ['recidive', 'overlast'],
  waaromNietEigenKeten:
    'Politie en maatschappelijk werk doen elk hun deel, maar Danny haakt telkens af zodra een van ons loslaat.',
  huishouden: [{ naam: 'Danny Peeters', isIndexpersoon: true, geboortedatum: '1996-07-01', geslacht: 'man' }],
  bekendeRegie: 'Lies Teeuwen',
  partners: ['Lies Teeuwen', 'Sanne Hendrix'],
} as const

const verhaal = { ...DANNY, themas: [...DANNY.themas], huishouden: [...DANNY.huishouden] }

const TEAM = ['Lies Teeuwen', 'Noor Aerts', 'Mo El Amrani', 'Sanne Hendrix', 'Ton Verstappen']

const tafel = (toneel: Toneel): Tafelverhaal => ({
  aanwezig: TEAM,
  regie: 'Lies Teeuwen',
  vastgesteld: true,
  notities: {
    'gezamenlijk-doel': 'Danny woont rustig op zichzelf en houdt zich aan zijn voorwaarden.',
    'Mo El Amrani': 'Sinds het voorjaar negen meldingen van geluid en ruzie op straat. De laatste twee weken stil.',
    'Sanne Hendrix': 'Danny komt op tijd bij ons. Hij zegt dat hij werk wil, maar niet weet waar te beginnen.',
  },
  plan: {
    teksten: {
      aanleiding:
        'Danny kwam in een jaar drie keer met de politie in aanraking. De buren slapen slecht van het lawaai.',
      'gezamenlijk-doel': 'Danny woont rustig op zichzelf, heeft overdag iets te doen en pleegt geen nieuwe feiten.',
      'gewenst-resultaat': 'Over een half jaar: geen nieuwe feiten, geen meldingen meer van de buren, vier dagen werk.',
    },
    krachten: [
      { spreker: 'Lies Teeuwen', tekst: 'Danny zorgt goed voor zijn hond en komt zijn afspraken met mij na.' },
    ],
    zorgen: [
      { spreker: 'Mo El Amrani', tekst: 'Als er bezoek is loopt het uit de hand.', sinds: 'dit voorjaar' },
      { spreker: 'Noor Aerts', tekst: 'Hij slaapt weinig en stopte zelf met zijn medicijnen.', sinds: 'twee maanden' },
    ],
    doelen: ['Danny heeft vier dagen per week werk of dagbesteding.', 'Danny slaapt weer en gebruikt zijn medicijnen.'],
  },
  acties: [
    { wie: 'Ton Verstappen', wat: 'Met Danny en de buren afspraken maken over bezoek en geluid.', dag: -48 },
    { wie: 'Noor Aerts', wat: 'Danny binnen twee weken een afspraak geven bij de behandelaar.', dag: -46 },
    { wie: 'Sanne Hendrix', wat: 'Met Danny een plek zoeken bij het leerwerkbedrijf.', dag: -11 },
    { wie: 'Lies Teeuwen', wat: 'Elke week bij Danny langsgaan en het huishoudboekje doornemen.', dag: 20 },
    { wie: 'Mo El Amrani', wat: 'Twee keer per week langs de woning lopen en kort bellen met de buren.', dag: 3 },
  ],
  vervolg: { dag: toneel.klok.dag(onWerkdag(toneel.klok, 6)) },
})

/** A-03 up to today: AVE 2 turned away, AVE 3 taken up, two documents and a mailgroep, and what came after. */
export async function tellDannyPeeters(toneel: Toneel): Promise<void> {
  const { acteur, klok, wie } = toneel
  klok.zet(-112, '11:20')
  const eerste = await fileAanmelding(toneel, { ...verhaal, niveau: 2 })
  klok.zet(-110, '09:15')
  await acteur.doe(wie('Bas Vervoort'), 'POST /v1/aanmeldingen/{aanmeldingId}/besluit', {
    params: { aanmeldingId: eerste },
    body: {
      besluit: 'consultatie',
      reden: 'Probeer het eerst met zijn drieën. Ik denk graag mee over wie je daarbij vraagt.',
    },
  })
  klok.zet(-80, '15:40')
  const tweede = await fileAanmelding(toneel, { ...verhaal, niveau: 3, urgentie: 'spoed' })
  klok.zet(-79, '10:05')
  const besluit = { procesregisseur: 'Bas Vervoort', reden: 'Het is erger geworden en lukt niet meer lokaal.' }
  const casus = await openCasus(toneel, tweede, { ...besluit, team: TEAM.slice(1) })
  klok.zet(-78, '13:00')
  await acceptSeats(casus, TEAM)
  await tellOverleg(casus)
}

async function tellOverleg(casus: Casusverhaal): Promise<void> {
  const { toneel } = casus
  const { klok } = toneel
  const gepland = await planOverleg(casus, {
    begin: klok.moment(-62, '10:00'),
    doel: 'Eén plan maken voor Danny en afspreken wie wat doet.',
    genodigden: TEAM,
    zekerAanwezig: ['Lies Teeuwen'],
    plaats: 'Zorg- en Veiligheidshuis, zaal Maas',
  })
  klok.zet(-64, '16:30')
  await prepareInbreng(gepland, 'Sanne Hendrix', {
    actueel: 'Danny houdt zich aan zijn meldplicht. Hij wil werken.',
    verleden: 'Twee eerdere toezichten, waarvan een voortijdig gestopt.',
  })
  klok.zet(-62, '10:00')
  const [bezoek, behandelaar, werk] = await holdOverleg(gepland, tafel(toneel))
  if (!bezoek || !behandelaar || !werk) throw new Error('The table agreed on five acties')
  klok.zet(-60, '09:30')
  await createMailgroep(casus)
  await shareUitkomst(casus, ['verslag'])
  klok.zet(-57, '14:10')
  await shareUitkomst(casus, ['plan'])
  const draad = await writeMail(
    casus,
    'Lies Teeuwen',
    'Eerste week',
    'Ik was twee keer bij Danny. Hij deed zelf open en had koffie klaar. Fijn begin.',
  )
  klok.zet(-56, '08:50')
  await answerMail(casus, 'Mo El Amrani', draad, 'Goed om te horen. Bij ons deze week geen meldingen.')
  klok.zet(-49, '12:00')
  await reportActie(
    casus,
    bezoek,
    'afronding',
    'Buren en Danny zaten samen aan tafel. Na tien uur geen bezoek meer; ze hebben elkaars nummer.',
  )
  klok.zet(-45, '17:05')
  await reportActie(
    casus,
    behandelaar,
    'lukt-niet',
    'De wachttijd is elf weken. Ik kan Danny zelf niet eerder plaatsen.',
  )
  klok.zet(-44, '09:40')
  await answerSignaal(
    casus,
    'Lies Teeuwen',
    'Noor Aerts',
    'Dank je. Ik bespreek met Bas of iemand anders kan overbruggen. Kun jij hem elke week kort bellen?',
  )
  await logContact(
    casus,
    ['Lies Teeuwen', 'Noor Aerts'],
    'Wachttijd GGZ is een risico. Bas vraagt de manager om mee te denken.',
    ['verloop-samenwerking', 'monitoring'],
  )
  await tellLaatsteWeken(casus, werk)
}

async function tellLaatsteWeken(casus: Casusverhaal, werk: Awaited<ReturnType<typeof holdOverleg>>[number]) {
  const { klok, acteur, wie } = casus.toneel
  klok.zet(-30, '11:00')
  const overbrugging = await agreeActie(casus, {
    wie: 'Noor Aerts',
    wat: 'Regelen dat Danny ter overbrugging naar het inloopspreekuur kan.',
    dag: -12,
  })
  klok.zet(-21, '10:30')
  await reportActie(
    casus,
    werk,
    'voortgang',
    'Danny keek een ochtend mee op de fietswerkplaats. Hij wil volgende week weer.',
  )
  klok.zet(-9, '09:00')
  await addressActiehouder(
    casus,
    'Lies Teeuwen',
    overbrugging,
    'Hoi Noor, lukt het met het spreekuur? Danny vraagt ernaar.',
  )
  klok.zet(-6, '16:00')
  await sendSignaal(
    casus,
    'Mo El Amrani',
    'Er is weer veel bezoek bij Danny. Vannacht belden drie buren. Hij leek onder invloed.',
  )
  klok.zet(-5, '11:15')
  const escalatieId = await raiseEscalatie(casus, overbrugging, {
    door: 'Bas Vervoort',
    belemmering: 'Het inloopspreekuur is vol en niemand kan zeggen wanneer er plaats is.',
    vraag: 'Kun je met de GGZ afspreken dat er binnen twee weken een plek is?',
    aan: ['manager-zvh', 'Henk Derikx'],
  })
  klok.zet(-4, '13:45')
  await acteur.doe(wie('Henk Derikx'), 'POST /v1/casussen/{casusId}/escalaties/{escalatieId}/antwoord', {
    params: { casusId: casus.casusId, escalatieId },
    body: { tekst: 'Ik heb morgen overleg met de GGZ en neem dit mee. Je hoort het vrijdag.' },
  })
  klok.zet(-2, '15:00')
  const vervolg = await planOverleg(casus, {
    begin: klok.moment(onWerkdag(klok, 6), '13:30'),
    doel: 'Kijken wat er werkt, en wat nodig is nu het bezoek weer toeneemt.',
    genodigden: TEAM,
    eerste: false,
    plaats: 'Zorg- en Veiligheidshuis, zaal Maas',
    minuten: 60,
  })
  await acceptUitnodiging(vervolg, ['Lies Teeuwen', 'Sanne Hendrix'])
  await writeMail(
    casus,
    'Sanne Hendrix',
    'Werkplek',
    'De fietswerkplaats heeft een plek voor Danny vanaf de eerste van de maand. Wie brengt hem de eerste keer?',
  )
}
