import { isDutchWord } from './lexicon.ts'
import type { NameWord, RegisterIndex } from './register-index.ts'
import type { Token } from './tokens.ts'

export type Quality = 'exact' | 'variant' | 'typing-error'
export type Match = NameWord & { readonly quality: Quality; readonly word: string }

const INFLECTIONS = ['s', 'tje', 'tjes', 'je', 'jes', 'pje', 'etje', 'ie', 'x'] as const
const MIN_TYPING_ERROR = 5

/** Whether two words differ by one letter: put in, left out, changed or swapped with its neighbour. */
export function differsByOne(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  if (long.length - short.length > 1 || short === long) return false
  let from = 0
  while (from < short.length && short[from] === long[from]) from++
  if (short.length < long.length) return short.slice(from) === long.slice(from + 1)
  if (short.slice(from + 1) === long.slice(from + 1)) return true
  return (
    short[from] === long[from + 1] && short[from + 1] === long[from] && short.slice(from + 2) === long.slice(from + 2)
  )
}

function findInflected(folded: string, index: RegisterIndex): Match | undefined {
  for (const ending of INFLECTIONS) {
    if (!folded.endsWith(ending)) continue
    const stem = folded.slice(0, -ending.length)
    const found = stem.length > 2 || ending === 's' ? index.words.get(stem) : undefined
    if (found && stem.length > 1) return { ...found, quality: 'variant', word: stem }
  }
  return undefined
}

/** One typing error, or a word that begins with a long name: only for words that are no Dutch and no other name. */
function findMistyped(folded: string, index: RegisterIndex): Match | undefined {
  if (folded.length < MIN_TYPING_ERROR || isDutchWord(folded)) return undefined
  const stem = folded.endsWith('s') ? folded.slice(0, -1) : folded
  for (const [word, found] of index.words) {
    if (word.length < MIN_TYPING_ERROR - 1 || Math.abs(word.length - folded.length) > 2) continue
    const near = differsByOne(word, folded) || (stem !== folded && differsByOne(word, stem))
    if (near && (word.length >= MIN_TYPING_ERROR || word[0] === folded[0]))
      return { ...found, quality: 'typing-error', word }
  }
  for (const [word, found] of index.words)
    if (word.length >= 6 && folded.startsWith(word)) return { ...found, quality: 'typing-error', word }
  return undefined
}

/** The registered name that one word of the text is, or nothing. */
export function matchWord(token: Token, index: RegisterIndex): Match | undefined {
  const { folded } = token
  if (!token.isWord || folded.length < 2) return undefined
  const exact = index.words.get(folded)
  if (exact) return { ...exact, quality: 'exact', word: folded }
  const joined = index.joined.get(folded) ?? (folded.endsWith('s') ? index.joined.get(folded.slice(0, -1)) : undefined)
  if (joined) return { ...joined, quality: 'variant', word: folded }
  const inflected = findInflected(folded, index)
  if (inflected && !(isDutchWord(folded) && !token.isCapital)) return inflected
  return findMistyped(folded, index)
}
