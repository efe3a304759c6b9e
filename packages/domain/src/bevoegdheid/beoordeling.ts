import { type Competentiedeel, competentiesOf, isCompetentieOf } from './competentie.ts'
import type { Competentieprofiel } from './competentieprofiel.ts'
import type { Competentie } from './competenties/competentie-regel.ts'

/** 1 not yet, 2 partly, 3 good, 4 strong (ROL-54). */
export const SCORES = [1, 2, 3, 4] as const
export type Score = (typeof SCORES)[number]
export type Scores = readonly { readonly code: string; readonly score: Score }[]

/** Who scores: the professional, and the manager beside (ROL-54). */
export const BEOORDELAARS = ['zelf', 'manager'] as const
export type Beoordelaar = (typeof BEOORDELAARS)[number]
export type Beoordelingen = { readonly [Kant in Beoordelaar]: Scores }

const GOOD_ENOUGH: Score = 3
const FAR_APART = 2

export type Ontwikkelpunt = Competentie & {
  readonly zelf: Score | null
  readonly manager: Score | null
  /** Why it is on the list: someone scores it low, or the two see it differently. */
  readonly waarom: 'laag' | 'verschil'
}

/** What one side gave; null where it gave nothing. */
export const scoreOf = (given: Scores, { code }: Pick<Competentie, 'code'>): Score | null =>
  given.find((each) => each.code === code)?.score ?? null

/** Codes that this profile does not ask. */
export const unknownScores = (profiel: Competentieprofiel, scores: Scores): string[] =>
  scores.map(({ code }) => code).filter((code) => !isCompetentieOf(profiel, code))

/** What to work on, from both scores: where one of them is low, or where the two lie far apart (ROL-54). */
export function ontwikkellijst(profiel: Competentieprofiel, { zelf, manager }: Beoordelingen): Ontwikkelpunt[] {
  const items = competentiesOf(profiel).flatMap(({ competenties }: Competentiedeel) => competenties)
  return items.flatMap((competentie) => {
    const [own, other] = [scoreOf(zelf, competentie), scoreOf(manager, competentie)]
    const scores = [own, other].filter((score) => score !== null)
    const isLow = scores.some((score) => score < GOOD_ENOUGH)
    const isApart = own !== null && other !== null && Math.abs(own - other) >= FAR_APART
    if (!isLow && !isApart) return []
    return [{ ...competentie, zelf: own, manager: other, waarom: isApart ? 'verschil' : 'laag' } as const]
  })
}
