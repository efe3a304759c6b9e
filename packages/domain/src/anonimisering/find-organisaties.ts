import { found } from './found.ts'
import { MORE_KINDS } from './kinds.data.ts'
import { isListedWord } from './lexicon.ts'
import { findKnownNames } from './chain-partners.ts'
import { findWholeNames } from './find-whole-names.ts'
import { afterKind, afterFoundation, besideKind } from './organisatie-after-kind.ts'
import { beforeKind, isKindAlone } from './organisatie-before-kind.ts'
import { byArticle } from './organisatie-behind-article.ts'
import { toCandidate } from './organisatie-candidate.ts'
import { byContext } from './organisatie-in-context.ts'
import { readName, type Text } from './organisatie-name.ts'
import type { Candidate } from './span.ts'
import type { Token } from './tokens.ts'
import type { View } from './view.ts'

/** "School: De Wilgen" in a form or list. */
const FIELD =
  /(?:^|[\n;|(.,] ?)(?:school|basisschool|werkgever|werk|opleiding|stage|kinderopvang|opvang|huisartsenpraktijk|praktijk|apotheek|tandarts|club|vereniging|sportclub|sport|kerk|moskee|woonvorm|dagbesteding|bso|kdv|peuterspeelzaal)(?: ?\([^)]{1,20}\))?: ?$/

function inField(text: Text, at: number): Candidate | undefined {
  const token = text.tokens[at]
  if (!token?.isCapital || !FIELD.test(text.view.folded.slice(Math.max(0, token.start - 40), token.start)))
    return undefined
  const name = readName(text, at)
  return name ? toCandidate(text, name, false) : undefined
}

const SMALL_OWN = /^.{3,}(?:school|college|lyceum)$/

/** "op het wadcollege": a school by its own name, in small letters. */
function bySmallName({ tokens }: Text, at: number): Candidate | undefined {
  const token = tokens[at]
  if (!token || token.isCapital || !SMALL_OWN.test(token.folded) || isListedWord(token.folded)) return undefined
  if (
    isKindAlone(token) ||
    MORE_KINDS.has(token.folded) ||
    !/^(?:de|het|t|naar|op)$/.test(tokens[at - 1]?.folded ?? '')
  )
    return undefined
  return found('ORGANISATION_PRIVATE', token.start, token.end, 'organisation-kind', true)
}

/** Private organisations that say where a household works, learns, plays, prays or is treated (OPL-32). */
export function findOrganisaties(view: View, tokens: readonly Token[]): Candidate[] {
  const text: Text = { view, tokens, known: findKnownNames(tokens) }
  const each = tokens.flatMap((_, at) =>
    [
      inField(text, at),
      bySmallName(text, at),
      afterKind(text, at),
      afterFoundation(text, at),
      besideKind(text, at),
      beforeKind(text, at),
      byContext(text, at),
      byArticle(text, at),
    ].filter((one) => one !== undefined),
  )
  return [...each, ...findWholeNames(view)]
}
