import { CHAIN_PARTNERS, NO_NAMES } from './chain-partners.data.ts'
import { FUNCTIONS } from './functions.data.ts'
import { GIVEN_NAMES } from './given-names.data.ts'
import { isGivenName, isSurname } from './known-names.ts'
import { isDutchWord } from './lexicon.ts'
import type { Run } from './name-run.ts'
import { PUBLIC_ENDING } from './organisaties.data.ts'
import {
  BEFORE_EITHER,
  BEFORE_NAME,
  BEFORE_PLACE,
  GREETINGS,
  NO_SUBJECTS,
  PERSONAL_VERBS,
  STAYS,
} from './neighbours.data.ts'
import { isKinship, KINSHIP, TITLES } from './particles.data.ts'
import { PLACES } from './places.data.ts'
import type { Reason } from './span.ts'
import type { Token } from './tokens.ts'

/** The words around a run: the one before within reach of a space, comma or colon, those before that, the one after. */
export type Neighbours = {
  /** Named in one breath with somebody of the register: "Hinde en Fatima". */
  readonly besideKnown: boolean
  /** Whether the word after stands in brackets or after a comma: "Hinde (zus)". */
  readonly aside: boolean
  /** Part of a word with a hyphen: "Korsakov-afdeling". */
  readonly inCompound: boolean
  readonly previous?: Token | undefined
  readonly earlier: readonly string[]
  readonly next?: Token | undefined
}

export type Verdict = { readonly reason: Reason; readonly doubtful: boolean; readonly kind?: string }

const sure = (reason: Reason): Verdict => ({ reason, doubtful: false })
const doubt = (reason: Reason): Verdict => ({ reason, doubtful: true })

const isKnown = (token: Token) => isGivenName(token.folded)
const isOrdinary = (token: Token) => isDutchWord(token.folded)
const CARS =
  /^(?:opel|volkswagen|vw|bmw|audi|mercedes|toyota|ford|fiat|peugeot|renault|seat|skoda|kia|hyundai|citroen|volvo|nissan|suzuki|mazda|honda|tesla|dacia|mitsubishi|iveco|vespa|piaggio)$/
const STRONG = new Set('der den ter ten vd vh vdr el al ait ben bin bou abu ibn della dos v d'.split(' '))

/** By a form of address, a family tie, a function or a greeting just before. */
function byPrevious({ words, initials }: Run, { previous, earlier }: Neighbours): Verdict | undefined {
  const [first] = words
  if (!previous || !first) return undefined
  const ordinary = words.every((word) => isOrdinary(word) && !isKnown(word))
  const folded = previous.folded
  if (TITLES.has(folded) || isKinship(folded)) return TITLES.has(folded) ? sure('title') : sure('kinship')
  if (FUNCTIONS.has(folded) && !(ordinary && words.length > 1)) return { ...sure('professional'), kind: 'professional' }
  if (
    /^(?:is|was|luidt)$/.test(folded) &&
    /^(?:bijnaam|naam|roepnaam|straatnaam)$/.test(earlier.at(-2) ?? '') &&
    !first.isFirst
  )
    return sure('kinship')
  if (/^(?:ene|zekere|genaamd|heet|heette)$/.test(folded) && !first.isFirst) return sure('title')
  if (GREETINGS.has(folded) && (!ordinary || initials > 0)) return sure('title')
  return undefined
}

/** Two words or more, or initials before a word: Truus Verhagen-Mol, D. Osei. */
function byShape(run: Run, { previous, earlier }: Neighbours): Verdict | undefined {
  const { words, initials, particles } = run
  const [first] = words
  const last = words.at(-1)
  if (!first || !last) return undefined
  const unknown = words.filter((word) => !isOrdinary(word))
  if (initials > 0)
    return unknown.length > 0 || isSurname(last.folded) || !first.isFirst ? sure('name-shape') : undefined
  if (words.length < 2) return undefined
  if (isKnown(first) && !(first.isFirst && NO_SUBJECTS.has(first.folded))) return sure('known-name')
  if (isOrdinary(first))
    // "Dikke Leo": how people tell apart who has the same name.
    return first.isFirst || !words.some((word) => isKnown(word) && !isOrdinary(word))
      ? undefined
      : words.length === 2 && GIVEN_NAMES.has(last.folded)
        ? sure('known-name')
        : doubt('known-name')
  const place =
    previous !== undefined && BEFORE_EITHER.has(previous.folded) && !/^(?:door|namens|volgens)$/.test(previous.folded)
  const either = place && !earlier.some((word) => STAYS.has(word))
  if (particles.length > 0 || isSurname(last.folded)) return either ? doubt('name-shape') : sure('name-shape')
  return unknown.length === words.length && !either ? sure('name-shape') : doubt('name-shape')
}

