/**
 * A word of a netwerk in the forms that sentences need: `een PGA overleg`, `twee PGA overleggen`, `het PGA overleg`.
 * `voluit` is the full name for headings; `aliassen` are words that people of this netwerk also say (B-01, GLO-02).
 */
export interface Term {
  readonly enkelvoud: string
  readonly meervoud: string
  readonly lidwoord: 'de' | 'het'
  readonly metLidwoord: string
  readonly voluit: string
  readonly aliassen: readonly string[]
}

/** The ideas for which every netwerk has its own word (NET-22 .. NET-27). */
export const TERM_NAMEN = ['overleg', 'inhoudelijkeRegie', 'proces', 'plan', 'subject', 'deelnemer'] as const
export type TermNaam = (typeof TERM_NAMEN)[number]

/** Writes a Term; what is left out follows from the singular. */
export function woord(
  lidwoord: 'de' | 'het',
  enkelvoud: string,
  meervoud: string,
  rest: Partial<Pick<Term, 'metLidwoord' | 'voluit' | 'aliassen'>> = {},
): Term {
  return {
    lidwoord,
    enkelvoud,
    meervoud,
    metLidwoord: `${lidwoord} ${enkelvoud}`,
    voluit: enkelvoud,
    aliassen: [],
    ...rest,
  }
}
