import { PARTICLES, PURE_PARTICLES, TITLES } from './particles.data.ts'
import type { Register, RegisterPersoon } from './register.ts'
import { toTokens } from './tokens.ts'
import { toView } from './view.ts'

/** One word of a registered name and whose it is. */
export type NameWord = { readonly holders: readonly string[]; readonly isSurname: boolean }

/** What is looked up while reading a text: name words, names written as one word, and initials, all folded. */
export type RegisterIndex = {
  readonly words: ReadonlyMap<string, NameWord>
  readonly joined: ReadonlyMap<string, NameWord>
  /** First letter of a given name plus first letter of a surname, to the person. */
  readonly initials: ReadonlyMap<string, string>
  readonly surnameInitials: ReadonlyMap<string, ReadonlySet<string>>
  readonly roles: ReadonlyMap<string, string>
}

type Parts = { readonly given: readonly string[]; readonly surname: readonly string[]; readonly all: readonly string[] }

/** Takes titles off and tells given names from surname: what follows a particle, or else the last word. */
export function toParts(name: string): Parts {
  const read = toTokens(toView(name)).filter(({ isWord }) => isWord)
  const titled = read.findIndex(({ folded }) => !TITLES.has(folded))
  const words = (titled < 0 ? [] : read.slice(titled)).map(({ folded }) => folded)
  const core = (word: string) => !PURE_PARTICLES.has(word)
  const hasTitle = titled > 0
  const particle = words.findIndex((word, index) => index > 0 && PARTICLES.has(word))
  const startsWithParticle = PURE_PARTICLES.has(words[0] ?? '')
  const from = startsWithParticle || hasTitle ? 0 : particle > 0 ? particle : Math.max(1, words.length - 1)
  const surname = words.slice(from).filter(core)
  return { given: words.slice(0, from).filter(core), surname, all: surname.length > 0 || from > 0 ? words : [] }
}

function add(map: Map<string, NameWord>, word: string, holder: string, isSurname: boolean): void {
  const before = map.get(word)
  const holders = before ? (before.holders.includes(holder) ? before.holders : [...before.holders, holder]) : [holder]
  map.set(word, { holders, isSurname: before ? before.isSurname && isSurname : isSurname })
}

function addPersoon(
  index: { words: Map<string, NameWord>; joined: Map<string, NameWord> },
  persoon: RegisterPersoon,
): void {
  for (const name of persoon.names) {
    const { given, surname, all } = toParts(name)
    for (const word of given) if (word.length > 1) add(index.words, word, persoon.id, false)
    for (const word of surname) if (word.length > 1) add(index.words, word, persoon.id, true)
    if (all.length > 1) {
      add(index.joined, all.join(''), persoon.id, false)
      for (let from = 1; from < all.length; from++) {
        const tail = all.slice(from).join('')
        if (tail.length > 5 && all.length - from > 1) add(index.joined, tail, persoon.id, true)
      }
    }
  }
}

/** Reads the persons of a register; names that are empty or one letter are passed over. */
export function indexRegister(register: Register): RegisterIndex {
  const words = new Map<string, NameWord>()
  const joined = new Map<string, NameWord>()
  const initials = new Map<string, string>()
  const surnameInitials = new Map<string, Set<string>>()
  for (const persoon of register.persons) {
    addPersoon({ words, joined }, persoon)
    for (const name of persoon.names) {
      const { given, surname } = toParts(name)
      const [first = '', last = ''] = [given[0]?.charAt(0), surname[0]?.charAt(0)]
      if (first !== '' && last !== '' && !initials.has(first + last)) initials.set(first + last, persoon.id)
      if (last !== '') surnameInitials.set(persoon.id, (surnameInitials.get(persoon.id) ?? new Set()).add(last))
    }
  }
  const roles = new Map(register.persons.map(({ id, role }) => [id, role]))
  return { words, joined, initials, surnameInitials, roles }
}
