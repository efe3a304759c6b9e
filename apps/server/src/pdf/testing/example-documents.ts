import type { ActielijstData, IntegraalPlanData, PdfActie, VerslagData } from '../pdf-data.ts'

/** Invented documents of two invented casussen, for tests and for looking at the paper. */
const zuid = {
  netwerk: { naam: 'Zorg- en Veiligheidshuis Zuid-Limburg', contact: 'postbus@zvh-zuid-limburg.example' },
  termen: {
    overleg: 'PGA overleg',
    plan: 'integraal plan van aanpak',
    inhoudelijkeRegie: 'casusregisseur',
    proces: 'procesregisseur van het ZVH',
    deelnemer: 'ketenpartner',
  },
  casusCode: 'ZL-2026-014',
  doelbinding:
    'U gebruikt deze informatie alleen voor het doel waarvoor zij in dit overleg is gedeeld. Deel dit document niet verder en gebruik het niet in een andere casus.',
  ontvanger: 'F. Yildirim, De Kentering',
  gedeeldOp: '2026-03-09',
  versie: 1,
  correctie: null,
}

const acties: PdfActie[] = [
  {
    wat: 'Gaat mee naar de intake van de verslavingszorg en blijft bij het eerste gesprek.',
    wie: 'Fatma Yildirim',
    organisatie: 'De Kentering',
    wanneer: '2026-03-12',
    status: 'open',
  },
  {
    wat: 'Maakt met de buren een afspraak: bij overlast bellen zij eerst de wijkagent, die dezelfde dag terugbelt.',
    wie: 'Ruud Snijders',
    organisatie: 'Politie, basisteam Kerkrade',
    wanneer: '2026-03-17',
    status: 'open',
  },
  {
    wat: 'Zet de procedure voor ontruiming stil tot 1 juni en vertelt dat zelf, op papier en in een gesprek.',
    wie: 'Theo Wolfs',
    organisatie: 'Mijnstreek Wonen',
    wanneer: '2026-03-20',
    status: 'open',
  },
]

export const exampleActielijst: ActielijstData = {
  ...zuid,
  overleg: {
    soort: 'Eerste PGA overleg',
    datum: '2026-03-03',
    begin: '10:00',
    einde: '11:30',
    plaats: 'Zorg- en Veiligheidshuis, Parkstad',
    voorzitter: 'Marleen Ubachs',
    aanwezigen: [
      ['Marleen Ubachs', 'Zorg- en Veiligheidshuis', 'procesregisseur', 'aanwezig', null],
      ['Fatma Yildirim', 'De Kentering', 'behandelaar', 'aanwezig', null],
      ['Ruud Snijders', 'Politie, basisteam Kerkrade', 'wijkagent', 'aanwezig', null],
      ['Theo Wolfs', 'Mijnstreek Wonen', 'consulent leefbaarheid', 'aanwezig', null],
      ['Nadia Beckers', 'Gemeente Kerkrade', 'consulent Wmo', 'aanwezig', 'Jos Ramaekers'],
      ['Emiel Habets', 'Reclassering', null, 'afwezig met bericht', null],
    ].map(([naam, organisatie, functie, aanwezigheid, vervangt]) => ({
      naam: naam ?? '',
      organisatie: organisatie ?? '',
      functie: functie ?? null,
      aanwezigheid: aanwezigheid ?? '',
      vervangt: vervangt ?? null,
    })),
  },
  gezamenlijkDoel: 'Harm woont rustig in zijn eigen huis, houdt zijn behandeling vol en de buren voelen zich veilig.',
  acties,
  besluiten: [
    {
      onderwerp: 'Casusregisseur',
      besluit:
        'Fatma Yildirim wordt casusregisseur. Zij heeft direct contact en kijkt over de grens van haar organisatie heen.',
      genomenDoor: ['Marleen Ubachs', 'Fatma Yildirim', 'Ruud Snijders', 'Theo Wolfs'],
    },
    { onderwerp: 'Vervolg', besluit: 'Er komt een tweede overleg.', genomenDoor: ['Marleen Ubachs', 'Fatma Yildirim'] },
  ],
  inhoudelijkeRegie: { naam: 'Fatma Yildirim', organisatie: 'De Kentering' },
  procesregie: { naam: 'Marleen Ubachs', organisatie: 'ZVH Zuid-Limburg' },
  vervolg: { datum: '2026-04-28', begin: '10:00', plaats: 'Zorg- en Veiligheidshuis, Parkstad' },
}

const noord = {
  netwerk: { naam: 'Zorg- en Veiligheidshuis Noord-Limburg', contact: 'postbus@zvh-noord-limburg.example' },
  termen: {
    overleg: 'PGA-overleg',
    plan: 'integraal plan van aanpak',
    inhoudelijkeRegie: 'casusregisseur',
    proces: 'procesregisseur van het ZVHNL',
    deelnemer: 'ketenpartner',
  },
  casusCode: 'NL-2026-021',
  ontvanger: 'N. Aerts, GGZ De Maas',
  gedeeldOp: '2026-04-10',
}

