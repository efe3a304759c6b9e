import { readFileSync } from 'node:fs'
import { parse } from 'yaml'

/** One entry of docs/begrippen.yaml. */
export type Begrip = {
  readonly term: string
  readonly plural?: string
  readonly english: string
  readonly meaning: string
  readonly source: readonly string[]
  readonly banned?: readonly string[]
  readonly forms?: readonly string[]
}

/** Letters that join two Dutch words into one: overlegtype, beslui-t-en-lijst, toezicht-s-kring. */
const JOINTS = ['', 's', 'e', 'en']
const SHORTEST_PART = 3

export const readBegrippen = (): readonly Begrip[] => parse(readFileSync('docs/begrippen.yaml', 'utf8')) as Begrip[]

/** The English words that identifiers of the domain use; one per line, sorted. */
export const readEnglishWords = (): readonly string[] =>
  readFileSync('tooling/english-words.txt', 'utf8').trimEnd().split('\n')

/** Every spelling of every term, in lower case, a term of two words as two words. */
export const dutchWords = (begrippen: readonly Begrip[]): ReadonlySet<string> =>
  new Set(
    begrippen
      .flatMap(({ term, plural, forms = [] }) => [term, plural ?? term, ...forms])
      .flatMap((text) => text.toLowerCase().split(' ')),
  )

/** `recordAanwezigheid`, `BESLUIT_SOORTEN` and `plan-termijn` as words in lower case. */
export const splitIdentifier = (name: string): readonly string[] =>
  name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== '')

/** Whether a word is English from the list, a term, or a term joined to another known word, as Dutch does. */
export function isKnownWord(word: string, dutch: ReadonlySet<string>, english: ReadonlySet<string>): boolean {
  if (word.length === 1 || dutch.has(word) || english.has(word)) return true
  for (let end = SHORTEST_PART; end <= word.length - SHORTEST_PART; end++) {
    if (dutch.has(word.slice(0, end)) && endsKnown(word.slice(end), dutch, english)) return true
  }
  return false
}

const endsKnown = (rest: string, dutch: ReadonlySet<string>, english: ReadonlySet<string>): boolean =>
  JOINTS.some((joint) => {
    const tail = rest.startsWith(joint) ? rest.slice(joint.length) : ''
    return tail.length >= SHORTEST_PART && isKnownWord(tail, dutch, english)
  })

/** The banned words, each with the term to use instead. */
export const bannedWords = (begrippen: readonly Begrip[]): ReadonlyMap<string, string> =>
  new Map(begrippen.flatMap(({ term, banned = [] }) => banned.map((word) => [word, term] as const)))

/** The first banned word in an identifier, also when it is written as two: `agendaItem`. */
export function findBanned(name: string, banned: ReadonlyMap<string, string>): string | undefined {
  const words = splitIdentifier(name)
  const joined = words.flatMap((word, index) => [word, `${word}${words[index + 1] ?? ''}`])
  return joined.find((word) => banned.has(word))
}
