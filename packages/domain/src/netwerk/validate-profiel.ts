import { isDag } from '../shared/dagen.ts'
import { type Netwerkprofiel, waarde } from './profiel.ts'
import type { Profielsleutel } from './profielwaarden.ts'

/** Why a setting cannot stand beside another; the words are the server's (NET-58). */
export type ProfielTegenspraak =
  | 'mailgroep-anoniem-zonder-mailgroep'
  | 'mailgroep-verborgen-zonder-mailgroep'
  | 'publiek-mailgroep-zonder-mailgroep'
  | 'terugkoppeling-mailgroep-zonder-mailgroep'
  | 'anonieme-mailgroep-met-plan-op-naam'
  | 'geanonimiseerd-plan-terwijl-uit'
  | 'geanonimiseerd-plan-met-ander-document'
  | 'geen-document-na-overleg'
  | 'termijn-niet-positief'
  | 'feestdagen-regio-onbekend'
  | 'venster-omgekeerd'
  | 'contactritme-omgekeerd'
  | 'contactplicht-van-niemand'
  | 'klant-besluit-zonder-plaats'
  | 'instap-niveau-omgekeerd'
  | 'niemand-besluit-over-afsluiten'
  | 'niemand-besluit-over-vervolg'
  | 'niemand-hoort-vertrek'
  | 'geen-escalatiedoel'
  | 'escalatie-in-kring'
  | 'dubbele-code'
  | 'geen-overlegtype'
  | 'geen-domein'
  | 'geen-grondslag'
  | 'geldig-vanaf-geen-dag'

/** Regions whose public holidays we keep; the server's calendar knows each of them (NET-57). */
export const FEESTDAGEN_REGIOS = ['NL'] as const

/** What a check reads; in a profile that misses one of these it says nothing, for the gap itself is told. */
export type Profieldeel = Profielsleutel | 'lijsten' | 'geldigVanaf'

type Check = {
  readonly tegenspraak: ProfielTegenspraak
  readonly reads: readonly Profieldeel[]
  readonly holds: (p: Netwerkprofiel) => boolean
}

const CHECKS: readonly Check[] = [
  {
    tegenspraak: 'mailgroep-anoniem-zonder-mailgroep',
    reads: ['mailgroep.aan', 'mailgroep.anoniem'],
    holds: (p) => !hasMailgroep(p) && waarde(p, 'mailgroep.anoniem') === true,
  },
  {
    tegenspraak: 'mailgroep-verborgen-zonder-mailgroep',
    reads: ['mailgroep.aan', 'mailgroep.ledenVerborgen'],
    holds: (p) => !hasMailgroep(p) && waarde(p, 'mailgroep.ledenVerborgen'),
  },
  {
    tegenspraak: 'publiek-mailgroep-zonder-mailgroep',
    reads: ['mailgroep.aan', 'naOverleg.aanWie'],
    holds: (p) => !hasMailgroep(p) && waarde(p, 'naOverleg.aanWie') === 'mailgroep',
  },
  {
    tegenspraak: 'terugkoppeling-mailgroep-zonder-mailgroep',
    reads: ['mailgroep.aan', 'actie.terugkoppeling.kanaal'],
    holds: (p) => !hasMailgroep(p) && waarde(p, 'actie.terugkoppeling.kanaal') === 'mailgroep',
  },
  {
    tegenspraak: 'anonieme-mailgroep-met-plan-op-naam',
    reads: ['mailgroep.anoniem', 'naOverleg.aanWie', 'plan.delenGeanonimiseerd'],
    holds: (p) =>
      waarde(p, 'mailgroep.anoniem') === true &&
      waarde(p, 'naOverleg.aanWie') === 'mailgroep' &&
      !waarde(p, 'plan.delenGeanonimiseerd'),
  },
  {
    tegenspraak: 'geanonimiseerd-plan-terwijl-uit',
    reads: ['naOverleg.document', 'plan.delenGeanonimiseerd'],
    holds: (p) => documenten(p).includes('geanonimiseerd-plan') !== waarde(p, 'plan.delenGeanonimiseerd'),
  },
  {
    // Sharing without names refuses every other document: together they could never all be shared.
    tegenspraak: 'geanonimiseerd-plan-met-ander-document',
    reads: ['naOverleg.document', 'plan.delenGeanonimiseerd'],
    holds: (p) =>
      waarde(p, 'plan.delenGeanonimiseerd') &&
      documenten(p).includes('geanonimiseerd-plan') &&
      documenten(p).some((document) => document !== 'geanonimiseerd-plan'),
  },
  {
    tegenspraak: 'geen-document-na-overleg',
    reads: ['naOverleg.document'],
    holds: (p) => documenten(p).length === 0,
  },
  {
    tegenspraak: 'termijn-niet-positief',
    reads: ['naOverleg.termijnDagen', 'vervolg.venster', 'contact.ritmeDagen'],
    holds: (p) => lengths(p).some((days) => !Number.isInteger(days) || days < 1),
  },
  {
    tegenspraak: 'feestdagen-regio-onbekend',
    reads: ['feestdagen'],
    holds: (p) => !FEESTDAGEN_REGIOS.some((regio) => regio === waarde(p, 'feestdagen').regio),
  },
  { tegenspraak: 'venster-omgekeerd', reads: ['vervolg.venster'], holds: isVensterReversed },
  { tegenspraak: 'contactritme-omgekeerd', reads: ['contact.ritmeDagen'], holds: isRitmeReversed },
  {
    tegenspraak: 'contactplicht-van-niemand',
    reads: ['contact.ritmeDagen'],
    holds: (p) => {
      const ritme = waarde(p, 'contact.ritmeDagen')
      return ritme.soort === 'plicht' && ritme.wie.length === 0
    },
  },
  {
    tegenspraak: 'klant-besluit-zonder-plaats',
    reads: ['klant.inOverleg', 'vervolg.besluit', 'afsluiten.besluit'],
    holds: (p) =>
      waarde(p, 'klant.inOverleg') === 'nee' &&
      [...waarde(p, 'vervolg.besluit').besluiters, ...waarde(p, 'afsluiten.besluit').besluiters].includes('klant'),
  },
  { tegenspraak: 'instap-niveau-omgekeerd', reads: ['ave.instap'], holds: isInstapReversed },
  {
    tegenspraak: 'niemand-besluit-over-afsluiten',
    reads: ['afsluiten.besluit'],
    holds: (p) => waarde(p, 'afsluiten.besluit').besluiters.length === 0,
  },
  {
    tegenspraak: 'niemand-besluit-over-vervolg',
    reads: ['vervolg.besluit'],
    holds: (p) => waarde(p, 'vervolg.besluit').besluiters.length === 0,
  },
  {
    tegenspraak: 'niemand-hoort-vertrek',
    reads: ['vertrek.meldenAan'],
    holds: (p) => waarde(p, 'vertrek.meldenAan').length === 0,
  },
  {
    tegenspraak: 'geen-escalatiedoel',
    reads: ['escalatie.doel'],
    holds: (p) => waarde(p, 'escalatie.doel').length === 0,
  },
  { tegenspraak: 'escalatie-in-kring', reads: ['escalatie.doel'], holds: isEscalatieCircular },
  { tegenspraak: 'dubbele-code', reads: ['lijsten'], holds: hasDoubleCode },
  { tegenspraak: 'geen-overlegtype', reads: ['lijsten'], holds: (p) => p.lijsten.overlegtypen.length === 0 },
  { tegenspraak: 'geen-domein', reads: ['lijsten'], holds: (p) => p.lijsten.domeinen.length === 0 },
  { tegenspraak: 'geen-grondslag', reads: ['lijsten'], holds: (p) => p.lijsten.grondslagen.length === 0 },
  { tegenspraak: 'geldig-vanaf-geen-dag', reads: ['geldigVanaf'], holds: (p) => !isDag(p.geldigVanaf) },
]

