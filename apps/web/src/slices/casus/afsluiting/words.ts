import type { Afsluitingen } from '@regietafel/contract/afsluiting.contract.ts'

type Punt = Afsluitingen['checklist'][number]['code']
type Naar = Afsluitingen['mogelijk'][number]

/** What this netwerk calls ending (NET-45, B-05). */
export const VORM_WOORD = {
  afschalen: { werkwoord: 'afschalen', voorstel: 'Stel voor om af te schalen', titel: 'Afschalen' },
  'voorlopig-afsluiten': {
    werkwoord: '(voorlopig) afsluiten',
    voorstel: 'Stel voor om af te sluiten',
    titel: 'Afsluiten',
  },
  'afsluiten-met-nazorg': { werkwoord: 'afsluiten', voorstel: 'Stel voor om af te sluiten', titel: 'Afsluiten' },
} as const

export const NAAR_WOORD: Record<Naar, { readonly label: string; readonly hint: string }> = {
  afgeschaald: { label: 'Afschalen', hint: 'De casus gaat dicht. De procesregisseur kan hem weer openen.' },
  'voorlopig-afgesloten': {
    label: 'Voorlopig afsluiten',
    hint: 'De casus gaat dicht en kan zonder nieuwe aanmelding weer open. Na een jaar kijk je of het definitief kan.',
  },
  'afgesloten-met-nazorg': {
    label: 'Afsluiten met nazorg',
    hint: 'De casus gaat dicht en kan zonder nieuwe aanmelding weer open. Is de nazorg klaar, dan maak je het definitief.',
  },
  afgesloten: { label: 'Definitief afsluiten', hint: 'De casus gaat dicht en niet meer open.' },
}

/** What the checklist found, and where to go for it (SLT-10). */
export const PUNT_WOORD: Record<Punt, string> = {
  onveiligheid: 'Er zijn zorgen over de veiligheid. Dan kan de casus niet dicht.',
  'basiszorg-onvoldoende': 'De basiszorg is niet voldoende. Dan kan de casus niet dicht.',
  'open-acties': 'Er staan nog acties open. Rond ze af, draag ze over of trek ze in.',
  'outcome-not-shared': 'De uitkomst van het laatste overleg is nog niet gedeeld.',
  'toegang-without-end': 'Er is nog niet gekozen tot wanneer het team meeleest.',
  'overdracht-open': 'Er loopt nog een overdracht van de regie.',
  'doel-not-judged': 'Er is nog niet opgeschreven of het gezamenlijke doel is gehaald.',
  'overleg-still-gepland': 'Er staat nog een overleg gepland.',
  'open-signalen': 'Er zijn signalen zonder antwoord.',
  'open-escalaties': 'Er loopt nog een escalatie.',
  'mailgroep-open': 'De mailgroep gaat op slot: lezen kan nog, schrijven niet.',
}

export const DOEL_WOORD = { ja: 'gehaald', deels: 'deels gehaald', nee: 'niet gehaald' } as const

export const AANLEIDING_WOORD = {
  'nieuw-signaal': 'Er is een nieuw signaal',
  verzoek: 'Iemand vraagt erom',
  'afspraken-houden-niet': 'De afspraken houden niet',
} as const

/** What every change of these screens asks anew. */
export const AFTER_AFSLUITING = [
  'GET /v1/casussen/{casusId}/afsluitingen',
  'GET /v1/casussen/{casusId}',
  'GET /v1/casussen',
  'GET /v1/mijn-werk',
] as const

/** Who decides or is heard without a seat (NET-44). */
export const PARTIJ_WOORD = { klant: 'De klant', 'informeel-netwerk': 'Het netwerk van de klant' } as const

/** How a position was given. */
export const WIJZE_WOORD = { gesprek: 'in een gesprek', telefoon: 'per telefoon', schriftelijk: 'op papier' } as const
export const WIJZE_OPTIES = (Object.keys(WIJZE_WOORD) as (keyof typeof WIJZE_WOORD)[]).map((value) => ({
  value,
  label: WIJZE_WOORD[value].charAt(0).toUpperCase() + WIJZE_WOORD[value].slice(1),
}))

export const UITKOMST_WOORD = {
  goed: 'het gaat goed',
  'opnieuw-aanmelden': 'er is weer hulp nodig',
  'weer-actief': 'er is meer nodig',
} as const

export const TOESTEMMING_WOORD = {
  ja: 'Ja',
  nee: 'Nee',
  'niet-gevraagd': 'Niet gevraagd: er is een andere grond om te delen',
} as const
