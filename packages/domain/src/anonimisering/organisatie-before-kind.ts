import { isSurname } from './known-names.ts'
import { isDutchWord } from './lexicon.ts'
import { takeKinds, toCandidate } from './organisatie-candidate.ts'
import { ARTICLES, CONNECTORS, isName, joined, type Stretch, type Text } from './organisatie-name.ts'
import { AFTER_NAME, KIND_ENDING, NAMING_KINDS, ORGANISATIE_WORDS } from './organisaties.data.ts'
import type { Candidate } from './span.ts'
import type { Token } from './tokens.ts'

/** Kinds that also in small letters end a name: "Kidane Mehret kerk". */
const SMALL_AFTER = new Set(
  'kerk moskee school college lyceum garage bakkerij slagerij tempel basisschool sportschool manege'.split(' '),
)

/** "Prins Willem-Alexanderschool": the capitals before the word with the kind inside. */
function takeNames(text: Text, at: number): Stretch {
  let from = at
  while (from > 0 && joined(text, from - 1) && isName(text, from - 1)) {
    if (text.tokens[from - 1]?.isFirst === true && isDutchWord(text.tokens[from - 1]?.folded ?? '')) break
    from--
  }
  return { from, to: at }
}

/** "Kennemer Lyceum", "Demirtas BV": the kind comes last; and "Jozefschool", with the kind inside. */
export function beforeKind(text: Text, at: number): Candidate | undefined {
  const token = text.tokens[at]
  if (!token || text.known.has(at) || !(token.isCapital || SMALL_AFTER.has(token.folded) || isBv(text, at)))
    return undefined
  const inside = KIND_ENDING.exec(token.folded)
  const own =
    !/(?:markt|borrel|feest)$/.test(token.folded) &&
    token.isCapital &&
    inside !== null &&
    !token.isFirst &&
    !isKindAlone(token) &&
    token.folded.length > inside[0].length + 2
  if (own) return toCandidate(text, takeKinds(text, takeNames(text, at)), false)
  if (!AFTER_NAME.has(token.folded) && !/^(?:bv|vof)$/.test(token.folded) && !isBv(text, at)) return undefined
  let from = at
  while (from > 0 && from > at - 5 && joined(text, from - 1) && !text.tokens[from]?.isFirst) {
    const left = text.tokens[from - 1]
    if (!left || !(isName(text, from - 1) || (CONNECTORS.has(left.folded) && from < at && isName(text, from - 2))))
      break
    from--
  }
  if (!token.isCapital && from === at) return undefined
  const [head] = text.tokens.slice(from, from + 1)
  if (from === at - 1 && head?.isFirst === true && head.text.length < 5 && isDutchWord(head.folded)) return undefined
  const to = isBv(text, at) ? at + 1 : andMore(text, at)
  const alone = from === at || (from === at - 1 && ARTICLES.has(text.tokens[from]?.folded ?? ''))
  const first = text.tokens[from]
  const ordinary = first?.isFirst === true && isDutchWord(first.folded) && from === at - 1 && !isSurname(first.folded)
  return alone ? undefined : toCandidate(text, { from, to }, ordinary)
}

/** "Hertog Bewind & Mentorschap". */
function andMore(text: Text, at: number): number {
  const next = text.tokens[at + 1]
  const gap = next ? text.view.text.slice(text.tokens[at]?.end, next.start) : ''
  if (next?.isCapital !== true || next.isFirst || !/ ?& ?| /.test(gap)) return at
  return gap.includes('&') || (FIRM_TAIL.has(next.folded) && gap === ' ') ? andMore(text, at + 1) : at
}

const FIRM_TAIL = new Set(
  'lounge bar club bv groep partners zn zonen services service center centrum studio store shop company'.split(' '),
)

export const isKindAlone = (token: Token): boolean =>
  NAMING_KINDS.has(token.folded) || ORGANISATIE_WORDS.has(token.folded)

const isBv = ({ tokens, view }: Text, at: number): boolean =>
  /^b$/i.test(tokens[at]?.text ?? '') && /^\.? ?v\b/i.test(view.text.slice(tokens[at]?.end, (tokens[at]?.end ?? 0) + 3))
