import { isBsn, isValidIban } from './checked-numbers.ts'
import { isDutchWord } from './lexicon.ts'
import { type LeakWord, leakWords } from './leak-words.ts'
import type { Register } from './register.ts'
import type { Category, Range } from './span.ts'

/** Something that may not be read in a rendition and is there all the same. */
export type Leak = Range & { readonly category: Category; readonly registerId?: string }

type Wanted = { readonly category: Category; readonly registerId?: string; readonly words: readonly string[] }

const SMALL = new Set(
  'van de der den het ten ter te in op la le du el al mevrouw mevr mw dhr heer meneer fam familie gezin school basisschool huisarts praktijk garage college bv'.split(
    ' ',
  ),
)
const MIN_NAME = 3

const core = (text: string) =>
  leakWords(text)
    .map((word) => word.text)
    .filter((word) => !SMALL.has(word))

/** What to look for: every name word of three letters or more, and addresses, organisations and codes as a whole. */
function wantedOf(register: Register): Wanted[] {
  const names = register.persons.flatMap(({ id, names: all }) =>
    all.flatMap((name): Wanted[] => {
      const words = core(name)
      const single = words.filter((word) => word.length >= MIN_NAME).map((word) => [word])
      return [...single, [words.join('')], words].map((row) => ({ category: 'PERSON', registerId: id, words: row }))
    }),
  )
  const addresses = register.addresses.map(
    ({ id, text }): Wanted => ({ category: 'ADDRESS', registerId: id, words: core(text) }),
  )
  const organisations = register.organisations.flatMap(({ id, names: all }) =>
    all.map((name): Wanted => ({ category: 'ORGANISATION_PRIVATE', registerId: id, words: core(name) })),
  )
  const codes = (register.casusCodes ?? []).map((code): Wanted => ({ category: 'CASE_ID', words: core(code) }))
  return [...names, ...addresses, ...organisations, ...codes].filter(({ words }) => words.join('').length >= MIN_NAME)
}

const isSame = (word: LeakWord | undefined, wanted: string | undefined) =>
  word !== undefined && wanted !== undefined && (word.text === wanted || word.text === `${wanted}s`)

/** A name that is an ordinary word leaks where only a name has a capital: within a sentence. */
const isMeant = (wanted: Wanted, word: LeakWord) =>
  wanted.words.length > 1 || !isDutchWord(wanted.words[0] ?? '') || (word.isCapital && !word.opens)

function findNames(words: readonly LeakWord[], wanted: readonly Wanted[]): Leak[] {
  const byFirst = Map.groupBy(wanted, ({ words: [first = ''] }) => first)
  return words.flatMap((word, at) => {
    const rows = [...(byFirst.get(word.text) ?? []), ...(byFirst.get(word.text.replace(/s$/, '')) ?? [])]
    const row = rows.find(
      (one) => isMeant(one, word) && one.words.every((part, index) => isSame(words[at + index], part)),
    )
    const last = row ? words[at + row.words.length - 1] : undefined
    return row && last ? [toLeak(row, word.start, last.end)] : []
  })
}

const toLeak = ({ category, registerId }: Wanted, start: number, end: number): Leak => ({
  category,
  ...(registerId === undefined ? {} : { registerId }),
  start,
  end,
})

/** Names spelled letter by letter: F a t i m a. */
function findSpelled(words: readonly LeakWord[], wanted: readonly Wanted[]): Leak[] {
  const names = wanted.filter((row) => row.category === 'PERSON' && row.words.length === 1)
  const leaks: Leak[] = []
  for (let at = 0; at < words.length; at++) {
    let to = at
    while (words[to]?.text.length === 1) to++
    if (to - at < MIN_NAME) continue
    const run = words.slice(at, to)
    const spelled = run.map(({ text }) => text).join('')
    for (const row of names) {
      const index = spelled.indexOf(row.words[0] ?? ' ')
      const [first, last] = [run[index], run[index + (row.words[0] ?? '').length - 1]]
      if (first && last) leaks.push(toLeak(row, first.start, last.end))
    }
    at = to
  }
  return leaks
}

const FORMATS: readonly (readonly [Category, RegExp, (text: string) => boolean])[] = [
  ['EMAIL', /[^\s@<>]{1,64}@[^\s@<>]{1,60}\.[a-z]{2,}/giu, () => true],
  [
    'IBAN',
    /(?<![\p{L}\p{N}])[a-z]{2}\d{2}(?:[ .-]?[a-z0-9]){11,30}/giu,
    (text) => holdsIban(text.replaceAll(/[^a-z0-9]/gi, '')),
  ],
  ['BSN', /(?<!\d)\d(?:[ .-]?\d){8}(?!\d)/g, (text) => isBsn(text.replaceAll(/\D/g, ''))],
  ['PHONE', /(?<!\d)(?:(?:\+|00)31[ .()-]{0,3}0?|0)[ .()-]{0,3}[1-9](?:[ .()/-]{0,3}\d){8}(?!\d)/g, () => true],
  [
    'POSTCODE',
    /(?<![\p{L}\p{N}])[1-9]\d{3}[ \u00a0]?[A-Z]{2}(?![\p{L}\p{N}])/gu,
    (text) => !/ (?:OM|EU|BW|AP|UW)$/.test(text),
  ],
]

/** An IBAN at the beginning of a run that may go on into the next words. */
function holdsIban(run: string): boolean {
  for (let length = 15; length <= run.length; length++) if (isValidIban(run.slice(0, length))) return true
  return false
}

/**
 * Reads a rendition once more, apart from the step that replaced, and gives every value of the register and every
 * number that passes its check digits which can still be read (OPL-32). Any leak blocks sharing.
 */
export function findLeaks(text: string, register: Register): Leak[] {
  const words = leakWords(text)
  const wanted = wantedOf(register)
  const formats = FORMATS.flatMap(([category, shape, holds]) =>
    [...text.normalize('NFC').matchAll(shape)]
      .filter(([found]) => holds(found))
      .map(({ index, 0: found }): Leak => ({ category, start: index, end: index + found.length })),
  )
  const leaks = [...findNames(words, wanted), ...findSpelled(words, wanted), ...formats]
  return leaks
    .toSorted((one, other) => one.start - other.start || other.end - one.end)
    .filter((leak, at, all) => all.findIndex(({ start, end }) => start <= leak.start && end >= leak.end) === at)
}
