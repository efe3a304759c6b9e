import { type Agendasjabloon, type Netwerkprofiel, type Overlegtype, standaard, statedBy } from '../profiel.ts'
import { woord } from '../term.ts'
import { grondslagen, grondslagkeuzes } from './grondslagen.ts'

const gesteld = statedBy('werkwijze 1Gezin1Plan1Regisseur 2020, Zuid Oost Utrecht')

/** OVL-21, for a first meeting of two hours; minutes are ours. */
const STARTAGENDA: readonly Agendasjabloon[] = [
  { code: 'welkom', label: 'Welkom en kennismaken', minuten: 10 },
  { code: 'aanleiding', label: 'Aanleiding en doel', minuten: 5 },
  { code: 'agenda', label: 'Agenda, tijd en meedoen', minuten: 5 },
  { code: 'krachten', label: 'Krachten', minuten: 10 },
  { code: 'zorgen', label: 'Zorgen', minuten: 10 },
  { code: 'eerdere-hulp', label: 'Eerdere hulp', minuten: 5 },
  { code: 'integrale-analyse', label: 'Integrale analyse', minuten: 10 },
  { code: 'gewenst-resultaat', label: 'Gewenst resultaat', minuten: 5 },
  { code: 'basiszorg-en-veiligheid', label: 'Basiszorg en veiligheid', minuten: 10 },
  { code: 'prioriteiten', label: 'Wat gaat voor', minuten: 5 },
  { code: 'doelen-en-acties', label: 'Doelen en acties', minuten: 20 },
  { code: 'verantwoordelijkheden', label: 'Wie is waarvoor verantwoordelijk', minuten: 5 },
  { code: 'volgende-datum', label: 'Volgende datum', minuten: 5 },
  { code: 'ervaring', label: 'Ervaring van de klant en rondvraag', minuten: 10 },
  { code: 'afsluiting', label: 'Afsluiting', minuten: 5 },
]

/** OVL-22, for an hour and a half. */
const VOORTGANGSAGENDA: readonly Agendasjabloon[] = [
  { code: 'welkom', label: 'Welkom', minuten: 5 },
  { code: 'agenda', label: 'Agenda en meedoen', minuten: 5 },
  { code: 'hoe-gaat-het', label: 'Hoe gaat het nu?', minuten: 15 },
  { code: 'bereikt', label: 'Doelen en acties: wat is bereikt?', minuten: 15 },
  { code: 'krachten-en-zorgen', label: 'Krachten en zorgen op dit moment', minuten: 15 },
  { code: 'prioriteiten', label: 'Wat gaat voor', minuten: 5 },
  { code: 'doelen-en-acties', label: 'Nieuwe doelen en acties', minuten: 15 },
  { code: 'volgende-datum', label: 'Volgende datum', minuten: 5 },
  { code: 'ervaring', label: 'Ervaring van de klant en rondvraag', minuten: 10 },
]

const OVERLEGTYPEN: readonly Overlegtype[] = [
  { code: 'startoverleg', label: 'Startoverleg', eerste: true, agenda: STARTAGENDA },
  { code: 'voortgangsoverleg', label: 'Voortgangsoverleg', eerste: false, agenda: VOORTGANGSAGENDA },
  { code: 'tussentijds', label: 'Tussentijds overleg', eerste: false, agenda: VOORTGANGSAGENDA },
  { code: 'spoed', label: 'Spoedoverleg', eerste: false, agenda: VOORTGANGSAGENDA },
  { code: 'overdracht', label: 'Overdrachtsoverleg', eerste: false, agenda: VOORTGANGSAGENDA },
  { code: 'afsluitend', label: 'Afsluitend overleg', eerste: false, agenda: VOORTGANGSAGENDA },
]

