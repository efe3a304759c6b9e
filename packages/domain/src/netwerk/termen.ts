import type { Netwerkprofiel } from './profiel.ts'
import type { Term, TermNaam } from './term.ts'

/** The netwerk's own word for an idea: `term(profiel, 'inhoudelijkeRegie').enkelvoud` (NET-03). */
export const term = (profiel: Pick<Netwerkprofiel, 'waarden'>, naam: TermNaam): Term =>
  profiel.waarden[`term.${naam}`].waarde

/** The same with a capital, to start a sentence or a heading: `De casusregisseur`. */
export const hoofdletter = (tekst: string): string => tekst.charAt(0).toUpperCase() + tekst.slice(1)
