/**
 * Table 1.2 of the requirements as literals: what each key is for each netwerk, and whether the document states it
 * ('gesteld') or the product chose it ('standaard'). It builds on none of the helpers that the profiles use, so a
 * shipped value that changes, on purpose or through a helper, must change here too.
 */
export const SHIPPED_WAARDEN = [
  {
    id: 'NET-22',
    sleutel: 'term.overleg',
    waarden: {
      'zuid-limburg': [
        'gesteld',
        {
          lidwoord: 'het',
          enkelvoud: 'PGA overleg',
          meervoud: 'PGA overleggen',
          metLidwoord: 'het PGA overleg',
          voluit: 'PGA overleg',
          aliassen: [],
        },
      ],
      'noord-limburg': [
        'gesteld',
        {
          lidwoord: 'het',
          enkelvoud: 'PGA-overleg',
          meervoud: 'PGA-overleggen',
          metLidwoord: 'het PGA-overleg',
          voluit: 'PGA-overleg',
          aliassen: [],
        },
      ],
      kennemerland: [
        'gesteld',
        {
          lidwoord: 'het',
          enkelvoud: 'ICO',
          meervoud: "ICO's",
          metLidwoord: 'het ICO',
          voluit: 'individueel casusoverleg (ICO)',
          aliassen: ['individueel casusoverleg'],
        },
      ],
      zou: [
        'gesteld',
        {
          lidwoord: 'het',
          enkelvoud: '1Gezin1Plan overleg',
          meervoud: '1Gezin1Plan overleggen',
          metLidwoord: 'het 1Gezin1Plan overleg',
          voluit: '1Gezin1Plan overleg',
          aliassen: ['startoverleg', 'voortgangsoverleg'],
        },
      ],
      nog: [
        'gesteld',
        {
          lidwoord: 'het',
          enkelvoud: 'MDO',
          meervoud: "MDO's",
          metLidwoord: 'het MDO',
          voluit: 'MDO',
          aliassen: ['MDO in de veiligheidskamer'],
        },
      ],
    },
  },
  {
    id: 'NET-23',
    sleutel: 'term.inhoudelijkeRegie',
    waarden: {
      'zuid-limburg': [
        'gesteld',
        {
          lidwoord: 'de',
          enkelvoud: 'casusregisseur',
          meervoud: 'casusregisseurs',
          metLidwoord: 'de casusregisseur',
          voluit: 'casusregisseur',
          aliassen: [],
        },
      ],
      'noord-limburg': [
        'gesteld',
        {
          lidwoord: 'de',
          enkelvoud: 'casusregisseur',
          meervoud: 'casusregisseurs',
          metLidwoord: 'de casusregisseur',
          voluit: 'casusregisseur',
          aliassen: ['casushouder'],
        },
      ],
      kennemerland: [
        'gesteld',
        {
          lidwoord: 'de',
          enkelvoud: 'casushouder',
          meervoud: 'casushouders',
          metLidwoord: 'de casushouder',
          voluit: 'casushouder',
          aliassen: [],
        },
      ],
      zou: [
        'gesteld',
        {
          lidwoord: 'de',
          enkelvoud: 'casusregisseur',
          meervoud: 'casusregisseurs',
          metLidwoord: 'de casusregisseur',
          voluit: 'casusregisseur',
          aliassen: [],
        },
      ],
      nog: [
        'gesteld',
        {
          lidwoord: 'de',
          enkelvoud: 'regisseur',
          meervoud: 'regisseurs',
          metLidwoord: 'de regisseur',
          voluit: 'regisseur',
          aliassen: ['casusregie'],
        },
      ],
    },
  },
  {
    id: 'NET-24',
    sleutel: 'term.proces',
    waarden: {
      'zuid-limburg': [
        'gesteld',
        {
          lidwoord: 'de',
          enkelvoud: 'procesregisseur',
          meervoud: 'procesregisseurs',
          metLidwoord: 'de procesregisseur',
          voluit: 'procesregisseur van het ZVH',
          aliassen: [],
        },
      ],
      'noord-limburg': [
        'gesteld',
        {
          lidwoord: 'de',
          enkelvoud: 'procesregisseur',
          meervoud: 'procesregisseurs',
          metLidwoord: 'de procesregisseur',
          voluit: 'procesregisseur van het ZVHNL',
          aliassen: [],
        },
      ],
      kennemerland: [
        'gesteld',
        {
          lidwoord: 'de',
          enkelvoud: 'procesregisseur',
          meervoud: 'procesregisseurs',
          metLidwoord: 'de procesregisseur',
          voluit: 'procesregisseur van het ZVH',
          aliassen: [],
        },
      ],
      zou: [
        'gesteld',
        {
          lidwoord: 'de',
          enkelvoud: 'procesregisseur',
          meervoud: 'procesregisseurs',
          metLidwoord: 'de procesregisseur',
          voluit: 'procesregisseur',
          aliassen: [],
        },
      ],
      nog: [
        'gesteld',
        {
          lidwoord: 'de',
          enkelvoud: 'procesregisseur',
          meervoud: 'procesregisseurs',
          metLidwoord: 'de procesregisseur',
          voluit: 'procesregie ZVH',
          aliassen: [],
        },
      ],
    },
  },
  {
    id: 'NET-25',
    sleutel: 'term.plan',
    waarden: {
      'zuid-limburg': [
        'gesteld',
        {
          lidwoord: 'het',
          enkelvoud: 'integraal plan van aanpak',
          meervoud: 'integrale plannen van aanpak',
          metLidwoord: 'het integraal plan van aanpak',
          voluit: 'integraal plan van aanpak',
          aliassen: ['afstemmingsplan'],
        },
      ],
      'noord-limburg': [
        'gesteld',
        {
          lidwoord: 'het',
          enkelvoud: 'integraal plan van aanpak',
          meervoud: 'integrale plannen van aanpak',
          metLidwoord: 'het integraal plan van aanpak',
          voluit: 'integraal plan van aanpak',
          aliassen: ['afstemmingsplan'],
        },
      ],
      kennemerland: [
        'gesteld',
        {
          lidwoord: 'het',
          enkelvoud: 'afstemmingsplan',
          meervoud: 'afstemmingsplannen',
          metLidwoord: 'het afstemmingsplan',
          voluit: 'afstemmingsplan',
          aliassen: ['integraal plan van aanpak'],
        },
      ],
      zou: [
        'gesteld',
        {
          lidwoord: 'het',
          enkelvoud: 'ondersteuningsplan',
          meervoud: 'ondersteuningsplannen',
          metLidwoord: 'het ondersteuningsplan',
          voluit: 'ondersteuningsplan',
          aliassen: [],
        },
      ],
      nog: [
        'standaard',
        {
          lidwoord: 'het',
          enkelvoud: 'afstemmingsplan',
          meervoud: 'afstemmingsplannen',
          metLidwoord: 'het afstemmingsplan',
          voluit: 'afstemmingsplan',
          aliassen: ['gezamenlijke strategie'],
        },
      ],
    },
  },
  {
    id: 'NET-26',
    sleutel: 'term.subject',
    waarden: {
      'zuid-limburg': [
        'gesteld',
        {
          lidwoord: 'de',
          enkelvoud: 'persoon/systeem',
          meervoud: 'personen/systemen',
          metLidwoord: 'de persoon of het systeem',
          voluit: 'persoon/systeem',
          aliassen: [],
        },
      ],
      'noord-limburg': [
        'gesteld',
        {
          lidwoord: 'de',
          enkelvoud: 'persoon/systeem',
          meervoud: 'personen/systemen',
          metLidwoord: 'de persoon of het systeem',
          voluit: 'persoon/systeem',
          aliassen: [],
        },
      ],
      kennemerland: [
        'gesteld',
        {
          lidwoord: 'de',
          enkelvoud: 'persoon/systeem',
          meervoud: 'personen/systemen',
          metLidwoord: 'de persoon of het systeem',
          voluit: 'persoon/systeem',
          aliassen: [],
        },
      ],
      zou: [
        'gesteld',
        {
          lidwoord: 'de',
          enkelvoud: 'klant',
          meervoud: 'klanten',
          metLidwoord: 'de klant',
          voluit: 'klant',
          aliassen: ['huishouden', 'klantsysteem'],
        },
      ],
      nog: [
        'gesteld',
        {
          lidwoord: 'de',
          enkelvoud: 'inwoner',
          meervoud: 'inwoners',
          metLidwoord: 'de inwoner',
          voluit: 'inwoner',
          aliassen: ['systeem', 'gezinssysteem', 'betrokkene'],
        },
      ],
    },
  },
  {
    id: 'NET-27',
    sleutel: 'term.deelnemer',
    waarden: {
      'zuid-limburg': [
        'gesteld',
        {
          lidwoord: 'de',
          enkelvoud: 'ketenpartner',
          meervoud: 'ketenpartners',
          metLidwoord: 'de ketenpartner',
          voluit: 'ketenpartner',
          aliassen: [],
        },
      ],
      'noord-limburg': [
        'gesteld',
        {
          lidwoord: 'de',
          enkelvoud: 'ketenpartner',
          meervoud: 'ketenpartners',
          metLidwoord: 'de ketenpartner',
          voluit: 'ketenpartner',
          aliassen: [],
        },
      ],
      kennemerland: [
        'gesteld',
        {
          lidwoord: 'de',
          enkelvoud: 'ketenpartner',
          meervoud: 'ketenpartners',
          metLidwoord: 'de ketenpartner',
          voluit: 'ketenpartner',
          aliassen: [],
        },
      ],
      zou: [
        'gesteld',
        {
          lidwoord: 'de',
          enkelvoud: 'betrokkene',
          meervoud: 'betrokkenen',
          metLidwoord: 'de betrokkene',
          voluit: 'betrokkene',
          aliassen: ['klant', 'netwerk', 'professional'],
        },
      ],
      nog: [
        'gesteld',
        {
          lidwoord: 'de',
          enkelvoud: 'netwerkpartner',
          meervoud: 'netwerkpartners',
          metLidwoord: 'de netwerkpartner',
          voluit: 'netwerkpartner',
          aliassen: [],
        },
      ],
    },
  },
  {
    id: 'NET-28',
    sleutel: 'ave.instap',
    waarden: {
      'zuid-limburg': ['standaard', { vanaf: null, procesregieVanaf: null, veiligheidshuisVanaf: null }],
      'noord-limburg': ['gesteld', { vanaf: 3, procesregieVanaf: 3, veiligheidshuisVanaf: 3 }],
      kennemerland: ['standaard', { vanaf: null, procesregieVanaf: null, veiligheidshuisVanaf: null }],
      zou: ['gesteld', { vanaf: 1, procesregieVanaf: 2, veiligheidshuisVanaf: 4 }],
      nog: ['standaard', { vanaf: null, procesregieVanaf: null, veiligheidshuisVanaf: null }],
    },
  },
  {
    id: 'NET-29',
    sleutel: 'signaal.afspraakLuktNiet.naar',
    waarden: {
      'zuid-limburg': ['gesteld', 'procesregisseur'],
      'noord-limburg': ['gesteld', 'inhoudelijke-regie'],
      kennemerland: ['gesteld', 'inhoudelijke-regie'],
      zou: ['gesteld', 'procesregisseur'],
      nog: ['standaard', 'procesregisseur'],
    },
  },
  {
    id: 'NET-30',
    sleutel: 'signaal.ontwikkelingPlan.naar',
    waarden: {
      'zuid-limburg': ['gesteld', 'procesregisseur'],
      'noord-limburg': ['gesteld', 'inhoudelijke-regie'],
      kennemerland: ['gesteld', 'inhoudelijke-regie'],
      zou: ['gesteld', 'procesregisseur'],
      nog: ['standaard', 'procesregisseur'],
    },
  },
  {
    id: 'NET-31',
    sleutel: 'vertrek.meldenAan',
    waarden: {
      'zuid-limburg': ['gesteld', ['ketenpartners', 'procesregisseur']],
      'noord-limburg': ['gesteld', ['ketenpartners', 'inhoudelijke-regie']],
      kennemerland: ['gesteld', ['ketenpartners', 'inhoudelijke-regie']],
      zou: ['gesteld', ['klant', 'betrokkenen', 'procesregisseur']],
      nog: ['standaard', ['ketenpartners', 'procesregisseur', 'inhoudelijke-regie']],
    },
  },
  {
    id: 'NET-32',
    sleutel: 'actie.terugkoppeling.kanaal',
    waarden: {
      'zuid-limburg': ['standaard', 'tijdlijn-met-bericht'],
      'noord-limburg': ['gesteld', 'mailgroep'],
      kennemerland: ['gesteld', 'mailgroep'],
      zou: ['gesteld', 'voortgangsoverleg'],
      nog: ['standaard', 'tijdlijn'],
    },
  },
  {
    id: 'NET-33',
    sleutel: 'mailgroep.aan',
    waarden: {
      'zuid-limburg': ['standaard', false],
      'noord-limburg': ['gesteld', true],
      kennemerland: ['gesteld', true],
      zou: ['standaard', false],
      nog: ['standaard', false],
    },
  },
  {
    id: 'NET-34',
    sleutel: 'mailgroep.anoniem',
    waarden: {
      'zuid-limburg': ['standaard', false],
      'noord-limburg': ['standaard', false],
      kennemerland: ['gesteld', true],
      zou: ['standaard', null],
      nog: ['standaard', false],
    },
  },
  {
    id: 'NET-35',
    sleutel: 'plan.delenGeanonimiseerd',
    waarden: {
      'zuid-limburg': ['standaard', false],
      'noord-limburg': ['standaard', false],
      kennemerland: ['gesteld', true],
      zou: ['standaard', false],
      nog: ['standaard', false],
    },
  },
  {
    id: 'NET-36',
    sleutel: 'naOverleg.document',
    waarden: {
      'zuid-limburg': ['gesteld', { documenten: ['actielijst'], vereist: 'alle' }],
      'noord-limburg': ['gesteld', { documenten: ['verslag', 'plan'], vereist: 'alle' }],
      kennemerland: ['gesteld', { documenten: ['geanonimiseerd-plan'], vereist: 'alle' }],
      zou: ['gesteld', { documenten: ['plan', 'plan-toegang'], vereist: 'een' }],
      nog: ['standaard', { documenten: ['actielijst'], vereist: 'alle' }],
    },
  },
  {
    id: 'NET-37',
    sleutel: 'naOverleg.termijnDagen',
    waarden: {
      'zuid-limburg': ['gesteld', 7],
      'noord-limburg': ['gesteld', 7],
      kennemerland: ['gesteld', 7],
      zou: ['standaard', 7],
      nog: ['standaard', 7],
    },
  },
  {
    id: 'NET-57',
    sleutel: 'naOverleg.termijnEenheid',
    waarden: {
      'zuid-limburg': ['standaard', 'dagen'],
      'noord-limburg': ['standaard', 'dagen'],
      kennemerland: ['standaard', 'dagen'],
      zou: ['standaard', 'dagen'],
      nog: ['standaard', 'dagen'],
    },
  },
  {
    id: 'NET-38',
    sleutel: 'naOverleg.doorWie',
    waarden: {
      'zuid-limburg': ['gesteld', 'procesregisseur'],
      'noord-limburg': ['gesteld', 'procesregisseur'],
      kennemerland: ['gesteld', 'procesregisseur'],
      zou: ['gesteld', 'procesregisseur'],
      nog: ['standaard', 'procesregisseur'],
    },
  },
  {
    id: 'NET-39',
    sleutel: 'naOverleg.aanWie',
    waarden: {
      'zuid-limburg': ['standaard', 'betrokken-ketenpartners'],
      'noord-limburg': ['gesteld', 'mailgroep'],
      kennemerland: ['gesteld', 'mailgroep'],
      zou: ['gesteld', 'klant-en-professionals'],
      nog: ['standaard', 'betrokken-ketenpartners'],
    },
  },
  {
    id: 'NET-40',
    sleutel: 'vervolg.venster',
    waarden: {
      'zuid-limburg': ['standaard', { soort: 'herinnering', naDagen: 56 }],
      'noord-limburg': ['standaard', { soort: 'herinnering', naDagen: 56 }],
      kennemerland: ['gesteld', { soort: 'venster', vanafDagen: 42, totDagen: 56 }],
      zou: ['gesteld', { soort: 'datum-voor-einde' }],
      nog: ['standaard', { soort: 'herinnering', naDagen: 90 }],
    },
  },
  {
    id: 'NET-41',
    sleutel: 'vervolg.besluit',
    waarden: {
      'zuid-limburg': [
        'gesteld',
        { besluiters: ['procesregisseur', 'inhoudelijke-regie'], raadplegen: [], plannenMet: ['ketenpartners'] },
      ],
      'noord-limburg': [
        'gesteld',
        { besluiters: ['procesregisseur', 'inhoudelijke-regie'], raadplegen: [], plannenMet: ['ketenpartners'] },
      ],
      kennemerland: [
        'gesteld',
        { besluiters: ['procesregisseur', 'inhoudelijke-regie'], raadplegen: [], plannenMet: ['ketenpartners'] },
      ],
      zou: ['gesteld', { besluiters: ['aanwezigen', 'klant'], raadplegen: [], plannenMet: [] }],
      nog: ['standaard', { besluiters: ['procesregisseur', 'inhoudelijke-regie'], raadplegen: [], plannenMet: [] }],
    },
  },
  {
    id: 'NET-42',
    sleutel: 'contact.ritmeDagen',
    waarden: {
      'zuid-limburg': ['standaard', { soort: 'herinnering', naDagen: 42, ookKetenpartners: false }],
      'noord-limburg': ['standaard', { soort: 'herinnering', naDagen: 42, ookKetenpartners: true }],
      kennemerland: [
        'gesteld',
        { soort: 'plicht', vanafDagen: 28, uiterlijkDagen: 42, wie: ['procesregisseur', 'inhoudelijke-regie'] },
      ],
      zou: ['standaard', { soort: 'herinnering', naDagen: 42, ookKetenpartners: false }],
      nog: ['standaard', { soort: 'geen' }],
    },
  },
  {
    id: 'NET-57',
    sleutel: 'feestdagen',
    waarden: {
      'zuid-limburg': ['standaard', { regio: 'NL', goedeVrijdag: 'werkdag' }],
      'noord-limburg': ['standaard', { regio: 'NL', goedeVrijdag: 'werkdag' }],
      kennemerland: ['standaard', { regio: 'NL', goedeVrijdag: 'werkdag' }],
      zou: ['standaard', { regio: 'NL', goedeVrijdag: 'werkdag' }],
      nog: ['standaard', { regio: 'NL', goedeVrijdag: 'werkdag' }],
    },
  },
  {
    id: 'NET-43',
    sleutel: 'eersteOverleg.fysiek',
    waarden: {
      'zuid-limburg': ['gesteld', 'uitgangspunt'],
      'noord-limburg': ['standaard', 'vrij'],
      kennemerland: ['standaard', 'vrij'],
      zou: ['standaard', 'voorstel'],
      nog: ['standaard', 'vrij'],
    },
  },
  {
    id: 'NET-44',
    sleutel: 'afsluiten.besluit',
    waarden: {
      'zuid-limburg': [
        'gesteld',
        { besluiters: ['procesregisseur', 'inhoudelijke-regie', 'ketenpartners'], raadplegen: [], plannenMet: [] },
      ],
      'noord-limburg': [
        'gesteld',
        { besluiters: ['procesregisseur'], raadplegen: ['inhoudelijke-regie', 'ketenpartners'], plannenMet: [] },
      ],
      kennemerland: [
        'gesteld',
        { besluiters: ['procesregisseur', 'inhoudelijke-regie'], raadplegen: [], plannenMet: [] },
      ],
      zou: ['gesteld', { besluiters: ['procesregisseur', 'klant'], raadplegen: ['informeel-netwerk'], plannenMet: [] }],
      nog: ['standaard', { besluiters: ['procesregisseur', 'inhoudelijke-regie'], raadplegen: [], plannenMet: [] }],
    },
  },
  {
    id: 'NET-45',
    sleutel: 'afsluiten.vorm',
    waarden: {
      'zuid-limburg': ['gesteld', 'afschalen'],
      'noord-limburg': ['gesteld', 'voorlopig-afsluiten'],
      kennemerland: ['gesteld', 'voorlopig-afsluiten'],
      zou: ['gesteld', 'afsluiten-met-nazorg'],
      nog: ['standaard', 'voorlopig-afsluiten'],
    },
  },
  {
    id: 'NET-46',
    sleutel: 'escalatie.doel',
    waarden: {
      'zuid-limburg': [
        'gesteld',
        [
          { code: 'manager-zvh', trede: 1, label: 'manager ZVH', alleenBij: null },
          { code: 'coordinator-zvh', trede: 1, label: 'coördinator ZVH', alleenBij: null },
        ],
      ],
      'noord-limburg': [
        'gesteld',
        [{ code: 'manager-zvh', trede: 1, label: 'manager van het ZVHNL', alleenBij: null }],
      ],
      kennemerland: ['gesteld', [{ code: 'manager-zvh', trede: 1, label: 'manager ZVH', alleenBij: null }]],
      zou: [
        'gesteld',
        [
          { code: 'manager-professional', trede: 1, label: 'manager van de professional', alleenBij: null },
          { code: 'managers-deelnemers', trede: 2, label: 'managers van de betrokken deelnemers', alleenBij: null },
          { code: 'directeur', trede: 3, label: 'directeur', alleenBij: null },
          {
            code: 'manager-procesregisseur',
            trede: 1,
            label: 'eigen manager van de procesregisseur',
            alleenBij: 'samenwerking-procesregisseur',
          },
          { code: 'wethouder', trede: 4, label: 'wethouder', alleenBij: 'politiek-gevoelig' },
          { code: 'burgemeester', trede: 4, label: 'burgemeester', alleenBij: 'politiek-gevoelig' },
        ],
      ],
      nog: ['standaard', [{ code: 'portefeuillehouder', trede: 1, label: 'portefeuillehouder', alleenBij: null }]],
    },
  },
  {
    id: 'NET-47',
    sleutel: 'voorzitter',
    waarden: {
      'zuid-limburg': ['gesteld', { wie: 'procesregisseur', onafhankelijk: true }],
      'noord-limburg': ['gesteld', { wie: 'procesregisseur', onafhankelijk: true }],
      kennemerland: ['gesteld', { wie: 'procesregisseur', onafhankelijk: true }],
      zou: ['gesteld', { wie: 'procesregisseur-of-benoemde', onafhankelijk: false }],
      nog: ['gesteld', { wie: 'stamtafel', onafhankelijk: true }],
    },
  },
  {
    id: 'NET-48',
    sleutel: 'klant.inOverleg',
    waarden: {
      'zuid-limburg': ['standaard', 'nee'],
      'noord-limburg': ['standaard', 'nee'],
      kennemerland: ['standaard', 'nee'],
      zou: ['gesteld', 'centraal'],
      nog: ['standaard', 'optioneel'],
    },
  },
  {
    id: 'NET-49',
    sleutel: 'casusregie.toewijzing',
    waarden: {
      'zuid-limburg': [
        'gesteld',
        { wijze: 'samen-in-eerste-overleg', zittendeBlijft: false, procesregisseurMag: 'met-waarschuwing' },
      ],
      'noord-limburg': [
        'gesteld',
        { wijze: 'samen-in-eerste-overleg', zittendeBlijft: true, procesregisseurMag: 'nee' },
      ],
      kennemerland: [
        'gesteld',
        { wijze: 'samen-in-eerste-overleg', zittendeBlijft: false, procesregisseurMag: 'met-waarschuwing' },
      ],
      zou: ['gesteld', { wijze: 'naar-niveau-en-profiel', zittendeBlijft: false, procesregisseurMag: 'ja' }],
      nog: ['gesteld', { wijze: 'continuiteit', zittendeBlijft: true, procesregisseurMag: 'met-waarschuwing' }],
    },
  },
  {
    id: 'NET-50',
    sleutel: 'doelbinding.tekst',
    waarden: {
      'zuid-limburg': [
        'gesteld',
        'Deze informatie is gedeeld voor deze casus. Gebruik haar alleen voor het doel waarvoor zij is gedeeld.',
      ],
      'noord-limburg': [
        'gesteld',
        'De procesregisseur let erop dat wij informatie op de goede manier delen. Gebruik deze informatie alleen voor deze casus.',
      ],
      kennemerland: [
        'gesteld',
        'Wij delen deze informatie zonder namen. Voeg geen namen toe en gebruik haar alleen voor deze casus.',
      ],
      zou: [
        'gesteld',
        'Deze informatie delen wij met toestemming van de klant. Gebruik haar alleen waarvoor die toestemming is gegeven.',
      ],
      nog: ['standaard', 'Deze informatie is gedeeld voor deze casus. Gebruik haar nergens anders voor.'],
    },
  },
  {
    id: 'NET-51',
    sleutel: 'grondslag',
    waarden: {
      'zuid-limburg': [
        'gesteld',
        [
          {
            code: 'handvat-gegevensuitwisseling',
            label: 'Landelijk handvat voor gegevensuitwisseling in zorg en veiligheid',
          },
        ],
      ],
      'noord-limburg': ['standaard', []],
      kennemerland: ['gesteld', [{ code: 'samenwerkingsconvenant', label: 'Samenwerkingsconvenant van het netwerk' }]],
      zou: [
        'gesteld',
        [
          { code: 'toestemming', label: 'Toestemming van de persoon (AVG artikel 6, lid 1, onder a)' },
          { code: 'wet-meldcode', label: 'Wet verplichte meldcode' },
          { code: 'convenant-verwijsindex', label: 'Convenant Regionale Verwijsindex' },
        ],
      ],
      nog: [
        'gesteld',
        [
          { code: 'samenwerkingsconvenant', label: 'Samenwerkingsconvenant van het netwerk' },
          { code: 'samenwerkingsovereenkomst', label: 'Samenwerkingsovereenkomst Stamtafel' },
        ],
      ],
    },
  },
  {
    id: 'NET-52',
    sleutel: 'module.meldcode',
    waarden: {
      'zuid-limburg': ['standaard', false],
      'noord-limburg': ['standaard', false],
      kennemerland: ['standaard', false],
      zou: ['gesteld', true],
      nog: ['standaard', false],
    },
  },
  {
    id: 'NET-52',
    sleutel: 'module.vir',
    waarden: {
      'zuid-limburg': ['standaard', false],
      'noord-limburg': ['standaard', false],
      kennemerland: ['standaard', false],
      zou: ['gesteld', true],
      nog: ['standaard', false],
    },
  },
  {
    id: 'NET-52',
    sleutel: 'module.regiekaart',
    waarden: {
      'zuid-limburg': ['standaard', { aan: false, label: null }],
      'noord-limburg': ['standaard', { aan: false, label: 'AVE' }],
      kennemerland: ['standaard', { aan: false, label: null }],
      zou: ['gesteld', { aan: true, label: 'niveau' }],
      nog: ['gesteld', { aan: true, label: 'AVE' }],
    },
  },
  {
    id: 'NET-53',
    sleutel: 'module.stamtafel',
    waarden: {
      'zuid-limburg': ['standaard', false],
      'noord-limburg': ['standaard', false],
      kennemerland: ['standaard', false],
      zou: ['standaard', false],
      nog: ['gesteld', true],
    },
  },
  {
    id: 'NET-54',
    sleutel: 'procesregisseur.stijl',
    waarden: {
      'zuid-limburg': ['gesteld', 'stuurt'],
      'noord-limburg': ['gesteld', 'op-afstand'],
      kennemerland: ['gesteld', 'stuurt'],
      zou: ['gesteld', 'faciliteert-met-klant'],
      nog: ['standaard', null],
    },
  },
  {
    id: 'B-03',
    sleutel: 'signaal.kopieAndereRegisseur',
    waarden: {
      'zuid-limburg': ['standaard', true],
      'noord-limburg': ['standaard', true],
      kennemerland: ['standaard', true],
      zou: ['standaard', true],
      nog: ['standaard', true],
    },
  },
  {
    id: 'B-09',
    sleutel: 'mailgroep.ledenVerborgen',
    waarden: {
      'zuid-limburg': ['standaard', false],
      'noord-limburg': ['standaard', false],
      kennemerland: ['standaard', true],
      zou: ['standaard', false],
      nog: ['standaard', false],
    },
  },
  {
    id: 'B-05',
    sleutel: 'afsluiten.heropenen',
    waarden: {
      'zuid-limburg': ['standaard', true],
      'noord-limburg': ['gesteld', true],
      kennemerland: ['gesteld', true],
      zou: ['standaard', true],
      nog: ['standaard', true],
    },
  },
] as const
