import type { Netwerkprofiel } from '../netwerk/profiel.ts'

/** What an aanmelding chooses from the lists of its netwerk. */
export type AanmeldingKeuzes = {
  readonly grondslag: string
  readonly themas: readonly string[]
  readonly onderdeel: string | null
  readonly niveau: number | null
}
export type KeuzeVeld = keyof AanmeldingKeuzes
export type KeuzeProblemCode = 'unknown-choice' | 'themas-missing' | 'onderdeel-missing' | 'niveau-out-of-range'
export type KeuzeProblem = { readonly veld: KeuzeVeld; readonly code: KeuzeProblemCode }

/**
 * Every choice that the lists of the netwerk do not offer; its part and its themes where it has them (NET-07 .. NET-12,
 * NET-51). What is empty is for `missingInAanmelding`. The niveau may stay open: the procesregisseur fills it in.
 */
export function checkAanmeldingKeuzes(
  keuzes: AanmeldingKeuzes,
  { lijsten }: Pick<Netwerkprofiel, 'lijsten'>,
): KeuzeProblem[] {
  const { grondslag, themas, onderdeel, niveau } = keuzes
  const offers = (list: readonly { readonly code: string }[], code: string) => list.some((each) => each.code === code)
  const parts = lijsten.onderdelen.keuzes
  const rows: readonly (readonly [boolean, KeuzeVeld, KeuzeProblemCode])[] = [
    [grondslag !== '' && !offers(lijsten.grondslagen, grondslag), 'grondslag', 'unknown-choice'],
    [themas.length === 0 && lijsten.indeling.keuzes.length > 0, 'themas', 'themas-missing'],
    [!themas.every((thema) => offers(lijsten.indeling.keuzes, thema)), 'themas', 'unknown-choice'],
    [onderdeel === null && parts.length > 0, 'onderdeel', 'onderdeel-missing'],
    [onderdeel !== null && !offers(parts, onderdeel), 'onderdeel', 'unknown-choice'],
    [niveau !== null && !(niveau >= 1 && niveau <= 5), 'niveau', 'niveau-out-of-range'],
  ]
  return rows.filter(([wrong]) => wrong).map(([, veld, code]) => ({ veld, code }))
}
