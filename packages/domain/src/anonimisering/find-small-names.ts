import { coverage } from './coverage.ts'
import { GIVEN_NAMES, ORDINARY_WORDS } from './given-names.data.ts'
import { isSurname } from './known-names.ts'
import { isDutchWord } from './lexicon.ts'
import { type Search, sideBySide } from './name-run.ts'
import { NO_SUBJECTS } from './neighbours.data.ts'
import { isKinship, PARTICLES, TITLES } from './particles.data.ts'
import { PLACES } from './places.data.ts'
import type { Candidate } from './span.ts'
import { SURNAMES } from './surnames.data.ts'
import type { Token } from './tokens.ts'

/** A given name in small letters that is no Dutch word: people write so in messages. */
function isSmallName({ folded }: Token): boolean {
  return (
    folded.length > 3 &&
    GIVEN_NAMES.has(folded) &&
    !ORDINARY_WORDS.has(folded) &&
    !PLACES.has(folded) &&
    !isDutchWord(folded)
  )
}

function ofTitled(search: Search, at: number): Candidate | undefined {
  const { view, tokens } = search
  const [title, token] = [tokens[at - 1], tokens[at]]
  if (!title || !token || !(TITLES.has(title.folded) || isKinship(title.folded)) || !sideBySide(view, title, token))
    return undefined
  let to = at
  while (PARTICLES.has(tokens[to]?.folded ?? '') && sideBySide(view, tokens[to], tokens[to + 1])) to++
  const last = tokens[to]
  if (!last?.isWord || last.folded.length < 3 || !/[aeiouy]/.test(last.folded) || PLACES.has(last.folded))
    return undefined
  const surname = isSurname(last.folded) && TITLES.has(title.folded)
  const known = GIVEN_NAMES.has(last.folded) && !ORDINARY_WORDS.has(last.folded) && !NO_SUBJECTS.has(last.folded)
  if (isDutchWord(last.folded) && !surname && !known) return undefined
  if (to > at && !surname && !TITLES.has(title.folded)) return undefined
  const reason = TITLES.has(title.folded) ? 'title' : 'kinship'
  return {
    category: 'PERSON',
    start: token.start,
    end: last.end,
    reason,
    doubtful: isDutchWord(last.folded) || !(known || surname || last.folded.length > 3),
  }
}

/** Names in small letters: after a form of address or a family tie, and given names that are no Dutch word. */
export function findSmallNames(search: Search, found: readonly Candidate[]): Candidate[] {
  const isFound = coverage(search.view, found)
  return search.tokens.flatMap((token, at): Candidate[] => {
    if (!token.isWord || token.isCapital || search.isTaken(token) || search.known.has(token.index) || isFound(token))
      return []
    const titled = ofTitled(search, at)
    if (titled) return [titled]
    if (!isSmallName(token)) return []
    const next = search.tokens[at + 1]
    const surname =
      next &&
      !next.isCapital &&
      SURNAMES.has(next.folded) &&
      sideBySide(search.view, token, next) &&
      !isDutchWord(next.folded)
    return [
      {
        category: 'PERSON',
        start: token.start,
        end: surname ? next.end : token.end,
        reason: 'known-name',
        doubtful: false,
      },
    ]
  })
}
