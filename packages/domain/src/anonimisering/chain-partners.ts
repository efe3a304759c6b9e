import { CHAIN_PARTNERS, NO_NAMES } from './chain-partners.data.ts'
import { fold } from './fold.ts'
import { GIVEN_NAMES } from './given-names.data.ts'
import { isDutchWord } from './lexicon.ts'
import type { Token } from './tokens.ts'

const words = (name: string): string[] => fold(name).match(/[\p{L}\p{N}]+/gu) ?? []

const PHRASES = Map.groupBy(
  [...NO_NAMES].map((name) => words(name)).filter((phrase) => phrase.length > 0),
  ([first = '']) => first,
)

/** Whether a name is of an organisation that works in the chain: its name says nothing about the household (OPL-32). */
export const isChainPartner = (name: string): boolean => CHAIN_PARTNERS.has(fold(name.trim()))

/** Whether everyone knows a name: an institution, a firm, a medicine, an app. */
export const isKnownName = (name: string): boolean => NO_NAMES.has(fold(name.trim()))

/** The places of words that belong to the name of a chain partner, a firm, a medicine, a law, an app or a language. */
export function findKnownNames(tokens: readonly Token[]): ReadonlySet<number> {
  const known = new Set<number>()
  for (const [at, token] of tokens.entries()) {
    for (const phrase of PHRASES.get(token.folded) ?? []) {
      if (phrase.length === 1 && GIVEN_NAMES.has(token.folded)) continue
      // "De Horizon" is a school more often than the Horizon of the chain; "de waag" stands in the list with its article.
      const named = /^(?:De|Het)$/.test(tokens[at - 1]?.text ?? '') && isDutchWord(token.folded)
      if (phrase.length === 1 && named) continue
      if (!phrase.every((word, index) => tokens[at + index]?.folded === word)) continue
      if (phrase.length > 1 || token.isCapital) phrase.forEach((_, index) => known.add(at + index))
    }
  }
  return known
}
