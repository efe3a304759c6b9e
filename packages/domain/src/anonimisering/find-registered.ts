import { isGivenName } from './known-names.ts'
import { isDutchWord } from './lexicon.ts'
import { matchWord } from './match-word.ts'
import { PERSONAL_VERBS } from './neighbours.data.ts'
import { PARTICLES } from './particles.data.ts'
import { areShortForOneAnother } from './pet-names.data.ts'
import type { Match, RegisterIndex } from './register-index.ts'
import type { Candidate } from './span.ts'
import type { Token } from './tokens.ts'
import { readUse } from './used-as-word.ts'
import type { View } from './view.ts'

type Text = {
  readonly view: View
  readonly tokens: readonly Token[]
  readonly index: RegisterIndex
  readonly casual: boolean
}
type Group = {
  readonly from: number
  readonly to: number
  readonly holders: readonly string[]
  readonly words: number
  readonly matches: readonly Match[]
}

const JOINS = /^(?: ['’]|[ \t\u00a0]|[.\-'’_]|\n|, |\. |-\n| - |)[ \t]?$/u
const MAX_BETWEEN = 4
/** No name is longer; a row of names may be endless. */
const MAX_WORDS = 12

export const gapBetween = (view: View, one: Token, other: Token): string => view.text.slice(one.end, other.start)

const joins = ({ view }: Text, one: Token | undefined, other: Token | undefined): other is Token =>
  one !== undefined && other !== undefined && JOINS.test(gapBetween(view, one, other))

const isInitial = (token: Token): boolean =>
  token.isWord && (token.text.length === 1 || /^(?:Th|Ch|Ph|IJ|Yv|St)$/.test(token.text))

/** Between a given name and a surname: particles, initials and one name that the register lacks. */
const mayStandBetween = (token: Token) => PARTICLES.has(token.folded) || isInitial(token) || token.isCapital

function share(one: readonly string[], other: readonly string[]): readonly string[] {
  return one.filter((holder) => other.includes(holder))
}

/** "Dorothea Blok-Schuurman": a second surname that the register lacks. */
function takeDouble(text: Text, group: Group): Group {
  const [last, next] = [text.tokens[group.to], text.tokens[group.to + 1]]
  const double = last && next?.isCapital === true && next.text.length > 2 && gapBetween(text.view, last, next) === '-'
  return double && group.matches.at(-1)?.isSurname === true
    ? { ...group, to: group.to + 1, words: group.words + 1 }
    : group
}

function growRight(text: Text, from: number, first: Match): Group {
  let group: Group = { from, to: from, holders: first.holders, words: 1, matches: [first] }
  for (let at = from + 1; at <= Math.min(group.to + MAX_BETWEEN, from + MAX_WORDS); at++) {
    const token = text.tokens[at]
    if (!joins(text, text.tokens[at - 1], token) || token.isFirst) break
    const match = matchWord(token, text.index)
    const holders = match ? share(group.holders, match.holders) : []
    const comma = gapBetween(text.view, text.tokens[at - 1] ?? token, token).includes(',')
    const last = group.matches.at(-1)
    const ordinary = !token.isCapital && text.tokens[from]?.isCapital === true && isDutchWord(token.folded)
    if (match && !ordinary && holders.length > 0 && !(comma && last?.isSurname === match.isSurname)) {
      group = { from, to: at, holders, words: group.words + 1, matches: [...group.matches, match] }
    } else if (comma || !mayStandBetween(token)) break
  }
  return takeDouble(text, takeTail(text, group))
}

/** "Khadir, R. el": the particles behind the initials of a name that is written the other way round. */
function takeTail(text: Text, group: Group): Group {
  const [comma, initial] = [text.tokens[group.to], text.tokens[group.to + 1]]
  if (!comma || !initial || group.matches.at(-1)?.isSurname !== true) return group
  if (gapBetween(text.view, comma, initial) !== ', ' || initial.text.length > 2 || !initial.isCapital) return group
  let to = group.to + 1
  while (/^\.? ?$/.test(tailGap(text, to)) && isInitial(text.tokens[to + 1] ?? initial)) to++
  while (/^\.? $/.test(tailGap(text, to)) && text.index.particles.has(text.tokens[to + 1]?.folded ?? '')) to++
  return { ...group, to, words: group.words + to - group.to }
}

const tailGap = ({ view, tokens }: Text, at: number): string => {
  const [one, other] = [tokens[at], tokens[at + 1]]
  return one && other ? gapBetween(view, one, other) : '!'
}

