import { findKnownNames } from './chain-partners.ts'
import { FUNCTIONS } from './functions.data.ts'
import { GIVEN_NAMES } from './given-names.data.ts'
import { isDutchWord } from './lexicon.ts'
import { isBeforeName } from './name-run.ts'
import {
  AFTER_NAME,
  FIRMS,
  HEAL,
  KIND_ENDING,
  LEARN,
  LIVE,
  NAMING_KINDS,
  NO_KINDS,
  ORGANISATIE_WORDS,
  PLAY,
  WORK,
} from './organisaties.data.ts'
import { PLACES } from './places.data.ts'
import type { Candidate } from './span.ts'
import { looksLikeSurname } from './surnames.data.ts'
import type { Token } from './tokens.ts'
import type { View } from './view.ts'

type Text = { readonly view: View; readonly tokens: readonly Token[]; readonly known: ReadonlySet<number> }
type Stretch = { readonly from: number; readonly to: number }

const GAP = /^(?:[ \t\u00a0]{1,2}["'“‘’]?|-|["'’]|[ ]?&[ ]?|\.)$/u
const CONNECTORS = new Set('van de der den t la el d by for the of het in aan'.split(' '))
const ARTICLES = new Set('de het t la le el al it'.split(' '))

const joined = ({ view, tokens }: Text, one: number): boolean => {
  const [left, right] = [tokens[one], tokens[one + 1]]
  if (!left || !right) return false
  const gap = view.text.slice(left.end, right.start)
  if (/^[ ]["'“‘„]$/.test(gap)) return true
  if (right.isFirst) return false
  return GAP.test(gap) || (gap === '. ' && left.text.length < 3 && !left.isShouted)
}

function isKind(token: Token | undefined): boolean {
  if (!token || NO_KINDS.has(token.folded)) return false
  return NAMING_KINDS.has(token.folded) || (token.folded.length > 6 && KIND_ENDING.test(token.folded))
}

const isName = (text: Text, at: number): boolean => {
  const token = text.tokens[at]
  return token !== undefined && token.isCapital && !text.known.has(at) && !isBeforeName(token.folded)
}

/** From where a name begins, an article or a capital, to where its capitals end. */
function readName(text: Text, from: number): Stretch | undefined {
  let at = from
  const first = text.tokens[from]
  if (!first) return undefined
  if (ARTICLES.has(first.folded) && joined(text, from)) at = from + 1
  if (!isName(text, at) || (at > from && text.tokens[at]?.isFirst)) return undefined
  let to = at
  for (let next = at + 1; next < at + 8; next++) {
    const token = text.tokens[next]
    if (!token || !joined(text, next - 1) || token.isFirst) break
    const number = !token.isWord && token.text.length < 5 && joined(text, next - 1) && to === next - 1
    const place = PLACES.has(token.folded) && to !== next - 1
    const stop =
      text.view.text[text.tokens[next - 1]?.end ?? 0] === '.' && (text.tokens[next - 1]?.text.length ?? 0) > 3
    if (stop || place) break
    if (isName(text, next) || number || /^(?:bv|vof)$/.test(token.folded)) to = next
    else if (!CONNECTORS.has(token.folded)) break
  }
  return { from, to }
}

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

/** Takes in the words before a name that say what kind of organisation it is. */
function takeKinds(text: Text, stretch: Stretch): Stretch {
  let from = stretch.from
  while (from > 0 && joined(text, from - 1)) {
    const token = text.tokens[from - 1]
    if (
      !token ||
      !(
        isKind(token) ||
        (ORGANISATIE_WORDS.has(token.folded) && !NO_KINDS.has(token.folded) && !FUNCTIONS.has(token.folded))
      )
    )
      break
    from--
  }
  return { ...stretch, from }
}

function toCandidate(text: Text, stretch: Stretch, doubtful: boolean): Candidate {
  const { from, to } = takeLocation(text, stretch)
  return {
    category: 'ORGANISATION_PRIVATE',
    start: text.tokens[from]?.start ?? 0,
    end: text.tokens[to]?.end ?? 0,
    doubtful,
    reason: 'organisation-kind',
  }
}

/** "basisschool De Regenboog", "bakkerij Mulder", "VV IJmond". */
function afterKind(text: Text, at: number): Candidate | undefined {
  const kind = text.tokens[at]
  if (!kind || !isKind(kind) || !joined(text, at)) return undefined
  if (kind.text.length < 4 && !kind.isCapital && !/^(?:obs|cbs|kdv|bso|vso|sbo|vv|sv)$/.test(kind.folded))
    return undefined
  const name = readName(text, at + 1)
  if (!name) return undefined
  const stretch = takeKinds(text, name)
  return toCandidate(text, stretch, false)
}

/** Kinds that also in small letters end a name: "Kidane Mehret kerk". */
const SMALL_AFTER = new Set(
  'kerk moskee school college lyceum garage bakkerij slagerij tempel basisschool sportschool manege'.split(' '),
)

/** "Kennemer Lyceum", "Demirtas BV": the kind comes last; and "Jozefschool", with the kind inside. */
function beforeKind(text: Text, at: number): Candidate | undefined {
  const token = text.tokens[at]
  if (!token || text.known.has(at) || !(token.isCapital || SMALL_AFTER.has(token.folded))) return undefined
  const inside = KIND_ENDING.exec(token.folded)
  const own =
    token.isCapital &&
    inside !== null &&
    !token.isFirst &&
    !isKindAlone(token) &&
    token.folded.length > inside[0].length + 2
  if (own) return toCandidate(text, takeKinds(text, { from: at, to: at }), false)
  if (!AFTER_NAME.has(token.folded) && !/^(?:bv|vof)$/.test(token.folded) && !isBv(text, at)) return undefined
  let from = at
  while (from > 0 && from > at - 5 && joined(text, from - 1) && !text.tokens[from]?.isFirst) {
    const left = text.tokens[from - 1]
    if (!left || !(isName(text, from - 1) || (CONNECTORS.has(left.folded) && from < at && isName(text, from - 2))))
      break
    from--
  }
  if (!token.isCapital && from === at) return undefined
  const alone = from === at || (from === at - 1 && ARTICLES.has(text.tokens[from]?.folded ?? ''))
  const first = text.tokens[from]
  const ordinary =
    first?.isFirst === true && isDutchWord(first.folded) && from === at - 1 && !looksLikeSurname(first.folded)
  return alone ? undefined : toCandidate(text, { from, to: at }, ordinary)
}

const isKindAlone = (token: Token): boolean => NAMING_KINDS.has(token.folded) || ORGANISATIE_WORDS.has(token.folded)
/** ", locatie Zuid" belongs to the name before it. */
function takeLocation(text: Text, stretch: Stretch): Stretch {
  const end = text.tokens[stretch.to]?.end ?? 0
  const next = text.tokens[stretch.to + 1]
  if (!next || !/^(?:locatie|vestiging|afdeling|filiaal)$/.test(next.folded) || next.start - end > 2) return stretch
  const name = readName(text, stretch.to + 2)
  return name ? { ...stretch, to: name.to } : stretch
}

const isBv = ({ tokens, view }: Text, at: number): boolean =>
  tokens[at]?.text === 'B' && /^\.? ?V\b/.test(view.text.slice(tokens[at]?.end, (tokens[at]?.end ?? 0) + 3))

/** A shop that everyone knows, with or without article: "bij de Jumbo". */
function readFirm(text: Text, from: number): Stretch | undefined {
  const at = ARTICLES.has(text.tokens[from]?.folded ?? '') ? from + 1 : from
  const token = text.tokens[at]
  if (!token || !FIRMS.has(token.folded) || !(token.isCapital || text.known.has(at))) return undefined
  let to = at
  while (joined(text, to) && text.tokens[to + 1]?.isCapital) to++
  return { from, to }
}

const PREPOSITIONS = new Set('bij op naar van voor in aan'.split(' '))
const REACH = 8

/** "werkt bij Roelofs", "zit op het Kennemer", "huisarts van De Linde": what goes before says what the capital is. */
function byContext(text: Text, at: number): Candidate | undefined {
  const preposition = text.tokens[at]
  if (!preposition || !PREPOSITIONS.has(preposition.folded) || !joined(text, at)) return undefined
  const name = readName(text, at + 1) ?? readFirm(text, at + 1)
  if (!name) return undefined
  const earlier = text.tokens.slice(Math.max(0, at - REACH), at).toReversed()
  const start = earlier.findIndex(({ isFirst }) => isFirst)
  const around = (start < 0 ? earlier : earlier.slice(0, start + 1)).map(({ folded }) => folded)
  const has = (set: ReadonlySet<string>) => around.some((word) => set.has(word))
  const { folded } = preposition
  const fits =
    (has(WORK) && /^(?:bij|voor|van|op|in)$/.test(folded)) ||
    (has(LEARN) && /^(?:op|naar|van|bij|aan)$/.test(folded)) ||
    (has(PLAY) && /^(?:bij|van|op|in)$/.test(folded)) ||
    (has(HEAL) && /^(?:van|bij|op)$/.test(folded)) ||
    (has(LIVE) && /^(?:in|bij|op)$/.test(folded))
  const core = text.tokens[name.to]
  const named = ARTICLES.has(text.tokens[name.from]?.folded ?? '') && name.to > name.from
  const known = text.tokens
    .slice(name.from, name.to + 1)
    .some((word) => GIVEN_NAMES.has(word.folded) && !isDutchWord(word.folded))
  if (!fits || !core || PLACES.has(core.folded) || known) return undefined
  const street = /(?:straat|laan|weg|plein|kade|dijk|gracht|singel)$/.test(core.folded)
  if (street || (!named && core.isShouted && core.text.length < 5)) return undefined
  const capital = text.tokens[name.from]?.isCapital === true
  const strange = !isDutchWord(core.folded)
  const strong =
    (has(WORK) && (folded === 'bij' || FIRMS.has(core.folded))) || (named && (capital || (strange && has(LEARN))))
  return toCandidate(text, takeKinds(text, name), !strong)
}

/** "De Regenboog" within a sentence, or with a second capital at its start: the name of something. */
function byArticle(text: Text, at: number): Candidate | undefined {
  const article = text.tokens[at]
  if (!article || !/^(?:de|het|t)$/.test(article.folded) || !joined(text, at)) return undefined
  if (!article.isCapital && article.folded !== 't') return undefined
  const name = readName(text, at)
  const core = text.tokens[at + 1]
  if (!name || !core || name.to === at || PLACES.has(core.folded) || core.isShouted || text.known.has(at + 1))
    return undefined
  if (text.tokens[at - 1] && isBeforeName(text.tokens[at - 1]?.folded ?? '') && !article.isFirst) return undefined
  const initial = text.tokens[at - 1]?.text.length === 1
  const surname = looksLikeSurname(core.folded) || GIVEN_NAMES.has(text.tokens[at - 1]?.folded ?? '')
  if (initial || surname || !isDutchWord(core.folded) || /(?:ische?|aanse|eese|ese|se)$/.test(core.folded))
    return undefined
  return toCandidate(text, name, true)
}

/** Private organisations that say where a household works, learns, plays, prays or is treated (OPL-32). */
export function findOrganisaties(view: View, tokens: readonly Token[]): Candidate[] {
  const text: Text = { view, tokens, known: findKnownNames(tokens) }
  return tokens.flatMap((_, at) =>
    [inField(text, at), afterKind(text, at), beforeKind(text, at), byContext(text, at), byArticle(text, at)].filter(
      (one) => one !== undefined,
    ),
  )
}
