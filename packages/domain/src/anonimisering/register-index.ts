import { GIVEN_NAMES, WOMEN } from './given-names.data.ts'
import { partsOf, toParts } from './name-parts.ts'
import { PARTICLES } from './particles.data.ts'
import { soundKey } from './sound-key.ts'
import type { Register, RegisterPersoon } from './register.ts'

/** One word of a registered name and whose it is. */
export type NameWord = { readonly holders: readonly string[]; readonly isSurname: boolean }

export type Quality = 'exact' | 'variant' | 'typing-error'
export type Match = NameWord & { readonly quality: Quality; readonly word: string }

/** What is looked up while reading a text: name words, names written as one word, and initials, all folded. */
export type RegisterIndex = {
  readonly words: ReadonlyMap<string, NameWord>
  readonly joined: ReadonlyMap<string, NameWord>
  /** "FJ" for Frank-Jan. */
  readonly given: ReadonlyMap<string, NameWord>
  /** The name words by how they sound. */
  readonly sounds: ReadonlyMap<string, NameWord>
  /** First letter of a given name plus first letter of a surname, to the person. */
  readonly initials: ReadonlyMap<string, string>
  /** Any first letter of a name word, to the first person that has it. */
  readonly letters: ReadonlyMap<string, string>
  readonly surnameInitials: ReadonlyMap<string, ReadonlySet<string>>
  /** What words of this text turned out to be: looking for typing errors takes time. */
  readonly matched: Map<string, Match | null>
  readonly sexes: ReadonlyMap<string, Sex>
  /** What each person is called in the register: vader, moeder. */
  readonly roles: ReadonlyMap<string, string>
  /** The whole surnames of each person, without particles: "boateng amoako". */
  readonly surnames: ReadonlyMap<string, ReadonlySet<string>>
  readonly children: ReadonlySet<string>
  /** The particles that the registered names have: "van", "el". */
  readonly particles: ReadonlySet<string>
}

export type Sex = 'woman' | 'man' | 'unknown'

const WOMAN_ROLE = /moeder|vrouw|oma|dochter|zus|tante|nicht|vriendin|meisje|ster$|cliente|echtgenote/i
const MAN_ROLE = /vader|\bman\b|buurman|opa|zoon|broer|oom|neef|\bvriend\b|jongen\b|echtgenoot\b/i
/** A pupil or jongere is the one whom a casus is about, and is called by the surname. */
const CHILD = /kind|zoon|dochter|baby|jongen\b|meisje|peuter|kleuter/i

/** By the role, the title in a name or the given name: who "mevrouw" and "de heer" can mean. */
function sexOf({ role, names }: RegisterPersoon): Sex {
  if (WOMAN_ROLE.test(role) || names.some((name) => /^(?:mevr|mw|mej)/i.test(name))) return 'woman'
  if (MAN_ROLE.test(role) || names.some((name) => /^(?:dhr|de heer|meneer)/i.test(name))) return 'man'
  const given = names.flatMap((name) => toParts(name).given)
  if (given.some((name) => WOMEN.has(name))) return 'woman'
  return given.some((name) => GIVEN_NAMES.has(name)) ? 'man' : 'unknown'
}

function add(map: Map<string, NameWord>, word: string, holder: string, isSurname: boolean): void {
  const before = map.get(word)
  const holders = before ? (before.holders.includes(holder) ? before.holders : [...before.holders, holder]) : [holder]
  map.set(word, { holders, isSurname: isSurname || before?.isSurname === true })
}

function addPersoon(
  index: { words: Map<string, NameWord>; joined: Map<string, NameWord> },
  persoon: RegisterPersoon,
): void {
  for (const { given, surname, all } of partsOf(persoon.names)) {
    for (const word of given) if (word.length > 1) add(index.words, word, persoon.id, false)
    for (const word of surname) if (word.length > 1) add(index.words, word, persoon.id, true)
    if (all.length > 2) add(index.joined, `vd${surname.join('')}`, persoon.id, true)
    if (given.length > 1) add(index.joined, given.join(''), persoon.id, false)
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
  const letters = new Map<string, string>()
  const given = new Map<string, NameWord>()
  const surnameInitials = new Map<string, Set<string>>()
  for (const persoon of register.persons) {
    addPersoon({ words, joined }, persoon)
    for (const { given: names, surname, all } of partsOf(persoon.names)) {
      const [one = '', two = ''] = names
      if (two !== '') add(given, one.charAt(0) + two.charAt(0), persoon.id, false)
      for (const word of all) if (!letters.has(word.charAt(0))) letters.set(word.charAt(0), persoon.id)
      const first = one.charAt(0)
      for (const word of surname) {
        const pair = first + word.charAt(0)
        if (first !== '' && !initials.has(pair)) initials.set(pair, persoon.id)
      }
      const last = surname[0]?.charAt(0) ?? ''
      if (last !== '') surnameInitials.set(persoon.id, (surnameInitials.get(persoon.id) ?? new Set()).add(last))
    }
  }
  const sexes = new Map(register.persons.map((persoon) => [persoon.id, sexOf(persoon)]))
  const children = new Set(register.persons.filter(({ role }) => CHILD.test(role)).map(({ id }) => id))
  const particles = new Set(
    register.persons.flatMap(({ names }) =>
      partsOf(names).flatMap(({ all }) => all.filter((word) => PARTICLES.has(word))),
    ),
  )
  const sounds = new Map([...words].filter(([word]) => word.length > 3).map(([word, name]) => [soundKey(word), name]))
  const roles = new Map(register.persons.map(({ id, role }) => [id, role.trim().toLowerCase()]))
  const surnames = new Map(
    register.persons.map(({ id, names }) => [id, new Set(partsOf(names).map(({ surname }) => surname.join(' ')))]),
  )
  return {
    surnames,
    roles,
    words,
    joined,
    given,
    sounds,
    initials,
    letters,
    surnameInitials,
    sexes,
    children,
    particles,
    matched: new Map(),
  }
}
