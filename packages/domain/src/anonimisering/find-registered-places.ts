import { isDutchWord } from './lexicon.ts'
import { found } from './found.ts'
import { endAfterNumber } from './find-streets.ts'
import { ORGANISATIE_WORDS } from './organisaties.data.ts'
import { PURE_PARTICLES } from './particles.data.ts'
import type { Register } from './register.ts'
import type { Candidate } from './span.ts'
import { type Token, toTokens } from './tokens.ts'
import { toView, type View } from './view.ts'

type Wanted = { readonly id: string; readonly words: readonly string[]; readonly alone: boolean }

const wordsOf = (name: string) => toTokens(toView(name)).map(({ folded }) => folded)

function wantedAddresses(register: Register): Wanted[] {
  return register.addresses.flatMap(({ id, text }) => {
    const words = wordsOf(text)
    const number = words.findIndex((word, index) => index > 0 && /^\d/.test(word))
    const street = number < 0 ? words : words.slice(0, number)
    return street.join('').length > 2 ? [{ id, words: street, alone: !street.every((word) => isDutchWord(word)) }] : []
  })
}

const SCHOOL_ENDING = /(?:school|college|lyceum|praktijk|kerk|moskee|hof)$/

/** "de Regenboog" for Regenboogschool. */
function withoutKind(id: string, core: readonly string[]): Wanted[] {
  const stem = core.length === 1 ? (core[0] ?? '').replace(SCHOOL_ENDING, '') : ''
  return stem.length > 4 && stem !== core[0] ? [{ id, words: [stem], alone: false }] : []
}

function wantedOrganisaties(register: Register): Wanted[] {
  return register.organisations.flatMap(({ id, names }) =>
    names.flatMap((name) => {
      const words = wordsOf(name)
      const core = words.filter((word) => !ORGANISATIE_WORDS.has(word) && !PURE_PARTICLES.has(word))
      if (core.join('').length < 2) return words.length > 1 ? [{ id, words, alone: true }] : []
      const whole = { id, words: core, alone: core.length > 1 }
      const [first = ''] = core
      const one =
        core.length > 1 && first.length > 3 && !isDutchWord(first) ? [{ id, words: [first], alone: true }] : []
      return [whole, ...one, ...withoutKind(id, core)]
    }),
  )
}

const GAP = /^[\s.,'’&/+-]{0,3}$/

/** Where a row of words stands, with only signs and small words between them. */
function matchAt(view: View, tokens: readonly Token[], at: number, words: readonly string[]): number | undefined {
  let next = at
  for (const word of words) {
    while (next > at && PURE_PARTICLES.has(tokens[next]?.folded ?? '') && tokens[next]?.folded !== word) next++
    const token = tokens[next]
    const same = token && (token.folded === word || (token.folded === `${word}s` && word.length > 3))
    if (!same || (next > at && !GAP.test(view.text.slice(tokens[next - 1]?.end, token.start)))) return undefined
    next++
  }
  return next - 1
}

function addressAt(view: View, tokens: readonly Token[], at: number, wanted: Wanted): Candidate | undefined {
  const last = matchAt(view, tokens, at, wanted.words)
  const [from, to] = [tokens[at], tokens[last ?? -1]]
  if (!from || !to) return undefined
  const end = endAfterNumber(view, to.end)
  if (end === to.end && !wanted.alone && !from.isCapital) return undefined
  return { ...found('ADDRESS', from.start, end, 'register'), registerId: wanted.id }
}

const joined = (view: View, one: Token | undefined, other: Token | undefined) =>
  one !== undefined && other !== undefined && /^[ \t\u00a0'’.-]{1,2}$/.test(view.text.slice(one.end, other.start))

/** "op de regenboog": small letters, but as one speaks of a school or practice. */
function isAttended(tokens: readonly Token[], at: number): boolean {
  const [preposition, article] = [tokens[at - 2]?.folded ?? '', tokens[at - 1]?.folded ?? '']
  return /^(?:de|het|t)$/.test(article) && /^(?:op|van|bij|naar)$/.test(preposition)
}

function organisatieAt(view: View, tokens: readonly Token[], at: number, wanted: Wanted): Candidate | undefined {
  const last = matchAt(view, tokens, at, wanted.words)
  if (last === undefined) return undefined
  let [from, to] = [at, last]
  const core = tokens[at]
  const isKind = (token: Token | undefined) =>
    token !== undefined && ORGANISATIE_WORDS.has(token.folded) && token.text !== 'School'
  const isArticle = (token: Token | undefined) =>
    token !== undefined && /^(?:de|het|t|la|le|el|al|it)$/.test(token.folded)
  while (
    joined(view, tokens[from - 1], tokens[from]) &&
    (isKind(tokens[from - 1]) ||
      (isArticle(tokens[from - 1]) &&
        (tokens[from - 1]?.isCapital || tokens[from - 1]?.folded === 't' || isKind(tokens[from - 2]))))
  )
    from--
  while (joined(view, tokens[to], tokens[to + 1]) && isKind(tokens[to + 1])) to++
  const supported = from < at || to > last || wanted.alone
  const ordinary = wanted.words.every((word) => isDutchWord(word))
  if (!core || (ordinary && !supported && !(core.isCapital && !core.isFirst) && !isAttended(tokens, at)))
    return undefined
  const doubtful = ordinary && !supported && (core.isFirst || !core.isCapital)
  return {
    ...found('ORGANISATION_PRIVATE', tokens[from]?.start ?? 0, tokens[to]?.end ?? 0, 'register', doubtful),
    registerId: wanted.id,
  }
}

/** Addresses, organisations and casus codes of the register, wherever the text names them. */
export function findRegisteredPlaces(view: View, tokens: readonly Token[], register: Register): Candidate[] {
  const addresses = wantedAddresses(register)
  const organisations = wantedOrganisaties(register)
  return tokens.flatMap((token, at) => [
    ...addresses
      .filter(({ words }) => words[0] === token.folded)
      .flatMap((wanted) => addressAt(view, tokens, at, wanted) ?? []),
    ...organisations
      .filter(({ words }) => token.folded.startsWith(words[0] ?? ' '))
      .flatMap((wanted) => organisatieAt(view, tokens, at, wanted) ?? []),
  ])
}

/** The codes by which this casus is known, letter for letter. */
export function findCasusCodes(view: View, register: Register): Candidate[] {
  return (register.casusCodes ?? []).flatMap((code) => {
    const wanted = toView(code.trim()).folded
    const found: Candidate[] = []
    if (wanted.length < 3) return found
    for (let at = view.folded.indexOf(wanted); at >= 0; at = view.folded.indexOf(wanted, at + wanted.length))
      found.push({ category: 'CASE_ID', start: at, end: at + wanted.length, doubtful: false, reason: 'case-code' })
    return found
  })
}
