import { findKnownNames } from './chain-partners.ts'
import { FUNCTIONS } from './functions.data.ts'
import { isGivenName, isSurname } from './known-names.ts'
import { isDutchWord, isListedWord } from './lexicon.ts'
import { findWholeNames } from './find-whole-names.ts'
import { isBeforeName } from './name-run.ts'
import { PERSONAL_VERBS } from './neighbours.data.ts'
import {
  AFTER_NAME,
  FIRMS,
  PUBLIC_ENDING,
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
import { ARTICLES, CONNECTORS, isKind, isName, joined, readName, type Stretch, type Text } from './organisatie-name.ts'
import { PLACES } from './places.data.ts'
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
      ) ||
      token.text === 'School'
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

/** "korfbalvereniging Sparta Nijkerk": behind the kind also a name that everyone knows is of this club. */
function readClub(text: Text, at: number): Stretch | undefined {
  const first = text.tokens[at]
  if (
    !first?.isCapital ||
    !text.known.has(at) ||
    !/(?:vereniging|club|school)$/.test(text.tokens[at - 1]?.folded ?? '')
  )
    return undefined
  const next = text.tokens[at + 1]
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
function afterStichting(text: Text, at: number): Candidate | undefined {
  const kind = text.tokens[at]
  if (kind?.folded !== 'stichting' || !joined(text, at) || text.known.has(at + 1)) return undefined
  const name = readName(text, at + 1)
  return name ? toCandidate(text, { from: at, to: name.to }, true) : undefined
}

/** "had een belwinkel, Star Telecom, en": what the firm is called stands between commas. */
function besideKind(text: Text, at: number): Candidate | undefined {
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
  const ends = /^(?:[,.;\n]| en |$)/.test(text.view.text.slice(last.end, last.end + 4))
  const attended =
    kind.length > 7 && !folded.endsWith('en') && /^(?:bij|op|naar|van|voor)$/.test(text.tokens[at - 1]?.folded ?? '')
  const chance = attended && !isListedWord(folded)
  const fits = article ? ends && !isKind(last) : named || chance || (ends && attended)
  if (!fits) return undefined
  return toCandidate(text, { from: at, to: last.index }, article || !named)
}

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
function beforeKind(text: Text, at: number): Candidate | undefined {
  const token = text.tokens[at]
  if (!token || text.known.has(at) || !(token.isCapital || SMALL_AFTER.has(token.folded) || isBv(text, at)))
    return undefined
  const inside = KIND_ENDING.exec(token.folded)
  const own =
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

const isKindAlone = (token: Token): boolean => NAMING_KINDS.has(token.folded) || ORGANISATIE_WORDS.has(token.folded)
/** ", locatie Zuid" belongs to the name before it. */
function takeLocation(text: Text, stretch: Stretch): Stretch {
  const end = text.tokens[stretch.to]?.end ?? 0
  const next = text.tokens[stretch.to + 1]
  if (!next || !/^(?:locatie|vestiging|afdeling|filiaal|opleiding|sector)$/.test(next.folded) || next.start - end > 2)
    return stretch
  const name = readName(text, stretch.to + 2)
  return name ? { ...stretch, to: name.to } : stretch
}

const isBv = ({ tokens, view }: Text, at: number): boolean =>
  /^b$/i.test(tokens[at]?.text ?? '') && /^\.? ?v\b/i.test(view.text.slice(tokens[at]?.end, (tokens[at]?.end ?? 0) + 3))

/** A shop that everyone knows, with or without article: "bij de Jumbo". */
function readFirm(text: Text, from: number): Stretch | undefined {
  const at = ARTICLES.has(text.tokens[from]?.folded ?? '') ? from + 1 : from
  const token = text.tokens[at]
  if (!token || !FIRMS.has(token.folded) || !(token.isCapital || text.known.has(at))) return undefined
  let to = at
  while (joined(text, to) && text.tokens[to + 1]?.isCapital) to++
  return { from, to }
}

const FIRM_TAIL = new Set(
  'lounge bar club bv groep partners zn zonen services service center centrum studio store shop company'.split(' '),
)
const TRADES = new Set(
  'bakker slager kapper groenteboer bloemist garage schilder hovenier loodgieter aannemer boer drukker'.split(' '),
)
const WORKER =
  /(?:bezorger|medewerker|medewerkster|chauffeur|monteur|werker|hulp|bediende|verkoper|verkoopster|schoonmaker)$/
const PREPOSITIONS = new Set('bij op naar van voor in aan'.split(' '))
const REACH = 8

/** "werkt bij Roelofs", "zit op het Kennemer", "huisarts van De Linde": what goes before says what the capital is. */
function byContext(text: Text, at: number): Candidate | undefined {
  const preposition = text.tokens[at]
  if (!preposition || !PREPOSITIONS.has(preposition.folded) || !joined(text, at)) return undefined
  const trade = text.tokens[at + 1]
  const step = trade && TRADES.has(trade.folded) && !trade.isCapital && joined(text, at + 1) ? at + 2 : at + 1
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
  if (PUBLIC_ENDING.test(core.folded) && !core.isFirst && name.from >= name.to - 1 && !/college$/.test(core.folded))
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

/** Whether the words around speak of school, work, sport or care. */
function goesThere({ tokens }: Text, at: number): boolean {
  const around = tokens.slice(Math.max(0, at - REACH), at + REACH + 2)
  return around.some(({ folded }) => [WORK, LEARN, PLAY, HEAL].some((set) => set.has(folded)))
}

/** "bij Zonnevlucht": a strange capital after bij that is no person is perhaps where somebody works or learns. */
function unplaced(text: Text, at: number, name: Stretch): Candidate | undefined {
  const core = text.tokens[name.to]
  if (
    !/^(?:bij|op|volgens|van)$/.test(text.tokens[at]?.folded ?? '') ||
    !core ||
    core.isShouted ||
    text.known.has(name.from)
  )
    return undefined
  const placed = text.tokens[at]?.folded !== 'bij'
  const strange =
    (!isDutchWord(core.folded) && !isSurname(core.folded)) || (!placed && !core.isFirst && !FORMAL.has(core.folded))
  // "op Noorderkroon" may be a school, "van Marokko" is no more than a place.
  if (placed && (name.from !== name.to || PLACES.has(core.folded) || !goesThere(text, at))) return undefined
  return strange && !PUBLIC_ENDING.test(core.folded) ? toCandidate(text, name, true) : undefined
}

/** "De Regenboog" within a sentence, or with a second capital at its start: the name of something. */
function byArticle(text: Text, at: number): Candidate | undefined {
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
  const sure = article.isCapital && !article.isFirst && goesThere(text, at) && !FORMAL.has(core.folded)
  return toCandidate(text, name, !sure)
}

/** "groep 7, de Kameleon", "volgens de Wissel": an article and a capital in the middle of a sentence. */
function isNamedThere({ tokens, view }: Text, at: number): boolean {
  const [previous, core, next] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]]
  if (!previous || !core || FORMAL.has(core.folded) || core.text.length < 4) return false
  const hyphened = view.text[core.end] === '-' || next?.isCapital === true
  return !hyphened && /^[ ,("'‘“]{1,3}$/.test(view.text.slice(previous.end, tokens[at]?.start))
}

/** What letters of authorities write with a capital, though it names nobody. */
const FORMAL = new Set(
  'raad wet officier rechtbank gemeente inspectie commissie staat rijk koning minister staatssecretaris eerste tweede kamer unie politie burgemeester college directie stichting vereniging aanbieder opdrachtgever opdrachtnemer cliënt client patient jeugdige ouders verhuurder huurder verweerder verzoeker eiser gedaagde verdachte betrokkene melder zorgaanbieder klachtencommissie bestuur regio provincie waterschap kerk bijbel koran ramadan kerst pasen suikerfeest offerfeest huiskamer overheid jeugdwet receptie meldcode balie verzekering huisarts bank werkgever school verhuurder gemeenteraad buurt wijk'.split(
    ' ',
  ),
)

/** Whether the words before "de Triangel" speak of going to school, to a club or to live somewhere. */
function isAttended({ tokens }: Text, at: number): boolean {
  const earlier = tokens.slice(Math.max(0, at - 16), at).map(({ folded }) => folded)
  return /^(?:naar|op|bij|van|liever|kiest|wil)$/.test(earlier.at(-1) ?? '') && earlier.some((word) => LEARN.has(word))
}

/** Private organisations that say where a household works, learns, plays, prays or is treated (OPL-32). */
export function findOrganisaties(view: View, tokens: readonly Token[]): Candidate[] {
  const text: Text = { view, tokens, known: findKnownNames(tokens) }
  const each = tokens.flatMap((_, at) =>
    [
      inField(text, at),
      afterKind(text, at),
      afterStichting(text, at),
      besideKind(text, at),
      beforeKind(text, at),
      byContext(text, at),
      byArticle(text, at),
    ].filter((one) => one !== undefined),
  )
  return [...each, ...findWholeNames(view)]
}
