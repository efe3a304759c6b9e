import type { Netwerkprofiel } from '../netwerk/profiel.ts'

/** What an aanmelding chooses from the lists of its netwerk. */
export type AanmeldingKeuzes = {
  readonly grondslag: string
  readonly themas: readonly string[]
  readonly huis: string | null
  readonly niveau: number | null
}
export type KeuzeVeld = keyof AanmeldingKeuzes
export type KeuzeProblemCode = 'unknown-choice' | 'themas-missing' | 'huis-missing' | 'niveau-out-of-range'
export type KeuzeProblem = { readonly veld: KeuzeVeld; readonly code: KeuzeProblemCode }

/**
 * Every choice that the lists of the netwerk do not offer; its house and its themes where it has them (NET-07, NET-10,
 * NET-11, NET-12, NET-51). What is empty is for `missingInAanmelding`. The niveau may stay open: the procesregisseur fills it in.
 */
export function checkAanmeldingKeuzes(
  keuzes: AanmeldingKeuzes,
  { lijsten }: Pick<Netwerkprofiel, 'lijsten'>,
): KeuzeProblem[] {
  const { grondslag, themas, huis, niveau } = keuzes
  const offers = (list: readonly { readonly code: string }[], code: string) => list.some((each) => each.code === code)
  const houses = lijsten.onderdelen.keuzes
  const rows: readonly (readonly [boolean, KeuzeVeld, KeuzeProblemCode])[] = [
    [grondslag !== '' && !offers(lijsten.grondslagen, grondslag), 'grondslag', 'unknown-choice'],
    [themas.length === 0 && lijsten.indeling.keuzes.length > 0, 'themas', 'themas-missing'],
    [!themas.every((thema) => offers(lijsten.indeling.keuzes, thema)), 'themas', 'unknown-choice'],
    [huis === null && houses.length > 0, 'huis', 'huis-missing'],
    [huis !== null && !offers(houses, huis), 'huis', 'unknown-choice'],
    [niveau !== null && !(niveau >= 1 && niveau <= 5), 'niveau', 'niveau-out-of-range'],
  ]
  return rows.filter(([wrong]) => wrong).map(([, veld, code]) => ({ veld, code }))
}
