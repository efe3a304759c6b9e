import { isChainPartner } from './chain-partners.ts'
import { FUNCTIONS } from './functions.data.ts'
import { isGivenName } from './known-names.ts'
import { isDutchWord, isListedWord } from './lexicon.ts'
import { PERSONAL_VERBS } from './neighbours.data.ts'
import { takeKinds, toCandidate } from './organisatie-candidate.ts'
import { ARTICLES, CONNECTORS, isKind, joined, readName, type Stretch, type Text } from './organisatie-name.ts'
import { PLACES } from './places.data.ts'
import type { Candidate } from './span.ts'

/** "basisschool De Regenboog", "bakkerij Mulder", "VV IJmond". */
export function afterKind(text: Text, at: number): Candidate | undefined {
  const kind = text.tokens[at]
  if (!kind || !isKind(kind) || !joined(text, at)) return undefined
  if (
    !kind.isLoud &&
    kind.text.length < 4 &&
    !kind.isCapital &&
    !/^(?:obs|cbs|rkbs|kdv|bso|vso|sbo|vv|sv|psz|wzc|csg|osg|hap|roc|pub|kv|hv|hc|tc|tv)$/.test(kind.folded)
  )
    return undefined
  const name = readName(text, at + 1) ?? readClub(text, at + 1)
  if (name) return toCandidate(text, takeKinds(text, name), false)
  return kind.isLoud ? loudAfterKind(text, at) : smallAfterKind(text, at)
}

/** Of these the capital behind may be an institution of the chain: opvang Leger des Heils. */
const CARE = /(?:praktijk|kliniek|opvang|centrum|zorg|groep|huis|kantoor|locatie|dienst|complex)$/

/** "korfbalvereniging Sparta Nijkerk": behind a club or a firm also a word that everyone knows is its name. */
function readClub(text: Text, at: number): Stretch | undefined {
  const [kind, first, next] = text.tokens.slice(at - 1, at + 2)
  if (!kind || !first?.isCapital || !text.known.has(at) || CARE.test(kind.folded) || isChainPartner(first.text))
    return undefined
  return { from: at, to: next?.isCapital === true && joined(text, at) ? at + 1 : at }
}

/** "MANEGE DE ZILVEREN HOEF": in capitals, up to where the sentence goes on. */
function loudAfterKind(text: Text, at: number): Candidate | undefined {
  let to = at
  for (let next = at + 1; next < at + 5 && joined(text, next - 1); next++) {
    const token = text.tokens[next]
    if (!token?.isWord) break
    const small = token.folded.length < 4 || PERSONAL_VERBS.has(token.folded)
    if (small && !(CONNECTORS.has(token.folded) && to === next - 1 && next < at + 3)) break
    if (!small) to = next
    else if (to === next - 1) to = next
  }
  while (to > at && (text.tokens[to]?.folded.length ?? 0) < 4) to--
  return to > at ? toCandidate(text, { from: at, to }, false) : undefined
}

/** "stichting Al Madina": who is not known in the chain may be a club or a home. */
export function afterFoundation(text: Text, at: number): Candidate | undefined {
  const kind = text.tokens[at]
  if (kind?.folded !== 'stichting' || !joined(text, at) || text.known.has(at + 1)) return undefined
  const name = readName(text, at + 1)
  return name ? toCandidate(text, { from: at, to: name.to }, true) : undefined
}

/** "had een belwinkel, Star Telecom, en": what the firm is called stands between commas. */
export function besideKind(text: Text, at: number): Candidate | undefined {
  const [kind, next] = [text.tokens[at], text.tokens[at + 1]]
  if (!kind || !next || !isKind(kind) || text.view.text.slice(kind.end, next.start) !== ', ') return undefined
  const name = readName(text, at + 1)
  const last = name && text.tokens[name.to]
  if (!last || !/^(?:,|\.(?:\s|$)|\)|$)/.test(text.view.text.slice(last.end, last.end + 2))) return undefined
  return isGivenName(next.folded) || PLACES.has(next.folded) ? undefined : toCandidate(text, name, true)
}

/** "boksschool osdorp", "kringloop het goed": names in small letters, as people write them in messages. */
function smallAfterKind(text: Text, at: number): Candidate | undefined {
  const article = ARTICLES.has(text.tokens[at + 1]?.folded ?? '')
  const last = text.tokens[article ? at + 2 : at + 1]
  if (!last?.isWord || last.isCapital || last.text.length < 4 || (article && !joined(text, at + 1))) return undefined
  const { folded } = last
  if (PERSONAL_VERBS.has(folded) || text.known.has(last.index) || FUNCTIONS.has(folded)) return undefined
  const named = !isDutchWord(folded)
  const kind = text.tokens[at]?.folded ?? ''
  const ends = /^(?:[,.;)\n]| \(| en | waar | maar | om |$)/.test(text.view.text.slice(last.end, last.end + 6))
  const attended =
    kind.length > 7 && !folded.endsWith('en') && /^(?:bij|op|naar|van|voor)$/.test(text.tokens[at - 1]?.folded ?? '')
  const chance = attended && !isListedWord(folded)
  const fits = article ? ends && !isKind(last) : named || chance || (ends && attended)
  if (!fits) return undefined
  return toCandidate(text, { from: at, to: last.index }, article || !named)
}
