import { isGivenName, isSurname } from './known-names.ts'
import { isDutchWord } from './lexicon.ts'
import { takeKinds, toCandidate } from './organisatie-candidate.ts'
import { ARTICLES, joined, readName, type Stretch, type Text } from './organisatie-name.ts'
import { FIRMS, HEAL, LEARN, LIVE, PLAY, PUBLIC_ENDING, WORK } from './organisaties.data.ts'
import { PLACES } from './places.data.ts'
import { FORMAL, REACH, speaksOfPlace } from './sentence-context.ts'
import type { Candidate } from './span.ts'

/** A shop that everyone knows, with or without article: "bij de Jumbo". */
function readFirm(text: Text, from: number): Stretch | undefined {
  const at = ARTICLES.has(text.tokens[from]?.folded ?? '') ? from + 1 : from
  const token = text.tokens[at]
  if (!token || !FIRMS.has(token.folded) || !(token.isCapital || text.known.has(at))) return undefined
  let to = at
  while (joined(text, to) && text.tokens[to + 1]?.isCapital) to++
  return { from, to }
}

const TRADES = new Set(
  'bakker slager kapper groenteboer bloemist garage schilder hovenier loodgieter aannemer boer drukker'.split(' '),
)
const WORKER =
  /(?:bezorger|medewerker|medewerkster|chauffeur|monteur|werker|hulp|bediende|verkoper|verkoopster|schoonmaker)$/
const PREPOSITIONS = new Set('bij op naar van voor in aan'.split(' '))

/** "werkt bij Roelofs", "zit op het Kennemer", "huisarts van De Linde": what goes before says what the capital is. */
export function byContext(text: Text, at: number): Candidate | undefined {
  const preposition = text.tokens[at]
  if (!preposition || !PREPOSITIONS.has(preposition.folded) || !joined(text, at)) return undefined
  const trade = text.tokens[at + 1]
  const step = trade && TRADES.has(trade.folded) && !trade.isFirst && joined(text, at + 1) ? at + 2 : at + 1
  const read = readName(text, step) ?? readFirm(text, step)
  const name = read && step > at + 1 ? { ...read, from: at + 1 } : read
  if (!name) return undefined
  const earlier = text.tokens.slice(Math.max(0, at - REACH), at).toReversed()
  const start = earlier.findIndex(({ isFirst }) => isFirst)
  const around = (start < 0 ? earlier : earlier.slice(0, start + 1)).map(({ folded }) => folded)
  const has = (set: ReadonlySet<string>) =>
    around.some((word) => set.has(word) || (set === WORK && word.length > 9 && WORKER.test(word)))
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
    .some((word) => isGivenName(word.folded) && !isDutchWord(word.folded))
  if (!core || known || (PLACES.has(core.folded) && name.to === name.from)) return undefined
  if (!fits) return unplaced(text, at, name)
  if (PUBLIC_ENDING.test(core.folded) && !core.isFirst && name.from >= name.to - 1 && !core.folded.endsWith('college'))
    return undefined
  const street = /(?:straat|laan|weg|plein|kade|dijk|gracht|singel)$/.test(core.folded)
  if (street || (!named && core.isShouted && core.text.length < 5)) return undefined
  const capital = text.tokens[name.from]?.isCapital === true
  const strange = !isDutchWord(core.folded)
  const strong =
    (has(PLAY) && core.text.length > 3 && /^[A-Z]{2,4}$/.test(text.tokens[name.from]?.text ?? '')) ||
    (has(WORK) && (folded === 'bij' || (folded === 'voor' && strange) || FIRMS.has(core.folded))) ||
    (named && (capital || (strange && has(LEARN))))
  return toCandidate(text, takeKinds(text, name), !strong)
}

/** "bij Zonnevlucht": a strange capital after bij that is no person is perhaps where somebody works or learns. */
function unplaced(text: Text, at: number, name: Stretch): Candidate | undefined {
  const core = text.tokens[name.to]
  if (
    !/^(?:bij|op|volgens|van|voor|in)$/.test(text.tokens[at]?.folded ?? '') ||
    !core ||
    core.isShouted ||
    text.known.has(name.from)
  )
    return undefined
  const placed = text.tokens[at]?.folded !== 'bij'
  const strange =
    (!isDutchWord(core.folded) && !isSurname(core.folded)) || (!placed && !core.isFirst && !FORMAL.has(core.folded))
  // "op Noorderkroon" may be a school, "van Marokko" is no more than a place.
  if (placed && (PLACES.has(core.folded) || !speaksOfPlace(text, at))) return undefined
  if (placed && name.from !== name.to && text.tokens[name.from]?.isCapital !== true) return undefined
  return strange && !PUBLIC_ENDING.test(core.folded) ? toCandidate(text, name, true) : undefined
}