function ofKnown(token: Token, { previous, next }: Neighbours): Verdict | undefined {
  const { folded, isFirst } = token
  if (isFirst && next && /^(?:en|&)$/.test(next.folded) && !NO_SUBJECTS.has(folded)) return doubt('known-name')
  const isPlace = PLACES.has(folded) || NO_NAMES.has(folded)
  if (isPlace) return previous && BEFORE_NAME.has(previous.folded) ? doubt('known-name') : undefined
  if (!isOrdinary(token)) return sure('known-name')
  if (!isFirst) return sure('known-name')
  const isSubject = next !== undefined && PERSONAL_VERBS.has(next.folded) && !NO_SUBJECTS.has(folded)
  return isSubject ? doubt('known-name') : undefined
}

function ofUnknown(token: Token, neighbours: Neighbours, particles: readonly string[]): Verdict | undefined {
  const { previous, earlier, next, aside } = neighbours
  const { folded, isFirst } = token
  const before = previous?.folded ?? ''
  const acts = next !== undefined && PERSONAL_VERBS.has(next.folded)
  if (particles.some((particle) => STRONG.has(particle))) return sure('name-shape')
  if (PUBLIC_ENDING.test(folded) || CARS.test(before)) return undefined
  // Dutch writes no ordinary word with a capital within a sentence: beside a verb of persons it may be a name.
  if (isOrdinary(token)) {
    const alone = aside || !next
    if (!isFirst && isSurname(folded) && /^(?:via|door|volgens|namens|aldus|met)$/.test(before))
      return doubt('unknown-word')
    return !isFirst && ((acts && BEFORE_NAME.has(before)) || (alone && /^(?:door|met|aan|voor)$/.test(before)))
      ? doubt('unknown-word')
      : undefined
  }
  if (token.isLoud && !isSurname(folded)) return undefined
  // "Vossenburg biedt", "Mitko, een landgenoot": a strange word at the head of a clause.
  const heads =
    acts || (next !== undefined && (aside || /[^aeiou]t$|[aeioudtrnl][td]e$/.test(next.folded)) && !next.isCapital)
  if (isFirst) return heads ? (acts && isSurname(folded) ? sure('name-shape') : doubt('unknown-word')) : undefined
  if (BEFORE_PLACE.has(before) && before !== 'via') return undefined
  if (before === 'bij')
    return earlier.some((word) => STAYS.has(word)) || isSurname(folded) ? doubt('unknown-word') : undefined
  if (particles.length > 0 && !isSurname(folded)) return undefined
  if (isSurname(folded) || /[aeiou]$/.test(folded)) {
    return acts || BEFORE_NAME.has(before) ? sure('name-shape') : doubt('name-shape')
  }
  return doubt('unknown-word')
}

/** Whether a run of capitals outside the register is a person, how sure, and by what. */
export function judgeRun(run: Run, neighbours: Neighbours): Verdict | undefined {
  const [first] = run.words
  if (!first) return undefined
  const whole = run.words.map(({ folded }) => folded).join(' ')
  if (CHAIN_PARTNERS.has(whole) || CHAIN_PARTNERS.has(`de ${whole}`)) return undefined
  const placed = run.words.length === 1 && PLACES.has(first.folded) && !isKnown(first) && run.initials === 0
  if (
    placed &&
    !(neighbours.previous && /^(?:mevrouw|mevr|mw|dhr|heer|meneer|familie|fam)$/.test(neighbours.previous.folded))
  )
    return undefined
  // "de wijkverpleegkundige van Carint": where she works.
  const { previous: before } = neighbours
  if (
    run.particles[0] === 'van' &&
    before &&
    FUNCTIONS.has(before.folded) &&
    run.words.length === 1 &&
    !isSurname(first.folded)
  )
    return undefined
  // "Shein-pakketten", "Diogenes-syndroom", "MATE-Crimi": no person is written so.
  if (neighbours.inCompound && !(isKnown(first) && !isOrdinary(first))) return undefined
  const { next, aside } = neighbours
  if (aside && next && KINSHIP.has(next.folded)) return sure('kinship')
  if (neighbours.besideKnown && !run.words.every((word) => isOrdinary(word))) return sure('name-shape')
  const found = byPrevious(run, neighbours) ?? byShape(run, neighbours)
  if (found || run.words.length > 1) return found
  return isKnown(first) ? ofKnown(first, neighbours) : ofUnknown(first, neighbours, run.particles)
}