const V1: Netwerkprofiel = {
  code: 'zou',
  naam: 'Regio Zuid Oost Utrecht',
  versie: 1,
  geldigVanaf: '2020-06-22',
  waarden: {
    'term.overleg': gesteld(
      woord('het', '1Gezin1Plan overleg', '1Gezin1Plan overleggen', {
        aliassen: ['startoverleg', 'voortgangsoverleg'],
      }),
      'NET-22',
    ),
    'term.inhoudelijkeRegie': gesteld(woord('de', 'casusregisseur', 'casusregisseurs'), 'NET-23'),
    'term.proces': gesteld(woord('de', 'procesregisseur', 'procesregisseurs'), 'NET-24'),
    'term.plan': gesteld(woord('het', 'ondersteuningsplan', 'ondersteuningsplannen'), 'NET-25'),
    'term.subject': gesteld(woord('de', 'klant', 'klanten', { aliassen: ['huishouden', 'klantsysteem'] }), 'NET-26'),
    'term.deelnemer': gesteld(
      woord('de', 'betrokkene', 'betrokkenen', { aliassen: ['klant', 'netwerk', 'professional'] }),
      'NET-27',
    ),
    'ave.instap': gesteld({ vanaf: 1, procesregieVanaf: 2, veiligheidshuisVanaf: 4 }, 'NET-28'),
    'signaal.afspraakLuktNiet.naar': gesteld('procesregisseur', 'NET-29'),
    'signaal.ontwikkelingPlan.naar': gesteld('procesregisseur', 'NET-30'),
    'vertrek.meldenAan': gesteld(['klant', 'betrokkenen', 'procesregisseur'], 'NET-31'),
    'actie.terugkoppeling.kanaal': gesteld('voortgangsoverleg', 'NET-32'),
    'mailgroep.aan': standaard(false, 'NET-33'),
    'mailgroep.anoniem': standaard(null, 'NET-34'),
    'plan.delenGeanonimiseerd': standaard(false, 'NET-35'),
    'naOverleg.document': gesteld({ documenten: ['plan', 'plan-toegang'], vereist: 'een' }, 'NET-36'),
    'naOverleg.termijnDagen': standaard(7, 'NET-37'),
    'naOverleg.termijnEenheid': standaard('dagen', 'NET-57, B-06'),
    'naOverleg.doorWie': gesteld('procesregisseur', 'NET-38'),
    'naOverleg.aanWie': gesteld('klant-en-professionals', 'NET-39'),
    'vervolg.venster': gesteld({ soort: 'datum-voor-einde' }, 'NET-40'),
    'vervolg.besluit': gesteld({ besluiters: ['aanwezigen', 'klant'], raadplegen: [], plannenMet: [] }, 'NET-41'),
    'contact.ritmeDagen': standaard({ soort: 'herinnering', naDagen: 42, ookKetenpartners: false }, 'NET-42'),
    feestdagen: standaard({ regio: 'NL', goedeVrijdag: 'werkdag' }, 'NET-57'),
    'eersteOverleg.fysiek': standaard('voorstel', 'NET-43'),
    'afsluiten.besluit': gesteld(
      { besluiters: ['procesregisseur', 'klant'], raadplegen: ['informeel-netwerk'], plannenMet: [] },
      'NET-44',
    ),
    'afsluiten.vorm': gesteld('afsluiten-met-nazorg', 'NET-45'),
    'escalatie.doel': gesteld(
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
      'NET-46',
    ),
    voorzitter: gesteld({ wie: 'procesregisseur-of-benoemde', onafhankelijk: false }, 'NET-47'),
    'klant.inOverleg': gesteld('centraal', 'NET-48'),
    'casusregie.toewijzing': gesteld(
      { wijze: 'naar-niveau-en-profiel', zittendeBlijft: false, procesregisseurMag: 'ja' },
      'NET-49',
    ),
    'doelbinding.tekst': gesteld(
      'Deze informatie delen wij met toestemming van de klant. Gebruik haar alleen waarvoor die toestemming is gegeven.',
      'NET-50',
    ),
    grondslag: gesteld(grondslagen('toestemming', 'wet-meldcode', 'convenant-verwijsindex'), 'NET-51'),
    'module.meldcode': gesteld(true, 'NET-52'),
    'module.vir': gesteld(true, 'NET-52'),
    'module.regiekaart': gesteld({ aan: true, label: 'niveau' }, 'NET-52'),
    'module.stamtafel': standaard(false, 'NET-53'),
    'procesregisseur.stijl': gesteld('faciliteert-met-klant', 'NET-54'),
    'signaal.kopieAndereRegisseur': standaard(true, 'B-03'),
    'mailgroep.ledenVerborgen': standaard(false, 'B-09'),
    'afsluiten.heropenen': standaard(true, 'B-05'),
  },
  lijsten: {
    indeling: { soort: 'geen', keuzes: [] },
    onderdelen: {
      soort: 'lokale-teams',
      keuzes: [
        { code: 'de-bilt', label: 'De Bilt', groep: 'CJG' },
        { code: 'zeist', label: 'Zeist', groep: 'CJG, Sociaal Team' },
        { code: 'bunnik', label: 'Bunnik', groep: 'Centrum voor Elkaar' },
        { code: 'utrechtse-heuvelrug', label: 'Utrechtse Heuvelrug', groep: 'Samen op de heuvelrug' },
        { code: 'wijk-bij-duurstede', label: 'Wijk bij Duurstede', groep: 'Loket Wijk' },
      ],
    },
    domeinen: [
      { code: 'gemeentelijk', label: 'Gemeentelijk' },
      { code: 'sociaal', label: 'Sociaal' },
      { code: 'zorg', label: 'Zorg' },
      { code: 'veiligheid', label: 'Veiligheid' },
    ],
    lagen: [],
    visies: [],
    overlegtypen: OVERLEGTYPEN,
    verwachtingen: [],
    grondslagen: grondslagkeuzes('toestemming', 'wet-meldcode', 'convenant-verwijsindex'),
    geschiktheidsvragen: [],
    openingsverklaring: null,
    contactadres: 'contact@regio-zou.example',
    ambitie: null,
  },
}

/** Zuid Oost Utrecht: lokale teams per gemeente, the klant at the centre of every overleg (NET-08, NET-48). */
export const ZOU: readonly Netwerkprofiel[] = [V1]
