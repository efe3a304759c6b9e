import type { Netwerkprofiel, Onderdelen } from './profiel.ts'

/** What a part of a netwerk is called, and the question that asks for it (NET-07, NET-08, NET-09). */
export type OnderdeelTerm = { readonly enkelvoud: string; readonly metLidwoord: string; readonly vraag: string }

const GEMEENTE: OnderdeelTerm = {
  enkelvoud: 'gemeente',
  metLidwoord: 'de gemeente',
  vraag: 'Bij welke gemeente hoort deze casus?',
}

const TERM_PER_SOORT: Record<Onderdelen['soort'], OnderdeelTerm> = {
  huizen: { enkelvoud: 'huis', metLidwoord: 'het huis', vraag: 'Bij welk huis hoort deze casus?' },
  'lokale-teams': { ...GEMEENTE, vraag: 'Bij het lokale team van welke gemeente hoort deze casus?' },
  gemeenten: GEMEENTE,
  geen: { enkelvoud: 'onderdeel', metLidwoord: 'het onderdeel', vraag: 'Bij welk onderdeel hoort deze casus?' },
}

type Lijsten = Pick<Netwerkprofiel, 'lijsten'>

/** The word of this netwerk for one of its parts. */
export const onderdeelTerm = ({ lijsten }: Lijsten): OnderdeelTerm => TERM_PER_SOORT[lijsten.onderdelen.soort]

/**
 * One part with the team or sub-regio it stands in: `Zeist (CJG, Sociaal Team)`. Null when there is none; a code that
 * this version of the profile lacks stays as it is, for the casus did belong there.
 */
export function onderdeelLabel({ lijsten }: Lijsten, code: string | null): string | null {
  if (code === null) return null
  const found = lijsten.onderdelen.keuzes.find((keuze) => keuze.code === code)
  if (!found) return code
  return found.groep === null ? found.label : `${found.label} (${found.groep})`
}

/** The sub-regio's of a netwerk: the groups that hold more than one part (NET-09). A lokaal team stands alone. */
export function subregios({ lijsten }: Lijsten): string[] {
  const groepen = lijsten.onderdelen.keuzes.flatMap(({ groep }) => (groep === null ? [] : [groep]))
  return [...new Set(groepen)].filter((groep) => groepen.indexOf(groep) < groepen.lastIndexOf(groep))
}

/** Whether this part stands in that sub-regio. */
export const isInSubregio = ({ lijsten }: Lijsten, code: string | null, subregio: string): boolean =>
  lijsten.onderdelen.keuzes.some((keuze) => keuze.code === code && keuze.groep === subregio)
