import { FUNCTIONS } from './functions.data.ts'
import { isGivenName } from './known-names.ts'
import { isDutchWord } from './lexicon.ts'
import { NO_SUBJECTS } from './neighbours.data.ts'
import { KINSHIP, TITLES } from './particles.data.ts'
import { PLACES } from './places.data.ts'
import type { Token } from './tokens.ts'
import type { View } from './view.ts'

/** Words with a capital that stand together and may be one name, with the initials and particles between and before. */
export type Run = {
  readonly from: number
  readonly to: number
  /** The words themselves, without initials and particles. */
  readonly words: readonly Token[]
  readonly initials: number
  readonly particles: readonly string[]
}

/** A text as names are sought in it: which words are known to be something else. */
export type Search = {
  readonly view: View
  readonly tokens: readonly Token[]
  readonly isTaken: (token: Token) => boolean
  /** Taken, but by a name of the register: the surname of an unknown relative. */
  readonly isRegistered: (token: Token) => boolean
  readonly known: ReadonlySet<number>
}

const SIDE_BY_SIDE = /^(?:[ \t\u00a0]{1,2}|-|['’]|\.[ ]?|)$/u
const CALENDAR = new Set(
  'januari februari maart april mei juni juli augustus september oktober november december maandag dinsdag woensdag donderdag vrijdag zaterdag zondag'.split(
    ' ',
  ),
)
const DEMONYM = /(?:isch|ische|aans|aanse|ees|ese|eens|eense)$/
const INNER = new Set(
  'van de der den ten ter t te het el al ait ben bin bou abu ibn vd v d la le di da do dos das della del von zu y op in aan uit onder bij voor'.split(
    ' ',
  ),
)
const NEEDS_ARTICLE = new Set('op in aan uit onder bij voor'.split(' '))
/** Before a surname without a given name; the others are prepositions there. */
const LEADING = new Set('der den ten ter el al ait bou abu ibn vd della dos'.split(' '))

export const sideBySide = (view: View, one: Token | undefined, other: Token | undefined): boolean =>
  one !== undefined && other !== undefined && SIDE_BY_SIDE.test(view.text.slice(one.end, other.start))

const isInitial = (view: View, token: Token) =>
  token.isCapital &&
  (token.text.length === 1 || /^(?:Th|Ch|Ph|IJ|Yv|St|Fr|Sj|Tj|Kh|Sh)$/.test(token.text)) &&
  view.text[token.end] === '.'

export const isBeforeName = (folded: string): boolean =>
  TITLES.has(folded) || KINSHIP.has(folded) || FUNCTIONS.has(folded)

/** A word that says by itself that it is no name: a form of address, a function, a month, an abbreviation. */
function isNoName(token: Token): boolean {
  const { folded } = token
  if (isBeforeName(folded) || CALENDAR.has(folded)) return true
  if (isGivenName(folded) && !(token.isShouted && token.text.length < 5)) return false
  const inner =
    !token.isShouted && /\p{Ll}\p{Lu}/u.test(token.text) && !/^(?:Ma?c|De|Van|Di|El|Le|La|O)\p{Lu}/u.test(token.text)
  const bare = folded.length < 5 && !/[aeiouy]/.test(folded) && token.text.length > 1 && !token.isLoud
  return bare || inner || DEMONYM.test(folded) || (token.isShouted && token.text.length < 6)
}

/** "buurvrouw Bakker-Smit": after a form of address a trade is a surname. */
function isIntroduced({ view, tokens }: Search, token: Token): boolean {
  const previous = tokens[token.index - 1]
  const address = previous !== undefined && (TITLES.has(previous.folded) || KINSHIP.has(previous.folded))
  return (
    address &&
    !token.isFirst &&
    FUNCTIONS.has(token.folded) &&
    !TITLES.has(token.folded) &&
    sideBySide(view, previous, token)
  )
}

function mayBeName(search: Search, token: Token): boolean {
  const { isTaken, isRegistered, known } = search
  const opens =
    token.isFirst && isDutchWord(token.folded) && (!isGivenName(token.folded) || NO_SUBJECTS.has(token.folded))
  return (
    token.isCapital &&
    token.text.length > 1 &&
    !opens &&
    !(isNoName(token) && !isIntroduced(search, token)) &&
    !known.has(token.index) &&
    (!isTaken(token) || isRegistered(token))
  )
}

/** Whether the particles between two words can be those of a surname: "op de", but not "op". */
function areOfName(waiting: readonly string[]): boolean {
  const [first] = waiting
  return waiting.length < 4 && (first === undefined || !NEEDS_ARTICLE.has(first) || waiting.length > 1)
}

/** Reads the run that begins at a word; nothing when that word cannot begin a name. */
export function readRun(search: Search, at: number): Run | undefined {
  const { view, tokens } = search
  const first = tokens[at]
  if (!first || search.isTaken(first)) return undefined
  const initial = isInitial(view, first)
  if (!initial && !mayBeName(search, first)) return undefined
  let run: Run = { from: at, to: at, words: initial ? [] : [first], initials: initial ? 1 : 0, particles: [] }
  let waiting: string[] = []
  for (let next = at + 1; next < at + 9; next++) {
    const [before, token] = [tokens[next - 1], tokens[next]]
    if (!before || !token || !sideBySide(view, before, token) || token.isFirst) break
    if (view.text[before.end] === '.' && before.text.length > 2 && !INNER.has(before.folded)) break
    if (isInitial(view, token)) run = { ...run, to: next, initials: run.initials + 1 }
    else if (
      INNER.has(token.folded) &&
      !(mayBeName(search, token) && !INNER.has(tokens[next + 1]?.folded ?? '') && !tokens[next + 1]?.isCapital)
    )
      waiting.push(token.folded)
    else if (
      mayBeName(search, token) &&
      areOfName(waiting) &&
      !(waiting.length > 0 && PLACES.has(token.folded) && NEEDS_ARTICLE.has(waiting[0] ?? ''))
    ) {
      run = { ...run, to: next, words: [...run.words, token], particles: [...run.particles, ...waiting] }
      waiting = []
    } else break
  }
  return run.words.length > 0 ? growLeft(search, run) : undefined
}

/** Takes in the particles before a surname that stands without a given name. */
function growLeft({ view, tokens }: Search, run: Run): Run {
  const [word] = run.words
  if (!word || isGivenName(word.folded)) return run
  let from = run.from
  const particles: string[] = []
  let strong = false
  for (let at = run.from - 1; at >= 0 && at > run.from - 4; at--) {
    const token = tokens[at]
    if (!token || !INNER.has(token.folded) || !sideBySide(view, token, tokens[at + 1])) break
    particles.unshift(token.folded)
    strong ||= LEADING.has(token.folded) || (token.isCapital && !token.isFirst)
    from = at
  }
  const before = tokens[from - 1]
  const introduced = before !== undefined && isBeforeName(before.folded) && sideBySide(view, before, tokens[from])
  return strong || introduced ? { ...run, from, particles: [...particles, ...run.particles] } : run
}
