import type { ClosedStatus } from '@regietafel/domain/casus/casus.ts'
import type { AttenderingGroep } from '@regietafel/domain/termijn/attendering.ts'
import { dagToDutch, toDutchDay, toDutchTime } from './dutch-moment.ts'
import type { MailGegevens, MailKader, MailSoort, OverlegMoment } from './mail-data.ts'

/** The words of one mail. The subject gets the casus code before it. */
export type MailWords = { onderwerp: string; alineas: readonly string[]; knop: string }
type Texts = { readonly [Soort in MailSoort]: (gegevens: MailKader & MailGegevens[Soort]) => MailWords }

/** The place, when it says nothing about people: a house of the network or `online` (PRV-24). */
export const neutralPlaats = ({ plaats, huizen }: Pick<OverlegMoment, 'plaats' | 'huizen'>): string | null =>
  plaats !== null && (plaats === 'online' || huizen.includes(plaats)) ? plaats : null

const moment = ({ begin, einde }: Pick<OverlegMoment, 'begin' | 'einde'>) =>
  `${toDutchDay(begin)}, ${toDutchTime(begin)} tot ${toDutchTime(einde)} uur`
const waar = (overleg: OverlegMoment) => `Waar: ${neutralPlaats(overleg) ?? 'dat leest u na het inloggen'}.`

const GROEP_WORDS: Record<AttenderingGroep, readonly [one: string, many: string]> = {
  vragen: ['vraag of antwoord', 'vragen en antwoorden'],
  termijnen: ['herinnering aan een termijn', 'herinneringen aan termijnen'],
  acties: ['bericht over een actie', 'berichten over acties'],
  berichten: ['bericht in een mailgroep', 'berichten in mailgroepen'],
  documenten: ['document', 'documenten'],
}

