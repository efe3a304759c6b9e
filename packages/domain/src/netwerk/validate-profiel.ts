import { isDag } from '../shared/dagen.ts'
import { type Netwerkprofiel, waarde } from './profiel.ts'

/** Why a setting cannot stand beside another; the words are the server's (NET-58). */
export type ProfielTegenspraak =
  | 'mailgroep-anoniem-zonder-mailgroep'
  | 'mailgroep-verborgen-zonder-mailgroep'
  | 'publiek-mailgroep-zonder-mailgroep'
  | 'terugkoppeling-mailgroep-zonder-mailgroep'
  | 'anonieme-mailgroep-met-plan-op-naam'
  | 'geanonimiseerd-plan-terwijl-uit'
  | 'geen-document-na-overleg'
  | 'termijn-niet-positief'
  | 'feestdagen-regio-onbekend'
  | 'venster-omgekeerd'
  | 'contactritme-omgekeerd'
  | 'klant-besluit-zonder-plaats'
  | 'instap-niveau-omgekeerd'
  | 'niemand-besluit-over-afsluiten'
  | 'niemand-besluit-over-vervolg'
  | 'geen-escalatiedoel'
  | 'dubbele-code'
  | 'geldig-vanaf-geen-dag'

/** Regions whose public holidays we keep; the server's calendar knows each of them (NET-57). */
export const FEESTDAGEN_REGIOS = ['NL'] as const

type Check = { readonly tegenspraak: ProfielTegenspraak; readonly holds: (p: Netwerkprofiel) => boolean }

const CHECKS: readonly Check[] = [
  {
    tegenspraak: 'mailgroep-anoniem-zonder-mailgroep',
    holds: (p) => !hasMailgroep(p) && waarde(p, 'mailgroep.anoniem') === true,
  },
  {
    tegenspraak: 'mailgroep-verborgen-zonder-mailgroep',
    holds: (p) => !hasMailgroep(p) && waarde(p, 'mailgroep.ledenVerborgen'),
  },
  {
    tegenspraak: 'publiek-mailgroep-zonder-mailgroep',
    holds: (p) => !hasMailgroep(p) && waarde(p, 'naOverleg.aanWie') === 'mailgroep',
  },
  {
    tegenspraak: 'terugkoppeling-mailgroep-zonder-mailgroep',
    holds: (p) => !hasMailgroep(p) && waarde(p, 'actie.terugkoppeling.kanaal') === 'mailgroep',
  },
  {
    tegenspraak: 'anonieme-mailgroep-met-plan-op-naam',
    holds: (p) =>
      waarde(p, 'mailgroep.anoniem') === true &&
      waarde(p, 'naOverleg.aanWie') === 'mailgroep' &&
      !waarde(p, 'plan.delenGeanonimiseerd'),
  },
  {
    tegenspraak: 'geanonimiseerd-plan-terwijl-uit',
    holds: (p) => documenten(p).includes('geanonimiseerd-plan') !== waarde(p, 'plan.delenGeanonimiseerd'),
  },
  { tegenspraak: 'geen-document-na-overleg', holds: (p) => documenten(p).length === 0 },
  {
    tegenspraak: 'termijn-niet-positief',
    holds: (p) => lengths(p).some((days) => !Number.isInteger(days) || days < 1),
  },
  {
    tegenspraak: 'feestdagen-regio-onbekend',
    holds: (p) => !FEESTDAGEN_REGIOS.some((regio) => regio === waarde(p, 'feestdagen').regio),
  },
  { tegenspraak: 'venster-omgekeerd', holds: isVensterReversed },
  { tegenspraak: 'contactritme-omgekeerd', holds: isRitmeReversed },
  {
    tegenspraak: 'klant-besluit-zonder-plaats',
    holds: (p) =>
      waarde(p, 'klant.inOverleg') === 'nee' &&
      [...waarde(p, 'vervolg.besluit').besluiters, ...waarde(p, 'afsluiten.besluit').besluiters].includes('klant'),
  },
  { tegenspraak: 'instap-niveau-omgekeerd', holds: isInstapReversed },
  {
    tegenspraak: 'niemand-besluit-over-afsluiten',
    holds: (p) => waarde(p, 'afsluiten.besluit').besluiters.length === 0,
  },
  { tegenspraak: 'niemand-besluit-over-vervolg', holds: (p) => waarde(p, 'vervolg.besluit').besluiters.length === 0 },
  { tegenspraak: 'geen-escalatiedoel', holds: (p) => waarde(p, 'escalatie.doel').length === 0 },
  { tegenspraak: 'dubbele-code', holds: hasDoubleCode },
  { tegenspraak: 'geldig-vanaf-geen-dag', holds: (p) => !isDag(p.geldigVanaf) },
]

/** Every contradiction in a profile, all at once; an empty list means it can be used (NET-58). */
export const validateProfiel = (profiel: Netwerkprofiel): readonly ProfielTegenspraak[] =>
  CHECKS.filter((check) => check.holds(profiel)).map((check) => check.tegenspraak)

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

function hasDoubleCode(p: Netwerkprofiel): boolean {
  const { indeling, onderdelen, domeinen, overlegtypen, verwachtingen, grondslagen } = p.lijsten
  const lists = [indeling.keuzes, onderdelen.keuzes, domeinen, overlegtypen, verwachtingen, grondslagen]
  return lists.some((list) => new Set(list.map((item) => item.code)).size < list.length)
}
