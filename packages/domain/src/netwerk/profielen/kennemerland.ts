import { type Netwerkprofiel, standaard, statedBy } from '../profiel.ts'
import { woord } from '../term.ts'
import { grondslagen, grondslagkeuzes } from './grondslagen.ts'
import { GESCHIKTHEIDSVRAGEN, VERWACHTINGEN, zvhAgenda } from './zvh.ts'

const gesteld = statedBy('folder individueel casusoverleg, Kennemerland')

const plan = woord('het', 'afstemmingsplan', 'afstemmingsplannen', { aliassen: ['integraal plan van aanpak'] })
const regie = woord('de', 'casushouder', 'casushouders')

const V1: Netwerkprofiel = {
  code: 'kennemerland',
  naam: 'Zorg- en Veiligheidshuis Kennemerland',
  versie: 1,
  geldigVanaf: '2020-01-01',
  waarden: {
    'term.overleg': gesteld(
      woord('het', 'ICO', "ICO's", {
        voluit: 'individueel casusoverleg (ICO)',
        aliassen: ['individueel casusoverleg'],
      }),
      'NET-22',
    ),
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
    'signaal.afspraakLuktNiet.naar': gesteld('inhoudelijke-regie', 'NET-29'),
    'signaal.ontwikkelingPlan.naar': gesteld('inhoudelijke-regie', 'NET-30'),
    'vertrek.meldenAan': gesteld(['ketenpartners', 'inhoudelijke-regie'], 'NET-31'),
    'actie.terugkoppeling.kanaal': gesteld('mailgroep', 'NET-32'),
    'mailgroep.aan': gesteld(true, 'NET-33'),
    'mailgroep.anoniem': gesteld(true, 'NET-34'),
    'plan.delenGeanonimiseerd': gesteld(true, 'NET-35'),
    'naOverleg.document': gesteld({ documenten: ['geanonimiseerd-plan'], vereist: 'alle' }, 'NET-36'),
    'naOverleg.termijnDagen': gesteld(7, 'NET-37'),
    'naOverleg.termijnEenheid': standaard('dagen', 'NET-57, B-06'),
    'naOverleg.doorWie': gesteld('procesregisseur', 'NET-38'),
    'naOverleg.aanWie': gesteld('mailgroep', 'NET-39'),
    'vervolg.venster': gesteld({ soort: 'venster', vanafDagen: 42, totDagen: 56 }, 'NET-40, B-07'),
    'vervolg.besluit': gesteld(
      { besluiters: ['procesregisseur', 'inhoudelijke-regie'], raadplegen: [], plannenMet: ['ketenpartners'] },
      'NET-41',
    ),
    'contact.ritmeDagen': gesteld(
      { soort: 'plicht', vanafDagen: 28, uiterlijkDagen: 42, wie: ['procesregisseur', 'inhoudelijke-regie'] },
      'NET-42, B-08',
    ),
    feestdagen: standaard({ regio: 'NL', goedeVrijdag: 'werkdag' }, 'NET-57'),
    'eersteOverleg.fysiek': standaard('vrij', 'NET-43'),
    'afsluiten.besluit': gesteld(
      { besluiters: ['procesregisseur', 'inhoudelijke-regie'], raadplegen: [], plannenMet: [] },
      'NET-44',
    ),
    'afsluiten.vorm': gesteld('voorlopig-afsluiten', 'NET-45'),
    'escalatie.doel': gesteld([{ code: 'manager-zvh', trede: 1, label: 'manager ZVH', alleenBij: null }], 'NET-46'),
    voorzitter: gesteld({ wie: 'procesregisseur', onafhankelijk: true }, 'NET-47'),
    'klant.inOverleg': standaard('nee', 'NET-48'),
    'casusregie.toewijzing': gesteld(
      { wijze: 'samen-in-eerste-overleg', zittendeBlijft: false, procesregisseurMag: 'met-waarschuwing' },
      'NET-49',
    ),
    'doelbinding.tekst': gesteld(
      'Wij delen deze informatie zonder namen. Voeg geen namen toe en gebruik haar alleen voor deze casus.',
      'NET-50',
    ),
    grondslag: gesteld(grondslagen('samenwerkingsconvenant'), 'NET-51'),
    'module.meldcode': standaard(false, 'NET-52'),
    'module.vir': standaard(false, 'NET-52'),
    'module.regiekaart': standaard({ aan: false, label: null }, 'NET-52'),
    'module.stamtafel': standaard(false, 'NET-53'),
    'procesregisseur.stijl': gesteld('stuurt', 'NET-54'),
    'signaal.kopieAndereRegisseur': standaard(true, 'B-03'),
    'mailgroep.ledenVerborgen': standaard(true, 'B-09'),
    'afsluiten.heropenen': gesteld(true, 'B-05'),
  },
  lijsten: {
    indeling: { soort: 'geen', keuzes: [] },
    onderdelen: { soort: 'geen', keuzes: [] },
    domeinen: [
      { code: 'justitieel', label: 'Justitieel' },
      { code: 'gemeentelijk', label: 'Gemeentelijk' },
      { code: 'sociaal', label: 'Sociaal' },
      { code: 'zorg', label: 'Zorg' },
    ],
    lagen: [],
    visies: [],
    overlegtypen: [
      { code: 'ico-eerste', label: 'Eerste ICO', eerste: true, agenda: zvhAgenda(true, plan, regie) },
      { code: 'ico-vervolg', label: 'Vervolg ICO', eerste: false, agenda: zvhAgenda(false, plan, regie) },
    ],
    verwachtingen: VERWACHTINGEN,
    grondslagen: grondslagkeuzes('samenwerkingsconvenant'),
    geschiktheidsvragen: GESCHIKTHEIDSVRAGEN,
    openingsverklaring: null,
    contactadres: 'contact@zvh-kennemerland.example',
    ambitie: null,
  },
}

/** Kennemerland: shares without names, and meets again within six to eight weeks (COM-02, OVL-15). */
export const KENNEMERLAND: readonly Netwerkprofiel[] = [V1]
