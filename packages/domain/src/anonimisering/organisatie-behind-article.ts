import { isGivenName, isSurname } from './known-names.ts'
import { isDutchWord } from './lexicon.ts'
import { isBeforeName } from './name-run.ts'
import { toCandidate } from './organisatie-candidate.ts'
import { joined, readName, type Text } from './organisatie-name.ts'
import { LEARN, PUBLIC_ENDING } from './organisaties.data.ts'
import { PLACES } from './places.data.ts'
import { FORMAL, speaksOfPlace } from './sentence-context.ts'
import type { Candidate } from './span.ts'

/** "De Regenboog" within a sentence, or with a second capital at its start: the name of something. */
export function byArticle(text: Text, at: number): Candidate | undefined {
  const article = text.tokens[at]
  if (!article || !/^(?:de|het|t)$/.test(article.folded) || !joined(text, at)) return undefined
  const small = !article.isCapital && article.folded !== 't'
  const name = readName(text, at)
  const core = text.tokens[at + 1]
  if (!name || !core || name.to === at || PLACES.has(core.folded) || core.isShouted || text.known.has(at + 1))
    return undefined
  if (small && !isAttended(text, at) && !isNamedThere(text, at)) return undefined
  if (PUBLIC_ENDING.test(core.folded)) return undefined
  if (text.tokens[at - 1] && isBeforeName(text.tokens[at - 1]?.folded ?? '') && !article.isFirst) return undefined
  const initial = text.tokens[at - 1]?.text.length === 1
  const surname = isSurname(core.folded) || isGivenName(text.tokens[at - 1]?.folded ?? '')
  if (initial || surname || !isDutchWord(core.folded) || /(?:ische?|aanse|eese|ese|se)$/.test(core.folded))
    return undefined
  // "bij Telecorner De Passage", "naar SO De Wissel": a capital article in a sentence is of a name.
  const isShort = article.folded === 't' && /^(?:naar|op|bij|van|in)$/.test(text.tokens[at - 1]?.folded ?? '')
  const sure = isShort || (article.isCapital && !article.isFirst && speaksOfPlace(text, at) && !FORMAL.has(core.folded))
  if (small) return toCandidate(text, { ...name, from: at + 1 }, !sure)
  // "Thermen De Waterlelie": the word with a capital before the article belongs to it.
  const before = text.tokens[at - 1]
  const wide =
    before?.isCapital === true &&
    !before.isFirst &&
    joined(text, at - 1) &&
    !text.known.has(at - 1) &&
    !isGivenName(before.folded)
  return toCandidate(text, wide ? { ...name, from: at - 1 } : name, !sure)
}

/** "groep 7, de Kameleon", "volgens de Wissel": an article and a capital in the middle of a sentence. */
function isNamedThere({ tokens, view }: Text, at: number): boolean {
  const [previous, core, next] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]]
  if (!previous || !core || FORMAL.has(core.folded) || core.text.length < 4 || STREET.test(core.folded)) return false
  const hyphened = view.text[core.end] === '-' || next?.isCapital === true
  return !hyphened && /^[ ,("'‘“]{1,3}$/.test(view.text.slice(previous.end, tokens[at]?.start))
}

const STREET = /.(?:straat|laan|weg|plein|kade|dijk|gracht|singel|steeg|dreef|hof|park|pad)$/

/** Whether the words before "de Triangel" speak of going to school, to a club or to live somewhere. */
function isAttended({ tokens }: Text, at: number): boolean {
  const earlier = tokens.slice(Math.max(0, at - 16), at).map(({ folded }) => folded)
  return /^(?:naar|op|bij|van|liever|kiest|wil)$/.test(earlier.at(-1) ?? '') && earlier.some((word) => LEARN.has(word))
}
