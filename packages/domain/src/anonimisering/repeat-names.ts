import { GIVEN_NAMES, ORDINARY_WORDS } from './given-names.data.ts'
import { isDutchWord } from './lexicon.ts'
import type { Search } from './name-run.ts'
import { NO_SUBJECTS } from './neighbours.data.ts'
import { PARTICLES } from './particles.data.ts'
import { PLACES } from './places.data.ts'
import type { Candidate } from './span.ts'

const MIN_LENGTH = 3

/** The words of the names found so far, with the surest find of each. */
function wordsOf({ tokens }: Search, found: readonly Candidate[]): ReadonlyMap<string, Candidate> {
  const words = new Map<string, Candidate>()
  let at = 0
  for (const candidate of found.toSorted((one, other) => one.start - other.start)) {
    while (at < tokens.length && (tokens[at]?.start ?? 0) < candidate.start) at++
    for (let inside = at; (tokens[inside]?.start ?? Infinity) < candidate.end; inside++) {
      const word = tokens[inside]?.folded ?? ''
      const fits = word.length >= MIN_LENGTH && !PARTICLES.has(word) && !PLACES.has(word)
      if (fits && (words.get(word)?.doubtful ?? true)) words.set(word, candidate)
    }
  }
  return words
}

/** Who is named once with certainty is the same person wherever the text says a part of that name again. */
export function repeatNames(search: Search, found: readonly Candidate[]): Candidate[] {
  const words = wordsOf(search, found)
  return search.tokens.flatMap((token): Candidate[] => {
    const { folded, isCapital, isFirst } = token
    const before = words.get(folded) ?? (folded.endsWith('s') ? words.get(folded.slice(0, -1)) : undefined)
    if (!before || search.isTaken(token) || search.known.has(token.index)) return []
    const ordinary = isDutchWord(folded) && (!isCapital || isFirst)
    if (ordinary && !(isCapital && GIVEN_NAMES.has(folded) && !NO_SUBJECTS.has(folded))) return []
    const { kind } = before
    const doubtful = before.doubtful || (ordinary && ORDINARY_WORDS.has(folded))
    return [
      {
        category: 'PERSON',
        start: token.start,
        end: token.end,
        reason: 'same-name',
        doubtful,
        ...(kind === undefined ? {} : { kind }),
      },
    ]
  })
}