/** Takes in "A." after a given name, when it can be the surname of that person. */
function takeSurnameInitial(text: Text, group: Group): Group {
  let at = group.to + 1
  while (joins(text, text.tokens[at - 1], text.tokens[at]) && PARTICLES.has(text.tokens[at]?.folded ?? '')) at++
  const token = text.tokens[at]
  if (group.matches.some(({ isSurname }) => isSurname) || !token || !joins(text, text.tokens[at - 1], token))
    return group
  const fits = token.text.length === 1 && token.isCapital
  const holder = group.holders.find((id) => text.index.surnameInitials.get(id)?.has(token.folded))
  return fits && holder ? { ...group, to: at, holders: [holder], words: group.words + 1 } : group
}

/** A particle that belongs to a name of the register, or one that no sentence has before a name. */
const isOwnParticle = ({ index }: Text, token: Token): boolean =>
  PARTICLES.has(token.folded) &&
  (token.isCapital || index.particles.has(token.folded) || !SENTENCE_WORDS.has(token.folded))

/** Particles of surnames that are ordinary words as well: "auto van Kolev", "brief voor Wiarda". */
const SENTENCE_WORDS = new Set('van de het t in op aan bij onder voor uit s af la d'.split(' '))

/** "MJ van Dijk": letters without dots that begin with the initial of a holder. */
function fitsInitials(text: Text, group: Group, token: Token): boolean {
  const last = group.matches[0]?.word.charAt(0) ?? ''
  const holder = text.index.initials.get(token.folded.charAt(0) + last)
  return holder !== undefined && group.holders.includes(holder)
}