const verhaal =
  'Danny heeft sinds januari een kamer bij zijn zus. Hij komt de afspraken op tijd na en belt af als het niet lukt. ' +
  'In de avond is er vaker ruzie over geld, en twee keer kwam de politie aan de deur. Hij wil weer aan het werk en ' +
  'vraagt om hulp bij zijn schulden. De huisarts en de reclassering zijn op de hoogte van zijn vraag.'

const regieNoord = {
  inhoudelijkeRegie: { naam: 'Lies Teeuwen', organisatie: 'Gemeente Venlo' },
  procesregie: { naam: 'Bas Vervoort', organisatie: 'ZVH Noord-Limburg' },
}

export const exampleVerslag: VerslagData = {
  ...exampleActielijst,
  ...noord,
  overleg: {
    ...exampleActielijst.overleg,
    soort: 'Eerste PGA-overleg',
    datum: '2026-04-07',
    plaats: 'Venlo, zaal De Maas',
  },
  gezamenlijkDoel: 'Danny heeft een vaste plek om te wonen en het is rustig in de straat.',
  ...regieNoord,
  versie: 2,
  correctie: { reden: 'In versie 1 stond bij de tweede afspraak een verkeerde datum.', vervangtVersie: 1 },
  informatie: [
    {
      organisatie: 'GGZ De Maas',
      naam: 'Noor Aerts',
      actueel: verhaal,
      verleden: 'In 2023 is een behandeling afgerond.',
    },
    {
      organisatie: 'Politie, basisteam Venlo',
      naam: 'Koen Maessen',
      actueel: 'Drie meldingen in maart.',
      verleden: null,
    },
    { organisatie: 'Gemeente Venlo', naam: 'Lies Teeuwen', actueel: verhaal, verleden: verhaal },
  ],
  besproken: [
    {
      onderwerp: 'Opening en doelbinding',
      tekst: 'Iedereen weet waarvoor de informatie is bedoeld en gaat daar zorgvuldig mee om.',
    },
    { onderwerp: 'Doel en plan', tekst: `${verhaal}\n\n${verhaal}` },
  ],
  vervolg: {
    nietNodigOmdat: 'Het plan loopt. De twee regisseurs bekijken over zes weken of een nieuw overleg nodig is.',
  },
}

export const examplePlan: IntegraalPlanData = {
  ...zuid,
  ...noord,
  vastgesteld: { datum: '2026-04-07', overleg: 'eerste PGA-overleg' },
  aanleiding: verhaal,
  krachten: [
    {
      spreker: 'Danny',
      tekst: 'Bij mijn zus ben ik rustig. Ik wil dit niet verpesten.',
      sinds: 'januari 2026',
      gevolgen: null,
    },
    {
      spreker: 'zus van Danny',
      tekst: 'Hij kookt drie keer in de week en de kinderen zijn dol op hem.',
      sinds: null,
      gevolgen: 'De kinderen komen graag thuis en er is weer een vast ritme.',
    },
    {
      spreker: 'Lies Teeuwen, gemeente Venlo',
      tekst: 'Danny belt uit zichzelf. Dat deed hij vorig jaar nooit.',
      sinds: null,
      gevolgen: null,
    },
  ],
  zorgen: [
    {
      spreker: 'zus van Danny',
      tekst: 'Als er een brief komt, slaapt hij niet en krijgen we ruzie.',
      sinds: 'februari 2026',
      gevolgen: null,
    },
    {
      spreker: 'Koen Maessen, politie',
      tekst: 'Drie meldingen in maart, steeds in het weekend en steeds na middernacht.',
      sinds: 'maart 2026',
      gevolgen: 'De buren zijn bang dat het weer wordt zoals vorig jaar.',
    },
  ],
  eerdereHulp: null,
  veiligheid: null,
  opEnAfschaling: null,
  gewenstResultaat: `${verhaal}\n\nWij zien dat geldzorgen en slecht slapen elkaar versterken. Daarom pakken wij die twee samen aan.`,
  gezamenlijkDoel: 'Danny heeft een vaste plek om te wonen, zijn schulden zijn in beeld en het is rustig in de straat.',
  doelen: [
    {
      tekst: 'Danny weet welke schulden hij heeft en betaalt wat is afgesproken.',
      bereikt: 'nog niet bereikt',
      acties,
    },
    { tekst: 'Het is in het weekend rustig in de straat.', bereikt: null, acties: acties.slice(1) },
  ],
  overigeActies: acties.slice(0, 1),
  ...regieNoord,
  team: exampleActielijst.overleg.aanwezigen.map(({ naam, organisatie, functie }) => ({ naam, organisatie, functie })),
  niveau: 'AVE 3',
  vervolg: { datum: '2026-06-02', begin: '13:30', plaats: null },
}
