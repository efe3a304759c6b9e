import { isGivenName } from './known-names.ts'
import { KINSHIP, PARTICLES, PURE_PARTICLES, TITLES } from './particles.data.ts'
import { type Token, toTokens } from './tokens.ts'
import { toView } from './view.ts'

/** The words of one registered name, folded; `all` is empty for a name of one word that is no surname. */
export type NameParts = {
  readonly given: readonly string[]
  readonly surname: readonly string[]
  readonly all: readonly string[]
}

const leads = (word: string | undefined) => word !== undefined && (TITLES.has(word) || KINSHIP.has(word))
const touches = (one: Token | undefined, other: Token | undefined) =>
  one !== undefined && other !== undefined && other.start === one.end + 1

/**
 * Where the surname begins: at a particle, at a word joined to the next by a hyphen ("Brands-Mol", "Blok-ten Dam"), or
 * after the given names one knows. The first word is a given name, the last a surname.
 */
function findSurname(name: string, words: readonly Token[]): number {
  const isHyphened = (at: number) =>
    touches(words[at], words[at + 1]) && /[-‑–]/.test(name.charAt(words[at]?.end ?? name.length))
  const particle = words.findIndex(({ folded }, index) => index > 0 && PARTICLES.has(folded))
  const end = particle > 0 ? particle : words.length - 1
  for (let at = 1; at < end; at++) {
    const second = isHyphened(at - 1) && at === 1
    if (!second && (isHyphened(at) || !isGivenName(words[at]?.folded ?? ''))) return at
  }
  return Math.max(1, end)
}

/** Takes titles off and tells given names from surname. */
export function toParts(name: string): NameParts {
  const read = toTokens(toView(name)).filter(({ isWord }) => isWord)
  const titled = read.findIndex(
    ({ folded }, at) => at === read.length - 1 || !(leads(folded) || (folded === 'de' && leads(read[at + 1]?.folded))),
  )
  const kept = titled < 0 ? [] : read.slice(titled)
  const words = kept.map(({ folded }) => folded)
  // "AF" for Anne-Fleur: a name of two letters or more that is a particle elsewhere is a name where it stands alone.
  const core = (word: string) => !PURE_PARTICLES.has(word) || (words.length === 1 && read[0]?.isShouted === true)
  const hasTitle = titled > 0 && TITLES.has(read[titled - 1]?.folded ?? '')
  const startsWithParticle = PURE_PARTICLES.has(words[0] ?? '') && words.length > 1
  const from = startsWithParticle || hasTitle ? 0 : findSurname(name, kept)
  const surname = words.slice(from).filter(core)
  return { given: words.slice(0, from).filter(core), surname, all: surname.length > 0 || from > 0 ? words : [] }
}

/** The parts of all names of one person: "Carvalho Nunes" beside "Lurdes Carvalho Nunes" is a surname. */
export function partsOf(names: readonly string[]): NameParts[] {
  const parts = names.map(toParts)
  const surnames = new Set(parts.flatMap(({ surname, given }) => (given.length > 0 ? surname : [])))
  return parts.map((part) => {
    const [first] = part.given
    const isSurname = first !== undefined && part.all.length > 1 && surnames.has(first)
    return isSurname ? { given: [], surname: [...part.given, ...part.surname], all: part.all } : part
  })
}
