import { type Agendasjabloon, type Netwerkprofiel, standaard, statedBy } from '../profiel.ts'
import { woord } from '../term.ts'
import { grondslagen, grondslagkeuzes } from './grondslagen.ts'

const gesteld = statedBy('visie op het netwerk zorg en veiligheid (concept 2023), Noord- en Oost-Gelderland')

/** The document has no agenda: this one is ours. */
const AGENDA: readonly Agendasjabloon[] = [
  { code: 'opening', label: 'Opening en doel van het delen', minuten: 5 },
  { code: 'beeldvorming', label: 'Samen een beeld vormen', minuten: 25 },
  { code: 'gezamenlijk-doel', label: 'Gezamenlijk doel', minuten: 10 },
  { code: 'plan', label: 'Gezamenlijke strategie', minuten: 20 },
  { code: 'afspraken', label: 'Afspraken: wie doet wat en wanneer', minuten: 15 },
  { code: 'op-en-afschaling', label: 'Opschalen of afschalen', minuten: 5 },
  { code: 'vervolg', label: 'Vervolg', minuten: 10 },
]

const gemeenten = (groep: string, ...labels: readonly string[]) =>
  labels.map((label) => ({ code: label.toLowerCase().replaceAll(' ', '-'), label, groep }))

const V1: Netwerkprofiel = {
  code: 'nog',
  naam: 'Netwerk zorg en veiligheid Noord- en Oost-Gelderland',
  versie: 1,
  geldigVanaf: '2023-12-06',
  waarden: {
    'term.overleg': gesteld(woord('het', 'MDO', "MDO's", { aliassen: ['MDO in de veiligheidskamer'] }), 'NET-22'),
    'term.inhoudelijkeRegie': gesteld(woord('de', 'regisseur', 'regisseurs', { aliassen: ['casusregie'] }), 'NET-23'),
    'term.proces': gesteld(woord('de', 'procesregisseur', 'procesregisseurs', { voluit: 'procesregie ZVH' }), 'NET-24'),
    'term.plan': standaard(
      woord('het', 'afstemmingsplan', 'afstemmingsplannen', { aliassen: ['gezamenlijke strategie'] }),
      'NET-25',
    ),
    'term.subject': gesteld(
      woord('de', 'inwoner', 'inwoners', { aliassen: ['systeem', 'gezinssysteem', 'betrokkene'] }),
      'NET-26',
    ),
    'term.deelnemer': gesteld(woord('de', 'netwerkpartner', 'netwerkpartners'), 'NET-27'),
    'ave.instap': standaard({ vanaf: null, procesregieVanaf: null, veiligheidshuisVanaf: null }, 'NET-28'),
    'signaal.afspraakLuktNiet.naar': standaard('procesregisseur', 'NET-29'),
    'signaal.ontwikkelingPlan.naar': standaard('procesregisseur', 'NET-30'),
    'vertrek.meldenAan': standaard(['ketenpartners', 'procesregisseur', 'inhoudelijke-regie'], 'NET-31'),
    'actie.terugkoppeling.kanaal': standaard('tijdlijn', 'NET-32'),
    'mailgroep.aan': standaard(false, 'NET-33'),
    'mailgroep.anoniem': standaard(false, 'NET-34'),
    'plan.delenGeanonimiseerd': standaard(false, 'NET-35'),
    'naOverleg.document': standaard({ documenten: ['actielijst'], vereist: 'alle' }, 'NET-36'),
    'naOverleg.termijnDagen': standaard(7, 'NET-37'),
    'naOverleg.termijnEenheid': standaard('dagen', 'NET-57, B-06'),
    'naOverleg.doorWie': standaard('procesregisseur', 'NET-38'),
    'naOverleg.aanWie': standaard('betrokken-ketenpartners', 'NET-39'),
    'vervolg.venster': standaard({ soort: 'herinnering', naDagen: 90 }, 'NET-40'),
    'vervolg.besluit': standaard(
      { besluiters: ['procesregisseur', 'inhoudelijke-regie'], raadplegen: [], plannenMet: [] },
      'NET-41',
    ),
    'contact.ritmeDagen': standaard({ soort: 'geen' }, 'NET-42'),
    feestdagen: standaard({ regio: 'NL', goedeVrijdag: 'werkdag' }, 'NET-57'),
    'eersteOverleg.fysiek': standaard('vrij', 'NET-43'),
    'afsluiten.besluit': standaard(
      { besluiters: ['procesregisseur', 'inhoudelijke-regie'], raadplegen: [], plannenMet: [] },
      'NET-44',
    ),
    'afsluiten.vorm': standaard('voorlopig-afsluiten', 'NET-45'),
    'escalatie.doel': standaard(
      [{ code: 'portefeuillehouder', trede: 1, label: 'portefeuillehouder', alleenBij: null }],
      'NET-46',
    ),
    voorzitter: gesteld({ wie: 'stamtafel', onafhankelijk: true }, 'NET-47'),
    'klant.inOverleg': standaard('optioneel', 'NET-48'),
    'casusregie.toewijzing': gesteld(
      { wijze: 'continuiteit', zittendeBlijft: true, procesregisseurMag: 'met-waarschuwing' },
      'NET-49',
    ),
    'doelbinding.tekst': standaard(
      'Deze informatie is gedeeld voor deze casus. Gebruik haar nergens anders voor.',
      'NET-50',
    ),
    grondslag: gesteld(grondslagen('samenwerkingsconvenant', 'samenwerkingsovereenkomst'), 'NET-51'),
    'module.meldcode': standaard(false, 'NET-52'),
    'module.vir': standaard(false, 'NET-52'),
    'module.regiekaart': gesteld({ aan: true, label: 'AVE' }, 'NET-52'),
    'module.stamtafel': gesteld(true, 'NET-53'),
    'procesregisseur.stijl': standaard(null, 'NET-54'),
    'signaal.kopieAndereRegisseur': standaard(true, 'B-03'),
    'mailgroep.ledenVerborgen': standaard(false, 'B-09'),
    'afsluiten.heropenen': standaard(true, 'B-05'),
  },
  lijsten: {
    indeling: { soort: 'geen', keuzes: [] },
    onderdelen: {
      soort: 'gemeenten',
      keuzes: [
        ...gemeenten('Achterhoek', 'Aalten', 'Berkelland', 'Bronckhorst', 'Doetinchem', 'Montferland'),
        ...gemeenten('Achterhoek', 'Oost Gelre', 'Oude IJsselstreek', 'Winterswijk'),
        ...gemeenten('Midden-IJssel/Oost-Veluwe', 'Apeldoorn', 'Brummen', 'Epe', 'Hattem', 'Heerde', 'Lochem'),
        ...gemeenten('Midden-IJssel/Oost-Veluwe', 'Voorst', 'Zutphen'),
        ...gemeenten('Noord-Veluwe', 'Elburg', 'Ermelo', 'Harderwijk', 'Nunspeet', 'Oldebroek', 'Putten'),
      ],
    },
    domeinen: [
      { code: 'gemeentelijk', label: 'Gemeentelijk' },
      { code: 'justitieel', label: 'Justitieel' },
      { code: 'sociaal', label: 'Sociaal' },
      { code: 'zorg', label: 'Zorg' },
    ],
    lagen: [
      { code: 'regie-lokaal-sociaal-team', label: 'Regie lokaal door het sociaal team' },
      { code: 'regie-lokaal-mdo', label: "Regie lokaal in lokale MDO's" },
      { code: 'procesregie-zvh', label: "Procesregie door het ZVH, met MDO's in de veiligheidskamer" },
      { code: 'regie-bestuurlijk', label: 'Regie bestuurlijk' },
    ],
    visies: [
      { code: 'ave', label: 'AVE: op- en afschalen' },
      { code: 'gefaseerd-samenwerken', label: 'Gefaseerd Samenwerken voor Veiligheid' },
    ],
    overlegtypen: [
      { code: 'mdo-lokaal', label: 'MDO lokaal', eerste: false, agenda: AGENDA },
      { code: 'mdo-veiligheidskamer', label: 'MDO in de veiligheidskamer', eerste: false, agenda: AGENDA },
    ],
    verwachtingen: [],
    grondslagen: grondslagkeuzes('samenwerkingsconvenant', 'samenwerkingsovereenkomst'),
    geschiktheidsvragen: [],
    openingsverklaring: null,
    contactadres: 'contact@netwerk-nog.example',
    ambitie: 'Iedereen doet mee in de samenleving en niemand loopt gevaar.',
  },
}

/** Noord- en Oost-Gelderland: 22 gemeenten in three sub-regio's, with the Stamtafel (NET-09, NET-53). */
export const NOG: readonly Netwerkprofiel[] = [V1]