/**
 * Every contradiction in a profile, all at once; an empty list means it can be used (NET-58). Of a profile with gaps
 * `isThere` says which parts are whole: what can be judged is judged, so that nobody hears of the second fault only
 * after mending the first.
 */
export const validateProfiel = (
  profiel: Netwerkprofiel,
  isThere: (deel: Profieldeel) => boolean = () => true,
): readonly ProfielTegenspraak[] =>
  CHECKS.filter((check) => check.reads.every(isThere) && check.holds(profiel)).map((check) => check.tegenspraak)

const hasMailgroep = (p: Netwerkprofiel): boolean => waarde(p, 'mailgroep.aan')
const documenten = (p: Netwerkprofiel) => waarde(p, 'naOverleg.document').documenten

function lengths(p: Netwerkprofiel): readonly number[] {
  const venster = waarde(p, 'vervolg.venster')
  const ritme = waarde(p, 'contact.ritmeDagen')
  return [
    waarde(p, 'naOverleg.termijnDagen'),
    ...(venster.soort === 'herinnering' ? [venster.naDagen] : []),
    ...(ritme.soort === 'herinnering' ? [ritme.naDagen] : []),
  ]
}

function isVensterReversed(p: Netwerkprofiel): boolean {
  const venster = waarde(p, 'vervolg.venster')
  return venster.soort === 'venster' && venster.vanafDagen > venster.totDagen
}

function isRitmeReversed(p: Netwerkprofiel): boolean {
  const ritme = waarde(p, 'contact.ritmeDagen')
  return ritme.soort === 'plicht' && ritme.vanafDagen > ritme.uiterlijkDagen
}

function isInstapReversed(p: Netwerkprofiel): boolean {
  const { vanaf, procesregieVanaf, veiligheidshuisVanaf } = waarde(p, 'ave.instap')
  return vanaf !== null && [procesregieVanaf, veiligheidshuisVanaf].some((niveau) => niveau !== null && niveau < vanaf)
}

/** Who is asked a second time on a higher rung was asked before: raising would come back to where it came from. */
function isEscalatieCircular(p: Netwerkprofiel): boolean {
  const codes = waarde(p, 'escalatie.doel').map(({ code }) => code)
  return new Set(codes).size < codes.length
}

function hasDoubleCode(p: Netwerkprofiel): boolean {
  const { indeling, onderdelen, domeinen, lagen, visies, overlegtypen, verwachtingen, grondslagen } = p.lijsten
  const lists = [indeling.keuzes, onderdelen.keuzes, domeinen, lagen, visies, overlegtypen, verwachtingen, grondslagen]
  return lists.some((list) => new Set(list.map((item) => item.code)).size < list.length)
}
