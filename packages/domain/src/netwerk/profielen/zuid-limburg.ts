import { type Netwerkprofiel, standaard, statedBy } from '../profiel.ts'
import { woord } from '../term.ts'
import { grondslagen, grondslagkeuzes } from './grondslagen.ts'
import { GESCHIKTHEIDSVRAGEN, VERWACHTINGEN, zvhAgenda } from './zvh.ts'

const gesteld = statedBy('folder PGA overleg, Zuid-Limburg')

const plan = woord('het', 'integraal plan van aanpak', 'integrale plannen van aanpak', {
  aliassen: ['afstemmingsplan'],
})
const regie = woord('de', 'casusregisseur', 'casusregisseurs')

const V1: Netwerkprofiel = {
  code: 'zuid-limburg',
  naam: 'Zorg- en Veiligheidshuizen Zuid-Limburg',
  versie: 1,
  geldigVanaf: '2020-01-01',
  waarden: {
    'term.overleg': gesteld(woord('het', 'PGA overleg', 'PGA overleggen'), 'NET-22'),
    'term.inhoudelijkeRegie': gesteld(regie, 'NET-23'),
    'term.proces': gesteld(
      woord('de', 'procesregisseur', 'procesregisseurs', { voluit: 'procesregisseur van het ZVH' }),
      'NET-24',
    ),
    'term.plan': gesteld(plan, 'NET-25'),
    'term.subject': gesteld(
      woord('de', 'persoon/systeem', 'personen/systemen', { metLidwoord: 'de persoon of het systeem' }),
      'NET-26',
    ),
    'term.deelnemer': gesteld(woord('de', 'ketenpartner', 'ketenpartners'), 'NET-27'),
    'ave.instap': standaard({ vanaf: null, procesregieVanaf: null, veiligheidshuisVanaf: null }, 'NET-28'),
    'signaal.afspraakLuktNiet.naar': gesteld('procesregisseur', 'NET-29'),
    'signaal.ontwikkelingPlan.naar': gesteld('procesregisseur', 'NET-30'),
    'vertrek.meldenAan': gesteld(['ketenpartners', 'procesregisseur'], 'NET-31'),
    'actie.terugkoppeling.kanaal': standaard('tijdlijn-met-bericht', 'NET-32'),
    'mailgroep.aan': standaard(false, 'NET-33'),
    'mailgroep.anoniem': standaard(false, 'NET-34'),
    'plan.delenGeanonimiseerd': standaard(false, 'NET-35'),
    'naOverleg.document': gesteld({ documenten: ['actielijst'], vereist: 'alle' }, 'NET-36'),
    'naOverleg.termijnDagen': gesteld(7, 'NET-37'),
    'naOverleg.termijnEenheid': standaard('dagen', 'NET-57, B-06'),
    'naOverleg.doorWie': gesteld('procesregisseur', 'NET-38'),
    'naOverleg.aanWie': standaard('betrokken-ketenpartners', 'NET-39'),
    'vervolg.venster': standaard({ soort: 'herinnering', naDagen: 56 }, 'NET-40'),
    'vervolg.besluit': gesteld(
      { besluiters: ['procesregisseur', 'inhoudelijke-regie'], raadplegen: [], plannenMet: ['ketenpartners'] },
      'NET-41',
    ),
    'contact.ritmeDagen': standaard({ soort: 'herinnering', naDagen: 42, ookKetenpartners: false }, 'NET-42'),
    feestdagen: standaard({ regio: 'NL', goedeVrijdag: 'werkdag' }, 'NET-57'),
    'eersteOverleg.fysiek': gesteld('uitgangspunt', 'NET-43'),
    'afsluiten.besluit': gesteld(
      { besluiters: ['procesregisseur', 'inhoudelijke-regie', 'ketenpartners'], raadplegen: [], plannenMet: [] },
      'NET-44',
    ),
    'afsluiten.vorm': gesteld('afschalen', 'NET-45'),
    'escalatie.doel': gesteld(
      [
        { code: 'manager-zvh', trede: 1, label: 'manager ZVH', alleenBij: null },
        { code: 'coordinator-zvh', trede: 1, label: 'coördinator ZVH', alleenBij: null },
      ],
      'NET-46',
    ),
    voorzitter: gesteld({ wie: 'procesregisseur', onafhankelijk: true }, 'NET-47'),
    'klant.inOverleg': standaard('nee', 'NET-48'),
    'casusregie.toewijzing': gesteld(
      { wijze: 'samen-in-eerste-overleg', zittendeBlijft: false, procesregisseurMag: 'met-waarschuwing' },
      'NET-49',
    ),
    'doelbinding.tekst': gesteld(
      'Deze informatie is gedeeld voor deze casus. Gebruik haar alleen voor het doel waarvoor zij is gedeeld.',
      'NET-50',
    ),
    grondslag: gesteld(grondslagen('handvat-gegevensuitwisseling'), 'NET-51'),
    'module.meldcode': standaard(false, 'NET-52'),
    'module.vir': standaard(false, 'NET-52'),
    'module.regiekaart': standaard({ aan: false, label: null }, 'NET-52'),
    'module.stamtafel': standaard(false, 'NET-53'),
    'procesregisseur.stijl': gesteld('stuurt', 'NET-54'),
    'signaal.kopieAndereRegisseur': standaard(true, 'B-03'),
    'mailgroep.ledenVerborgen': standaard(false, 'B-09'),
    'afsluiten.heropenen': standaard(true, 'B-05'),
  },
  lijsten: {
    indeling: {
      soort: 'themas',
      keuzes: [
        { code: 'overlast', label: 'Overlast' },
        { code: 'criminaliteit', label: 'Criminaliteit' },
        { code: 'huiselijk-geweld', label: 'Huiselijk geweld' },
        { code: 'kindermishandeling', label: 'Kindermishandeling' },
        { code: 'radicalisering', label: 'Radicalisering' },
      ],
    },
    onderdelen: {
      soort: 'huizen',
      keuzes: [
        { code: 'maastricht-heuvelland', label: 'Maastricht-Heuvelland', groep: null },
        { code: 'westelijke-mijnstreek', label: 'Westelijke Mijnstreek', groep: null },
        { code: 'parkstad', label: 'Parkstad', groep: null },
      ],
    },
    domeinen: [
      { code: 'gemeente', label: 'Gemeente' },
      { code: 'justitie', label: 'Justitie' },
      { code: 'zorg', label: 'Zorg' },
    ],
    lagen: [],
    visies: [],
    overlegtypen: [
      { code: 'pga-eerste', label: 'Eerste PGA overleg', eerste: true, agenda: zvhAgenda(true, plan, regie) },
      { code: 'pga-vervolg', label: 'Vervolg PGA overleg', eerste: false, agenda: zvhAgenda(false, plan, regie) },
    ],
    verwachtingen: [
      ...VERWACHTINGEN,
      { code: 'doelbinding', tekst: 'Wat ik in het overleg hoor, gebruik ik alleen voor het doel van dat overleg.' },
    ],
    grondslagen: grondslagkeuzes('handvat-gegevensuitwisseling'),
    geschiktheidsvragen: GESCHIKTHEIDSVRAGEN,
    openingsverklaring:
      'Ik ga zorgvuldig om met wat ik hier hoor. Ik gebruik het alleen voor het doel van dit overleg.',
    contactadres: 'contact@zvh-zuid-limburg.example',
    ambitie: null,
  },
}

/** Zuid-Limburg: one netwerk with three houses (NET-07). */
export const ZUID_LIMBURG: readonly Netwerkprofiel[] = [V1]
