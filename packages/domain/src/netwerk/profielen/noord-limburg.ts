import { type Netwerkprofiel, standaard, statedBy } from '../profiel.ts'
import { woord } from '../term.ts'
import { grondslagen, grondslagkeuzes } from './grondslagen.ts'
import { GESCHIKTHEIDSVRAGEN, VERWACHTINGEN, zvhAgenda } from './zvh.ts'

const gesteld = statedBy('folder PGA-overleg, Noord-Limburg')

const plan = woord('het', 'integraal plan van aanpak', 'integrale plannen van aanpak', {
  aliassen: ['afstemmingsplan'],
})
const regie = woord('de', 'casusregisseur', 'casusregisseurs', { aliassen: ['casushouder'] })

const V1: Netwerkprofiel = {
  code: 'noord-limburg',
  naam: 'Zorg- en Veiligheidshuis Noord-Limburg',
  versie: 1,
  geldigVanaf: '2020-01-01',
  waarden: {
    'term.overleg': gesteld(woord('het', 'PGA-overleg', 'PGA-overleggen'), 'NET-22'),
    'term.inhoudelijkeRegie': gesteld(regie, 'NET-23'),
    'term.proces': gesteld(
      woord('de', 'procesregisseur', 'procesregisseurs', { voluit: 'procesregisseur van het ZVHNL' }),
      'NET-24',
    ),
    'term.plan': gesteld(plan, 'NET-25'),
    'term.subject': gesteld(
      woord('de', 'persoon/systeem', 'personen/systemen', { metLidwoord: 'de persoon of het systeem' }),
      'NET-26',
    ),
    'term.deelnemer': gesteld(woord('de', 'ketenpartner', 'ketenpartners'), 'NET-27'),
    'ave.instap': gesteld({ vanaf: 3, procesregieVanaf: 3, veiligheidshuisVanaf: 3 }, 'NET-28'),
    'signaal.afspraakLuktNiet.naar': gesteld('inhoudelijke-regie', 'NET-29'),
    'signaal.ontwikkelingPlan.naar': gesteld('inhoudelijke-regie', 'NET-30'),
    'vertrek.meldenAan': gesteld(['ketenpartners', 'inhoudelijke-regie'], 'NET-31, B-02'),
    'actie.terugkoppeling.kanaal': gesteld('mailgroep', 'NET-32'),
    'mailgroep.aan': gesteld(true, 'NET-33'),
    'mailgroep.anoniem': standaard(false, 'NET-34'),
    'plan.delenGeanonimiseerd': standaard(false, 'NET-35'),
    'naOverleg.document': gesteld({ documenten: ['verslag', 'plan'], vereist: 'alle' }, 'NET-36'),
    'naOverleg.termijnDagen': gesteld(7, 'NET-37'),
    'naOverleg.termijnEenheid': standaard('dagen', 'NET-57, B-06'),
    'naOverleg.doorWie': gesteld('procesregisseur', 'NET-38'),
    'naOverleg.aanWie': gesteld('mailgroep', 'NET-39'),
    'vervolg.venster': standaard({ soort: 'herinnering', naDagen: 56 }, 'NET-40'),
    'vervolg.besluit': gesteld(
      { besluiters: ['procesregisseur', 'inhoudelijke-regie'], raadplegen: [], plannenMet: ['ketenpartners'] },
      'NET-41',
    ),
    'contact.ritmeDagen': standaard({ soort: 'herinnering', naDagen: 42, ookKetenpartners: true }, 'NET-42'),
    feestdagen: standaard({ regio: 'NL', goedeVrijdag: 'werkdag' }, 'NET-57'),
    'eersteOverleg.fysiek': standaard('vrij', 'NET-43'),
    'afsluiten.besluit': gesteld(
      { besluiters: ['procesregisseur'], raadplegen: ['inhoudelijke-regie', 'ketenpartners'], plannenMet: [] },
      'NET-44, B-04',
    ),
    'afsluiten.vorm': gesteld('voorlopig-afsluiten', 'NET-45'),
    'escalatie.doel': gesteld(
      [{ code: 'manager-zvh', trede: 1, label: 'manager van het ZVHNL', alleenBij: null }],
      'NET-46',
    ),
    voorzitter: gesteld({ wie: 'procesregisseur', onafhankelijk: true }, 'NET-47'),
    'klant.inOverleg': standaard('nee', 'NET-48'),
    'casusregie.toewijzing': gesteld(
      { wijze: 'samen-in-eerste-overleg', zittendeBlijft: true, procesregisseurMag: 'nee' },
      'NET-49',
    ),
    'doelbinding.tekst': gesteld(
      'De procesregisseur let erop dat wij informatie op de goede manier delen. Gebruik deze informatie alleen voor deze casus.',
      'NET-50',
    ),
    grondslag: standaard(grondslagen(), 'NET-51'),
    'module.meldcode': standaard(false, 'NET-52'),
    'module.vir': standaard(false, 'NET-52'),
    'module.regiekaart': standaard({ aan: false, label: 'AVE' }, 'NET-52'),
    'module.stamtafel': standaard(false, 'NET-53'),
    'procesregisseur.stijl': gesteld('op-afstand', 'NET-54'),
    'signaal.kopieAndereRegisseur': standaard(true, 'B-03'),
    'mailgroep.ledenVerborgen': standaard(false, 'B-09'),
    'afsluiten.heropenen': gesteld(true, 'B-05'),
  },
  lijsten: {
    indeling: {
      soort: 'doelen',
      keuzes: [
        { code: 'algemene-veiligheid', label: 'Algemene veiligheid' },
        { code: 'persoonlijke-situatie', label: 'Persoonlijke situatie' },
        { code: 'recidive', label: 'Recidive' },
        { code: 'overlast', label: '(Ernstige) overlast' },
        { code: 'criminaliteit', label: 'Criminaliteit' },
        { code: 'maatschappelijke-uitval', label: 'Maatschappelijke uitval' },
      ],
    },
    onderdelen: { soort: 'geen', keuzes: [] },
    domeinen: [
      { code: 'justitieel', label: 'Justitieel' },
      { code: 'veiligheid', label: 'Veiligheid' },
      { code: 'zorg', label: 'Zorg' },
      { code: 'sociaal', label: 'Sociaal' },
    ],
    lagen: [],
    visies: [],
    overlegtypen: [
      { code: 'pga-eerste', label: 'Eerste PGA-overleg', eerste: true, agenda: zvhAgenda(true, plan, regie) },
      { code: 'pga-vervolg', label: 'Vervolg PGA-overleg', eerste: false, agenda: zvhAgenda(false, plan, regie) },
    ],
    verwachtingen: VERWACHTINGEN,
    grondslagen: grondslagkeuzes(),
    geschiktheidsvragen: GESCHIKTHEIDSVRAGEN,
    openingsverklaring: null,
    contactadres: 'contact@zvh-noord-limburg.example',
    ambitie: null,
  },
}

/** Noord-Limburg: in play from AVE 3, with a mailgroep and two documents after each overleg (INT-08, COM-15). */
export const NOORD_LIMBURG: readonly Netwerkprofiel[] = [V1]
