import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  addDagen,
  addMaanden,
  beginVanDag,
  compareDagen,
  dagenTussen,
  dagVan,
  eindeVanDag,
  isDag,
  momentOp,
  tijdVan,
} from './dagen.ts'

const anyDag = fc
  .integer({ min: 0, max: 40_000 })
  .map((n) => new Date(Date.UTC(1990, 0, 1) + n * 86_400_000).toISOString().slice(0, 10))
const anyMoment = fc.date({
  min: new Date('1990-01-01T00:00:00Z'),
  max: new Date('2090-01-01T00:00:00Z'),
  noInvalidDate: true,
})

const dayOfMoment = [
  { rule: 'in winter the day starts at 23:00 UTC', moment: '2026-01-14T23:00:00Z', dag: '2026-01-15' },
  { rule: 'in winter 22:59 UTC is still the day before', moment: '2026-01-14T22:59:59Z', dag: '2026-01-14' },
  { rule: 'in summer the day starts at 22:00 UTC', moment: '2026-07-14T22:00:00Z', dag: '2026-07-15' },
  { rule: 'in summer 21:59 UTC is still the day before', moment: '2026-07-14T21:59:59Z', dag: '2026-07-14' },
  { rule: 'on the day summer time starts, 29 March 2026', moment: '2026-03-28T23:00:00Z', dag: '2026-03-29' },
  { rule: 'that day ends an hour early', moment: '2026-03-29T22:00:00Z', dag: '2026-03-30' },
  { rule: 'on the day winter time starts, 25 October 2026', moment: '2026-10-24T22:00:00Z', dag: '2026-10-25' },
  { rule: 'that day ends an hour late', moment: '2026-10-25T22:59:59Z', dag: '2026-10-25' },
]
for (const { rule, moment, dag } of dayOfMoment) {
  test(`NET-57 · a moment falls on the Dutch day: ${rule}`, () => assert.equal(dagVan(new Date(moment)), dag))
}

const existing = [
  ['2024-02-29', true],
  ['2026-02-29', false],
  ['2026-02-30', false],
  ['2026-13-01', false],
  ['2026-00-10', false],
  ['2026-1-5', false],
  ['2026-01-05T00:00', false],
  ['', false],
] as const
for (const [text, expected] of existing) {
  test(`'${text}' ${expected ? 'is' : 'is not'} a day`, () => assert.equal(isDag(text), expected))
}

const months = [
  { van: '2026-10-01', aantal: 12, tot: '2027-10-01' },
  { van: '2024-02-29', aantal: 12, tot: '2025-02-28' },
  { van: '2026-01-31', aantal: 1, tot: '2026-02-28' },
  { van: '2026-11-30', aantal: 3, tot: '2027-02-28' },
]
for (const { van, aantal, tot } of months) {
  test(`${aantal} months after ${van} is ${tot}`, () => assert.equal(addMaanden(van, aantal), tot))
}

const clock = [
  { rule: 'winter', dag: '2026-03-03', tijd: '09:30', moment: '2026-03-03T08:30:00.000Z' },
  { rule: 'summer', dag: '2026-04-07', tijd: '14:00', moment: '2026-04-07T12:00:00.000Z' },
  { rule: 'the hour skipped in March moves on', dag: '2026-03-29', tijd: '02:30', moment: '2026-03-29T01:30:00.000Z' },
  {
    rule: 'the hour that comes twice in October is the first',
    dag: '2026-10-25',
    tijd: '02:30',
    moment: '2026-10-25T00:30:00.000Z',
  },
]
for (const { rule, dag, tijd, moment } of clock) {
  test(`a day and a clock time make a moment: ${rule}`, () => assert.equal(momentOp(dag, tijd).toISOString(), moment))
}

test('a clock time reads back as written', () => assert.equal(tijdVan(momentOp('2026-07-01', '09:05')), '09:05'))

test('a day has 24 hours, but 23 when summer time starts and 25 when it ends', () => {
  const hours = (dag: string) => Math.round((eindeVanDag(dag).getTime() - beginVanDag(dag).getTime()) / 3_600_000)
  assert.deepEqual(['2026-06-01', '2026-03-29', '2026-10-25'].map(hours), [24, 23, 25])
})

test('adding days and counting them agree', () => {
  fc.assert(
    fc.property(anyDag, fc.integer({ min: -4000, max: 4000 }), (dag, n) => dagenTussen(dag, addDagen(dag, n)) === n),
  )
})

test('adding days sorts as the number says', () => {
  fc.assert(
    fc.property(
      anyDag,
      fc.integer({ min: -50, max: 50 }),
      (dag, n) => compareDagen(addDagen(dag, n), dag) === Math.sign(n),
    ),
  )
})

test('every moment lies within its own day', () => {
  fc.assert(
    fc.property(anyMoment, (moment) => {
      const dag = dagVan(moment)
      return beginVanDag(dag) <= moment && moment <= eindeVanDag(dag)
    }),
  )
})

test('the day after ends right before the next begins', () => {
  fc.assert(fc.property(anyDag, (dag) => eindeVanDag(dag).getTime() + 1 === beginVanDag(addDagen(dag, 1)).getTime()))
})

test('a day that does not exist is an error, never a guess', () => {
  assert.throws(() => addDagen('2026-02-30', 1))
  assert.throws(() => dagenTussen('2026-02-01', 'morgen'))
})