/** Every mail in Dutch, B1. What it is about is read after signing in (COM-05). */
export const MAIL_TEXTS: Texts = {
  'aanmelding-ontvangen': () => ({
    onderwerp: 'er is een nieuwe aanmelding',
    alineas: ['Er is een nieuwe aanmelding binnen. Bekijk wie haar oppakt.'],
    knop: 'Bekijk de aanmelding',
  }),
  'aanmelding-besloten': () => ({
    onderwerp: 'er is besloten over uw aanmelding',
    alineas: ['Er is een besluit genomen over uw aanmelding. Na het inloggen leest u wat er is besloten en waarom.'],
    knop: 'Bekijk het besluit',
  }),
  'overleg-uitnodiging': (gegevens) => {
    const { enkelvoud, metLidwoord } = gegevens.termen.overleg
    return {
      nieuw: {
        onderwerp: `uitnodiging voor een ${enkelvoud}`,
        alineas: [
          `U bent uitgenodigd voor een ${enkelvoud}.`,
          `Wanneer: ${moment(gegevens)}.`,
          waar(gegevens),
          'Laat weten of u komt. Kunt u niet? Dan kunt u een vervanger aanwijzen.',
          'Bereid u voor op twee vragen: wat speelt er nu, en wat speelde er eerder?',
        ],
        knop: 'Bekijk de uitnodiging',
      },
      gewijzigd: {
        onderwerp: `${metLidwoord} is veranderd`,
        alineas: [
          `Er is iets veranderd aan ${metLidwoord}. Dit geldt nu:`,
          `Wanneer: ${moment(gegevens)}.`,
          waar(gegevens),
          'Laat opnieuw weten of u komt.',
        ],
        knop: 'Bekijk de uitnodiging',
      },
      geannuleerd: {
        onderwerp: `${metLidwoord} gaat niet door`,
        alineas: [`Dit overleg gaat niet door: ${moment(gegevens)}.`, 'U kunt het uit uw agenda halen.'],
        knop: 'Bekijk wat er nu volgt',
      },
    }[gegevens.stand]
  },
  'dagen-voorgesteld': ({ termen }) => ({
    onderwerp: `welke dag kunt u voor ${termen.overleg.metLidwoord}?`,
    alineas: [
      `Er zijn dagen voorgesteld voor het volgende overleg (${termen.overleg.enkelvoud}). Laat weten welke dagen u kunt.`,
    ],
    knop: 'Kies uw dagen',
  }),
  'voorbereiding-herinnering': ({ termen, begin }) => ({
    onderwerp: `bereid ${termen.overleg.metLidwoord} voor`,
    alineas: [
      `Op ${toDutchDay(begin)} om ${toDutchTime(begin)} uur is er een ${termen.overleg.enkelvoud}.`,
      'Uw voorbereiding is nog niet klaar. Schrijf op wat er nu speelt en wat er eerder speelde.',
    ],
    knop: 'Bereid u voor',
  }),
  'mailgroep-bericht': () => ({
    onderwerp: 'nieuw bericht',
    alineas: ['Er staat een nieuw bericht voor u in de mailgroep.'],
    knop: 'Lees het bericht',
  }),
  'document-gedeeld': ({ verbeterd }) => ({
    onderwerp: verbeterd ? 'een document is verbeterd' : 'een document is met u gedeeld',
    alineas: verbeterd
      ? ['Er is een nieuwe versie van een document met u gedeeld. In het document staat waarom.']
      : ['Er is een document met u gedeeld.'],
    knop: 'Open het document',
  }),
  'actie-herinnering': ({ moment: wanneer, voor, uiterlijk }) => {
    const dag = dagToDutch(uiterlijk)
    const whose = voor === 'regisseur' ? 'Een actie' : 'Een actie van u'
    return {
      vooraf: {
        onderwerp: 'een actie loopt bijna af',
        alineas: [`${whose} moet klaar zijn op ${dag}.`, 'Lukt het niet? Laat dat dan op tijd weten.'],
        knop: 'Bekijk de actie',
      },
      'op-de-dag': {
        onderwerp: 'een actie moet vandaag klaar zijn',
        alineas: [`${whose} moet vandaag klaar zijn: ${dag}.`, 'Klaar? Schrijf dan op wat het heeft opgeleverd.'],
        knop: 'Bekijk de actie',
      },
      'te-laat': {
        onderwerp: 'een actie is te laat',
        alineas: [
          `${whose} had klaar moeten zijn op ${dag}.`,
          voor === 'regisseur'
            ? 'U bepaalt zelf of u iemand daarop aanspreekt.'
            : 'Schrijf op hoe het staat. Lukt het niet? Laat dat dan weten.',
        ],
        knop: 'Bekijk de actie',
      },
    }[wanneer]
  },
  'signaal-ontvangen': ({ kopie }) => ({
    onderwerp: kopie ? 'een signaal, ter informatie' : 'een signaal voor u',
    alineas: kopie
      ? ['Er is een signaal gegeven. U krijgt dit bericht ter informatie.']
      : ['Er is een signaal voor u. Bekijk het en geef een antwoord.'],
    knop: 'Bekijk het signaal',
  }),
  'verslag-termijn': ({ stand, uiterlijk, termen }) => ({
    onderwerp: stand === 'te-laat' ? 'de uitkomst is nog niet gedeeld' : 'deel de uitkomst op tijd',
    alineas: [
      stand === 'te-laat'
        ? `De uitkomst van ${termen.overleg.metLidwoord} moest uiterlijk op ${dagToDutch(uiterlijk)} gedeeld zijn. Dat is nog niet gebeurd.`
        : `De uitkomst van ${termen.overleg.metLidwoord} is nog niet gedeeld. U hebt de tijd tot en met ${dagToDutch(uiterlijk)}.`,
    ],
    knop: 'Deel de uitkomst',
  }),
  'termijn-herinnering': ({ termijn, teLaat, uiterlijk, termen }) => {
    const { overleg, proces, inhoudelijkeRegie } = termen
    const dag = dagToDutch(uiterlijk)
    return {
      'contact-regisseurs': {
        onderwerp: 'tijd voor contact',
        alineas: [
          `Het is tijd dat de ${proces.enkelvoud} en de ${inhoudelijkeRegie.enkelvoud} elkaar spreken.`,
          teLaat ? `Dat had moeten gebeuren voor of op ${dag}.` : `De dag daarvoor is ${dag}.`,
        ],
        knop: 'Leg het contact vast',
      },
      'vervolg-overleg': {
        onderwerp: `plan een volgend ${overleg.enkelvoud}`,
        alineas: [`Bekijk of er een volgend ${overleg.enkelvoud} nodig is. De dag daarvoor is ${dag}.`],
        knop: 'Bekijk de casus',
      },
      'stilte-mailgroep': {
        onderwerp: 'het is stil in de mailgroep',
        alineas: ['Er is al drie weken niets geschreven in de mailgroep. Vraag hoe het gaat.'],
        knop: 'Open de mailgroep',
      },
      'herziening-na-afsluiting': {
        onderwerp: 'bekijk een gesloten casus opnieuw',
        alineas: ['Deze casus is een jaar geleden voorlopig afgesloten. Is de casus nu klaar?'],
        knop: 'Bekijk de casus',
      },
      nazorg: {
        onderwerp: 'vraag hoe het na het afsluiten gaat',
        alineas: [`Er is nazorg afgesproken. De dag daarvoor is ${dag}.`, 'Schrijf daarna op hoe het gaat.'],
        knop: 'Bekijk de afspraak',
      },
      waakvlam: {
        onderwerp: 'kijk even naar een casus op waakvlam',
        alineas: [`De dag daarvoor is ${dag}. Is het rustig, of is er weer meer nodig?`],
        knop: 'Bekijk de casus',
      },
    }[termijn]
  },
  'actie-gekregen': ({ overgedragen }) => ({
    onderwerp: 'een actie voor u',
    alineas: [overgedragen ? 'Een collega heeft een actie aan u overgedragen.' : 'Er is een actie met u afgesproken.'],
    knop: 'Bekijk de actie',
  }),
  'terugkoppeling-gegeven': () => ({
    onderwerp: 'nieuws over een actie',
    alineas: ['Er is verteld hoe het met een actie is gegaan.'],
    knop: 'Lees de terugkoppeling',
  }),
  aangesproken: ({ termen }) => ({
    onderwerp: 'een vraag over een actie',
    alineas: [`Een ${termen.deelnemer.enkelvoud} vraagt hoe het staat met een actie van u.`],
    knop: 'Lees en reageer',
  }),
  'antwoord-gegeven': ({ op }) => ({
    onderwerp: op === 'signaal' ? 'antwoord op een signaal' : 'antwoord op uw vraag om hulp',
    alineas: [op === 'signaal' ? 'Er is een antwoord op een signaal.' : 'Er is een antwoord op uw vraag om hulp.'],
    knop: 'Lees het antwoord',
  }),
  'casus-uitnodiging': ({ termen }) => ({
    onderwerp: 'u bent gevraagd om mee te doen',
    alineas: [
      `U bent gevraagd om mee te doen als ${termen.deelnemer.enkelvoud}.`,
      'Lees eerst wat er van u wordt verwacht. Daarna kiest u of u meedoet.',
    ],
    knop: 'Bekijk de vraag',
  }),
  'gast-uitnodiging': ({ termen }) => ({
    onderwerp: `u bent gevraagd als gast bij een ${termen.overleg.enkelvoud}`,
    alineas: [
      `U bent gevraagd om als deskundige mee te praten in één ${termen.overleg.enkelvoud}.`,
      'Na het inloggen leest u wanneer, en wat men u wil vragen.',
    ],
    knop: 'Bekijk de uitnodiging',
  }),
  'waarneming-gevraagd': () => ({
    onderwerp: 'u bent gevraagd om waar te nemen',
    alineas: ['Een collega is een tijd afwezig. U bent gevraagd om in die tijd waar te nemen.'],
    knop: 'Bekijk de vraag',
  }),
  'toegang-gevraagd': () => ({
    onderwerp: 'iemand vraagt toegang',
    alineas: ['Iemand uit het netwerk vraagt toegang tot deze casus. U beslist of dat mag, en tot wanneer.'],
    knop: 'Bekijk het verzoek',
  }),
  'overdracht-gevraagd': ({ rol, termen }) => ({
    onderwerp: 'u bent gevraagd om iets over te nemen',
    alineas: [
      rol === 'actie'
        ? 'U bent gevraagd om een actie over te nemen.'
        : `U bent gevraagd om de rol van ${termen[rol].enkelvoud} over te nemen.`,
      'Er verandert pas iets als u ja zegt.',
    ],
    knop: 'Bekijk de vraag',
  }),
  'vertrek-gemeld': ({ termen }) => ({
    onderwerp: `een ${termen.deelnemer.enkelvoud} vertrekt`,
    alineas: [`Een ${termen.deelnemer.enkelvoud} stopt met deze casus. Na het inloggen leest u vanaf wanneer.`],
    knop: 'Bekijk het team',
  }),
  'escalatie-ontvangen': () => ({
    onderwerp: 'er is hulp van u nodig',
    alineas: ['Een afspraak loopt vast. U bent gevraagd om te helpen.', 'U ziet alleen wat u daarvoor nodig hebt.'],
    knop: 'Bekijk de vraag',
  }),
  afsluiting: ({ stap, naar }) => {
    const { doen, gedaan, daarna } = SLUITEN[naar]
    return stap === 'gevraagd'
      ? {
          onderwerp: `uw mening over het ${doen}`,
          alineas: [
            `Er is een voorstel om deze casus ${toInfinitive(doen)}.`,
            'Laat weten of u het daarmee eens bent.',
          ],
          knop: 'Geef uw mening',
        }
      : {
          onderwerp: `de casus is ${gedaan}`,
          alineas: [`Deze casus is ${gedaan}. ${daarna}`],
          knop: 'Bekijk het besluit',
        }
  },
  dagoverzicht: ({ aantallen }) => ({
    onderwerp: 'uw dagoverzicht',
    alineas: [
      'Dit kwam erbij:',
      ...aantallen.map(({ groep, aantal }) => `${aantal} ${GROEP_WORDS[groep][aantal === 1 ? 0 : 1]}`),
    ],
    knop: 'Open uw werk',
  }),
  heropening: () => ({
    onderwerp: 'de casus is weer open',
    alineas: ['Deze casus is opnieuw geopend. U bent gevraagd om weer mee te doen.'],
    knop: 'Bekijk de vraag',
  }),
}

const WEER_OPEN = 'Gaat het weer mis? Dan kan de casus opnieuw open.'

/** Each way of closing in its own words (NET-45, SLT-20). */
const SLUITEN: Record<ClosedStatus, { readonly doen: string; readonly gedaan: string; readonly daarna: string }> = {
  afgeschaald: { doen: 'afschalen', gedaan: 'afgeschaald', daarna: WEER_OPEN },
  'voorlopig-afgesloten': { doen: 'voorlopig afsluiten', gedaan: 'voorlopig afgesloten', daarna: WEER_OPEN },
  'afgesloten-met-nazorg': { doen: 'afsluiten', gedaan: 'afgesloten', daarna: WEER_OPEN },
  afgesloten: {
    doen: 'afsluiten',
    gedaan: 'afgesloten',
    daarna: 'Is er later weer hulp nodig? Dan kan dat met een nieuwe aanmelding.',
  },
}

const toInfinitive = (doen: string) => doen.replace(/af(sluiten|schalen)$/, 'af te $1')
