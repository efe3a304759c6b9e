import type { Candidate, Category } from './span.ts'

/** Which of two overlapping finds says what the whole is: the earlier. */
const ORDER: readonly Category[] = [
  'EMAIL',
  'IBAN',
  'HANDLE',
  'BSN',
  'PHONE',
  'PLATE',
  'BIRTHDATE',
  'CASE_ID',
  'ADDRESS',
  'POSTCODE',
  'ORGANISATION_PRIVATE',
  'PERSON',
]

function rank({ category, registerId, reason }: Candidate): number {
  if (reason === 'decision') return -1
  return ORDER.indexOf(category) - (registerId === undefined ? 0 : 0.5)
}

const lengthOf = ({ start, end }: Candidate): number => end - start

/** A certain find before a doubtful one, a registered person before an organisation no longer than the name. */
function isStronger(one: Candidate, other: Candidate): boolean {
  if (one.doubtful !== other.doubtful) return other.doubtful
  const persons = [one, other].filter(({ category, registerId }) => category === 'PERSON' && registerId !== undefined)
  const [persoon] = persons
  if (persons.length === 1 && persoon && lengthOf(persoon) >= Math.max(lengthOf(one), lengthOf(other)))
    return persoon === one
  return rank(one) <= rank(other)
}

/**
 * Two that overlap become one, as wide as both: what either would mask stays masked. An unknown given name before a
 * registered surname is of a relative.
 */
function merge(one: Candidate, other: Candidate): Candidate {
  const relative =
    one.category === 'PERSON' && other.category === 'PERSON' && one.registerId === undefined && one.start < other.start
  const winner = relative || isStronger(one, other) ? one : other
  return {
    ...winner,
    start: Math.min(one.start, other.start),
    end: Math.max(one.end, other.end),
    doubtful: one.doubtful && other.doubtful,
  }
}

/** Sorts the finds and joins those that overlap. */
export function settle(candidates: readonly Candidate[]): Candidate[] {
  const settled: Candidate[] = []
  for (const candidate of candidates.toSorted((one, other) => one.start - other.start || other.end - one.end)) {
    const last = settled.at(-1)
    if (last && candidate.start < last.end) settled[settled.length - 1] = merge(last, candidate)
    else if (candidate.end > candidate.start) settled.push(candidate)
  }
  return settled
}