function growLeft(text: Text, group: Group): Group {
  if (!group.matches[0]?.isSurname) return group
  let from = group.from
  let initials = ''
  for (let at = from - 1; at >= 0; at--) {
    const token = text.tokens[at]
    const glued = text.tokens[at - 1]
    const inside = token && glued && glued.text.length > 2 && /^[._@]$/.test(gapBetween(text.view, glued, token))
    if (!token || inside || text.tokens[at + 1]?.isFirst || !joins(text, token, text.tokens[at + 1])) break
    const dotted = gapBetween(text.view, token, text.tokens[at + 1] ?? token).includes('.')
    if (/[\p{N}-]$/u.test(text.view.text.slice(Math.max(0, token.start - 1), token.start))) break
    const row =
      (token.isShouted || token.isLoud) &&
      token.text.length > 1 &&
      token.text.length < 4 &&
      !group.matches[0]?.word.startsWith(token.folded) &&
      fitsInitials(text, group, token)
    if (row) initials = token.folded + initials
    else if (isInitial(token) && (token.isCapital || (dotted && !/['’]/.test(text.view.text.charAt(token.start - 1)))))
      initials = token.folded.charAt(0) + initials
    else if (!isOwnParticle(text, token) || initials !== '') break
    from = at
  }
  const last = group.matches[0].word.charAt(0)
  const holder = text.index.initials.get(initials.charAt(0) + last)
  const chosen = holder !== undefined && group.holders.includes(holder) ? [holder] : group.holders
  return { ...group, from, holders: chosen, words: group.words + initials.length }
}

/** "Rien Pols" for Marinus Pols: a short form of the given name before the surname. */
function takePetName(text: Text, group: Group): Group {
  const [before, first] = [text.tokens[group.from - 1], text.tokens[group.from]]
  if (!before?.isCapital || !first || first.isFirst || gapBetween(text.view, before, first) !== ' ') return group
  const holder = group.holders.find((id) =>
    [...text.index.words].some(
      ([word, name]) => name.holders.includes(id) && areShortForOneAnother(word, before.folded),
    ),
  )
  return group.matches[0]?.isSurname === true && holder !== undefined
    ? { ...group, from: group.from - 1, holders: [holder], words: group.words + 1 }
    : group
}

const FAMILY = /^(?:gezin|familie|fam|ouders|kinderen|broers|zussen)$/

/**
 * Of several with one surname: the one whose sex the title says; a surname alone is of the first adult of the
 * register; a family is called by its first member.
 */
function chooseHolder(text: Text, group: Group): string | undefined {
  if (group.holders.length < 2) return group.holders[0]
  const title = text.tokens[group.from - 1]?.folded ?? ''
  const wanted = /^(?:mevr|mevrouw|mw|mej|juf)$/.test(title)
    ? 'woman'
    : /^(?:dhr|heer|meneer|mijnheer)$/.test(title)
      ? 'man'
      : undefined
  const fits = (id: string) => text.index.sexes.get(id) === wanted
  const adults = group.holders.filter((id) => !text.index.children.has(id))
  const likely = adults.length > 0 ? adults : group.holders
  if (wanted !== undefined)
    return likely.find(fits) ?? likely.find((id) => text.index.sexes.get(id) === 'unknown') ?? likely[0]
  // "vader Saleh": the role says which of them.
  const byRole = group.holders.find((id) => text.index.roles.get(id) === title)
  if (byRole !== undefined) return byRole
  if (FAMILY.test(title)) return group.holders[0]
  if (/^(?:sr|senior)$/.test(text.tokens[group.to + 1]?.folded ?? ''))
    return likely.find((id) => text.index.sexes.get(id) === 'man') ?? likely[0]
  // "Boateng" is rather Isaac Boateng than Comfort Boateng-Amoako.
  const written = group.matches.map(({ word }) => word).join(' ')
  return likely.find((id) => text.index.surnames.get(id)?.has(written) === true) ?? likely[0]
}

function toCandidate(text: Text, group: Group): Candidate | undefined {
  const [first, last] = [text.tokens[group.from], text.tokens[group.to]]
  const [match] = group.matches
  if (!first || !last || !match) return undefined
  const token = text.tokens[group.to] ?? last
  const use =
    group.words > 1
      ? 'name'
      : readUse({
          token,
          previous: text.tokens[group.from - 1],
          next: text.tokens[group.to + 1],
          after: text.tokens[group.to + 2],
          casual: text.casual,
        })
  if (use === 'word') return undefined
  // An ordinary word, one letter from a name: only before what a person does, and never without asking.
  const slip =
    match.quality === 'typing-error' &&
    group.words === 1 &&
    token.isFirst &&
    isDutchWord(token.folded) &&
    !isGivenName(token.folded)
  if (slip && !PERSONAL_VERBS.has(text.tokens[group.to + 1]?.folded ?? '')) return undefined
  const registerId = chooseHolder(text, group)
  const odd = token.folded.length >= 5 && !isDutchWord(token.folded) && !isGivenName(token.folded)
  const loose = match.quality === 'typing-error' && group.words === 1 && !token.isCapital && !odd
  const reasons = { exact: 'register', variant: 'register-variant', 'typing-error': 'register-typing-error' } as const
  return {
    start: first.start,
    end: last.end,
    category: 'PERSON',
    ...(registerId === undefined ? {} : { registerId }),
    doubtful: use === 'perhaps' || loose || slip,
    reason: use === 'perhaps' ? 'register-ordinary-word' : reasons[match.quality],
  }
}

/** Whether most sentences begin with a small letter. */
function isCasual(tokens: readonly Token[]): boolean {
  const first = tokens.filter(({ isFirst, isWord }) => isFirst && isWord)
  return first.filter(({ isCapital }) => isCapital).length * 2 < first.length
}

/** Every place where a person of the register is named, in whatever form (OPL-32). */
export function findRegistered(view: View, tokens: readonly Token[], index: RegisterIndex): Candidate[] {
  const text: Text = { view, tokens, index, casual: isCasual(tokens) }
  const found: Candidate[] = []
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    const match = token ? matchWord(token, index) : undefined
    if (!match) continue
    const group = growLeft(text, takeSurnameInitial(text, growRight(text, at, match)))
    const candidate = toCandidate(text, takePetName(text, group))
    if (candidate) {
      found.push(candidate)
      at = group.to
    }
  }
  return found.map((candidate) =>
    isSureElsewhere(text, found, candidate) ? { ...candidate, doubtful: false } : candidate,
  )
}

/** "Sprenkeling tekende": at the head of a sentence a capital says nothing, unless the same word is a name elsewhere. */
function isSureElsewhere({ view }: Text, found: readonly Candidate[], { start, end, reason }: Candidate): boolean {
  const word = view.folded.slice(start, end)
  const isCapital = view.text.charAt(start) !== word.charAt(0)
  if (reason !== 'register-ordinary-word' || !isCapital) return false
  return found.some((other) => {
    const whole = view.folded.slice(other.start, other.end)
    return !other.doubtful && (whole === word || whole.endsWith(` ${word}`) || whole.startsWith(`${word} `))
  })
}
