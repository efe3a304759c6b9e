import { existsSync, readFileSync } from 'node:fs'
import { anonymise } from '@regietafel/domain/anonimisering/anonymise.ts'
import { generate } from './generate.ts'
import type { Passage } from './marked.ts'
import { readPassages } from './read-passages.ts'
import { type Score, score } from './score.ts'

/** What the engine must reach on passages it has not seen, in percents: on its own, and counting what it doubts. */
const GOALS: Readonly<Record<string, readonly [number, number]>> = {
  'all direct': [95, 98.5],
  'PERSON registered': [99.5, 100],
  'PERSON unregistered': [90, 97],
  BSN: [99, 100],
  IBAN: [99, 100],
  EMAIL: [99, 100],
  POSTCODE: [99, 100],
  PLATE: [99, 100],
  PHONE: [97, 99],
  ADDRESS: [88, 97],
  ORGANISATION_PRIVATE: [80, 95],
  HANDLE: [90, 97],
  CASE_ID: [90, 97],
}
const WORDS = 2_000
const MAX_MS = 50

const percent = (part: number) => (part * 100).toFixed(1).padStart(6)

function scoreBoth(passages: readonly Passage[]): { readonly sure: Score; readonly all: Score } {
  const predictions = passages.map(({ text, register }) => anonymise(text, register).spans)
  return {
    sure: score(
      passages,
      predictions.map((spans) => spans.filter(({ doubtful }) => !doubtful)),
    ),
    all: score(passages, predictions),
  }
}

/** A table for one set of passages: each figure alone and with the doubtful ones, with the goal behind it. */
export function report(name: string, passages: readonly Passage[]): string {
  const { sure, all } = scoreBoth(passages)
  const line = (what: string, one: number, two: number, goal?: string) =>
    `  ${what.padEnd(30)}${percent(one)}${percent(two)}${goal === undefined ? '' : `   goal ${goal}`}`
  const shares = [...all.recall]
    .toSorted(([one], [other]) => one.localeCompare(other))
    .flatMap(([what, { n, full }]) => {
      const goal = GOALS[what]
      return goal ? [line(`${what} (${n})`, (sure.recall.get(what)?.full ?? 0) / n, full / n, goal.join(' / '))] : []
    })
  return [
    `${name}: ${passages.length} passages (alone, with doubtful)`,
    line('documents with a leak', sure.leaking, all.leaking, 'at most 25 / 8'),
    line('precision', sure.precision, all.precision, '96'),
    line('over-masked words', sure.overMasked, all.overMasked, 'at most 1'),
    line('one label per person', sure.consistent, all.consistent, '99'),
    ...shares,
  ].join('\n')
}

/** The shared passages, when their folder stands beside the clone or ANONIMISERING_DEV says where they are. */
function readShared(): readonly Passage[] {
  const path = process.env['ANONIMISERING_DEV'] ?? '../shared/anonymisation/dev.jsonl'
  if (!existsSync(path)) return []
  const lines = readFileSync(path, 'utf8').split('\n')
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as Passage)
}

/** How long 2,000 words take with 40 names in the register: the median of many runs in one process. */
function measureTime(): { readonly words: number; readonly names: number; readonly ms: number } {
  const passages = generate('held-out', 120, 7)
  const persons = passages.flatMap(({ register }) => register.persons).slice(0, 40)
  const register = {
    persons: persons.map((persoon, index) => ({ ...persoon, id: `p${index}` })),
    addresses: [],
    organisations: [],
  }
  const words = passages
    .map(({ text }) => text)
    .join('\n')
    .split(/\s+/)
    .slice(0, WORDS)
  const text = words.join(' ')
  const times = Array.from({ length: 31 }, () => {
    const start = performance.now()
    anonymise(text, register)
    return performance.now() - start
  })
  return { words: words.length, names: persons.length, ms: times.toSorted((one, other) => one - other)[15] ?? 0 }
}

/** Everything the bench prints. */
export function benchAnonimisering(): string {
  const shared = readShared()
  const half = Math.floor(shared.length / 2)
  const written = readPassages()
  const { words, names, ms } = measureTime()
  return [
    ...(shared.length > 0
      ? [
          report('shared, first half', shared.slice(0, half)),
          report('shared, second half (its errors read since, so no longer unseen)', shared.slice(half)),
        ]
      : ['shared passages: not found (ANONIMISERING_DEV)']),
    ...written.map(({ name, about, passages }) => `${report(name, passages)}\n  ${about}`),
    report(
      'all that was written for it',
      written.flatMap(({ passages }) => passages),
    ),
    report('generated, train', generate('train', 400)),
    report('generated, other texts (its errors were read and mended, so no longer unseen)', generate('held-out', 400)),
    `${words} words, ${names} persons in the register: ${ms.toFixed(1)} ms (at most ${MAX_MS})`,
  ].join('\n\n')
}
