import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { getProfiel } from '../netwerk/profielen.ts'
import { addDagen } from '../shared/dagen.ts'
import { assessVervolgDag, chooseDagen, getVervolgVenster, listVervolgDagen, proposeDagen } from './vervolg-dagen.ts'

const EERSTE = '2026-03-03'
const FEESTDAGEN = new Set(['2026-04-05', '2026-04-06', '2026-04-27', '2026-05-05'])
const vensterOf = (code: string) => getVervolgVenster(getProfiel(code, EERSTE), EERSTE)
const venster = vensterOf('kennemerland')
assert.ok(venster)

const windows = [
  { code: 'kennemerland', expected: ['2026-04-14', '2026-04-28', true] },
  { code: 'zuid-limburg', expected: [null, '2026-04-28', false] },
  { code: 'noord-limburg', expected: [null, '2026-04-28', false] },
  { code: 'nog', expected: [null, '2026-06-01', false] },
  { code: 'zou', expected: null },
]
for (const { code, expected } of windows)
  test(`NET-40, OVL-14 · where the follow-up belongs after 3 March in ${code}`, () => {
    const found = vensterOf(code)
    assert.deepEqual(found && [found.vanaf, found.tot, found.kanTeLaat], expected)
  })

test('A-04, OVL-15 · 14 to 28 April is offered, without the weekends and the day of the king', () =>
  assert.deepEqual(
    listVervolgDagen(venster, '2026-03-10', FEESTDAGEN).map((dag) => Number(dag.slice(8))),
    [14, 15, 16, 17, 20, 21, 22, 23, 24, 28],
  ))

test('OVL-15 · what has passed is not offered, and after the window nothing is', () => {
  assert.deepEqual(listVervolgDagen(venster, '2026-04-23', FEESTDAGEN), ['2026-04-24', '2026-04-28'])
  assert.deepEqual(listVervolgDagen(venster, '2026-04-28', FEESTDAGEN), [])
})

const days = [
  { rule: 'A-04 · 8 April is early', dag: '2026-04-08', expected: 'te-vroeg' },
  { rule: 'OVL-15 · the first day of the window', dag: '2026-04-14', expected: 'past' },
  { rule: 'OVL-15 · the last day of the window', dag: '2026-04-28', expected: 'past' },
  { rule: 'A-04 · 29 April is late', dag: '2026-04-29', expected: 'te-laat' },
  { rule: 'OVL-15 · a Saturday inside the window', dag: '2026-04-18', expected: 'geen-werkdag' },
  { rule: 'NET-57 · the day of the king', dag: '2026-04-27', expected: 'geen-werkdag' },
]
for (const { rule, dag, expected } of days)
  test(rule, () => assert.equal(assessVervolgDag(venster, dag, '2026-03-10', FEESTDAGEN), expected))

test('OVL-14 · where the term only reminds, no day is early or late', () => {
  const limburg = vensterOf('zuid-limburg')
  for (const dag of ['2026-03-20', '2026-04-28', '2026-07-01'])
    assert.equal(assessVervolgDag(limburg, dag, '2026-03-10', FEESTDAGEN), 'past')
})

test('OVL-15 · every day that is offered fits', () => {
  fc.assert(
    fc.property(fc.integer({ min: -10, max: 80 }), (after) => {
      const today = addDagen(EERSTE, after)
      return listVervolgDagen(venster, today, FEESTDAGEN).every(
        (dag) => assessVervolgDag(venster, dag, today, FEESTDAGEN) === 'past' && dag > today,
      )
    }),
  )
})

const proposals = [
  { rule: 'in order', dagen: ['2026-04-16', '2026-04-14'], expected: ['2026-04-14', '2026-04-16'] },
  { rule: 'none', dagen: [], expected: 'dagen-missing' },
  { rule: 'today', dagen: ['2026-03-10'], expected: 'dag-not-ahead' },
  { rule: 'one twice', dagen: ['2026-04-14', '2026-04-14'], expected: 'dag-twice' },
  {
    rule: 'a whole month',
    dagen: Array.from({ length: 9 }, (_, day) => addDagen('2026-04-14', day)),
    expected: 'dagen-too-many',
  },
]
for (const { rule, dagen, expected } of proposals)
  test(`OVL-14 · proposing days: ${rule}`, () => {
    const outcome = proposeDagen(dagen, '2026-03-10')
    assert.deepEqual(outcome.ok ? outcome.value : outcome.refusal, expected)
  })

const voorstel = { dagen: ['2026-04-14', '2026-04-16'], isOpen: true }
const answers = [
  { rule: 'one of them', voorstel, gekozen: ['2026-04-16'], expected: ['2026-04-16'] },
  { rule: 'none suits', voorstel, gekozen: [], expected: [] },
  { rule: 'a day that was not asked', voorstel, gekozen: ['2026-04-15'], expected: 'dag-not-proposed' },
  {
    rule: 'the date is fixed already',
    voorstel: { ...voorstel, isOpen: false },
    gekozen: [],
    expected: 'voorstel-closed',
  },
]
for (const { rule, voorstel: asked, gekozen, expected } of answers)
  test(`OVL-14 · a partner answers: ${rule}`, () => {
    const outcome = chooseDagen(asked, gekozen)
    assert.deepEqual(outcome.ok ? outcome.value : outcome.refusal, expected)
  })
