import { GIVEN_NAMES } from './given-names.data.ts'
import { isDutchWord, isListedWord } from './lexicon.ts'
import { PLACES } from './places.data.ts'
import type { Match, RegisterIndex } from './register-index.ts'
import { soundKey } from './sound-key.ts'
import type { Token } from './tokens.ts'

const INFLECTIONS = ['s', 'tje', 'tjes', 'je', 'jes', 'pje', 'etje', 'ie', 'x'] as const
const MIN_TYPING_ERROR = 5
const MIN_LONG = 9

/** Whether two long words with one beginning differ by two letters at most: one error each in two parts. */
function differsByTwo(one: string, other: string): boolean {
  if (one.slice(0, 2) !== other.slice(0, 2) || one.length < MIN_LONG || Math.abs(one.length - other.length) > 1)
    return false
  for (let cut = 3; cut < one.length - 2; cut++) {
    for (const shift of [-1, 0, 1]) {
      const [left, right] = [other.slice(0, cut + shift), other.slice(cut + shift)]
      if (isNear(one.slice(0, cut), left) && isNear(one.slice(cut), right)) return true
    }
  }
  return false
}

const isNear = (one: string, other: string): boolean => one === other || differsByOne(one, other)

/** Whether two words differ by one letter: put in, left out, changed or swapped with its neighbour. */
export function differsByOne(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  if (long.length - short.length > 1 || short === long) return false
  let from = 0
  while (from < short.length && short[from] === long[from]) from++
  if (short.length < long.length) return short.slice(from) === long.slice(from + 1)
  if (short.slice(from + 1) === long.slice(from + 1)) return true
  return (
    short[from] === long[from + 1] && short[from + 1] === long[from] && short.slice(from + 2) === long.slice(from + 2)
  )
}

function findInflected(folded: string, index: RegisterIndex): Match | undefined {
  const doubled = /^(.+?)([bcdfgklmnprst])\2(?:ie|y|o)s?$/.exec(folded)
  const pet = doubled ? index.words.get(`${doubled[1]}${doubled[2]}`) : undefined
  if (pet) return { ...pet, quality: 'variant', word: folded }
  for (const ending of INFLECTIONS) {
    if (!folded.endsWith(ending)) continue
    const stem = folded.slice(0, -ending.length)
    const found = stem.length > 2 || ending === 's' ? index.words.get(stem) : undefined
    if (found && stem.length > 1) return { ...found, quality: 'variant', word: stem }
  }
  return undefined
}

/** "Balen wordt gebeld" for Balien: a given name with one letter wrong that makes an ordinary word at the head of a sentence. */
function findSlip(folded: string, index: RegisterIndex): Match | undefined {
  if (folded.length < MIN_TYPING_ERROR) return undefined
  for (const [word, found] of index.words) {
    if (!found.isSurname && word.length >= MIN_TYPING_ERROR && differsByOne(word, folded))
      return { ...found, quality: 'typing-error', word }
  }
  return undefined
}

/** "Nel" for Nelleke, "Fennie" for Fenna, "cobie" for Coby: what somebody is called for short. */
function findPetName({ folded, isCapital }: Token, index: RegisterIndex): Match | undefined {
  const stem = folded.replace(/(?:etje|tje|ie|je|ke|y|i)$/, '').replace(/([^aeiou])\1$/, '$1')
  const short = stem === folded
  if (stem.length < 3 || (short && !isCapital && stem.length < 4)) return undefined
  for (const [word, found] of index.words) {
    const fits = short ? word.length > stem.length + 1 : isCapital || word.length - stem.length < 3
    const long = !found.isSurname || (stem.length > 4 && !short)
    if (long && word.startsWith(stem) && fits) return { ...found, quality: 'variant', word }
  }
  return undefined
}

/** One typing error, or a word that begins with a long name: only for words that are no Dutch and no other name. */
function findMistyped(token: Token, index: RegisterIndex): Match | undefined {
  const { folded } = token
  const ordinary = isDutchWord(folded) && !(token.isCapital && (!token.isFirst || GIVEN_NAMES.has(folded)))
  if (ordinary) return token.isCapital ? findSlip(folded, index) : undefined
  const same = folded.length > 3 ? index.sounds.get(soundKey(folded)) : undefined
  if (same) return { ...same, quality: 'variant', word: folded }
  const pet = findPetName(token, index)
  if (pet || folded.length < MIN_TYPING_ERROR - 1) return pet
  const stem = folded.endsWith('s') ? folded.slice(0, -1) : folded
  for (const [word, found] of index.words) {
    if (word.length < MIN_TYPING_ERROR - 1 || Math.abs(word.length - folded.length) > 2) continue
    const near =
      differsByOne(word, folded) || (stem !== folded && differsByOne(word, stem)) || differsByTwo(word, folded)
    const long = word.length >= MIN_TYPING_ERROR && folded.length >= MIN_TYPING_ERROR
    const short = token.isCapital && word[0] === folded[0] && !GIVEN_NAMES.has(folded) && !PLACES.has(folded)
    if (near && (long || short)) return { ...found, quality: 'typing-error', word }
  }
  for (const [word, found] of index.words) {
    if (word.length >= 6 && folded.startsWith(word)) return { ...found, quality: 'typing-error', word }
  }
  return undefined
}

/** The registered name that one word of the text is, or nothing; a word that comes back is looked up once. */
export function matchWord(token: Token, index: RegisterIndex): Match | undefined {
  const key = `${token.folded} ${token.isCapital} ${token.isFirst}`
  const before = index.matched.get(key)
  if (before !== undefined) return before === null ? undefined : before
  const match = findMatch(token, index)
  index.matched.set(key, match ?? null)
  return match
}

function findMatch(token: Token, index: RegisterIndex): Match | undefined {
  const { folded } = token
  if (!token.isWord || folded.length < 2) return undefined
  const letters = folded.length === 2 && token.isShouted ? index.given.get(folded) : undefined
  if (letters) return { ...letters, quality: 'variant', word: folded }
  const exact = index.words.get(folded)
  if (exact) return { ...exact, quality: 'exact', word: folded }
  const joined = index.joined.get(folded) ?? (folded.endsWith('s') ? index.joined.get(folded.slice(0, -1)) : undefined)
  if (joined) return { ...joined, quality: 'variant', word: folded }
  if (folded.length < 3) return undefined
  const inflected = findInflected(folded, index)
  // "meesje": no word of the list, only one by chance.
  if (inflected && !(isListedWord(folded) && !token.isCapital)) return inflected
  return findMistyped(token, index)
}
