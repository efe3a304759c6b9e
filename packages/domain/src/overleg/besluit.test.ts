import assert from 'node:assert/strict'
import { test } from 'node:test'
import { missingBesluiters } from './besluiters.ts'
import { decideVervolg } from './decide-vervolg.ts'
import { recordBesluit } from './record-besluit.ts'

const now = new Date('2026-03-03T10:00:00Z')
const marleen = { deelnameId: 'marleen', rol: 'procesregisseur' } as const
const fatma = { deelnameId: 'fatma', rol: 'inhoudelijke-regie' } as const
const ruud = { deelnameId: 'ruud', rol: 'ketenpartner' } as const
const beide = { besluiters: ['procesregisseur', 'inhoudelijke-regie'] } as const
const april = { soort: 'datum', dag: '2026-04-28' } as const

const vervolgRows = [
  { rule: 'OVL-16 · both names make it a decision', vervolg: april, door: [marleen, fatma], expected: true },
  { rule: 'OVL-16 · one name does not', vervolg: april, door: [marleen], expected: 'besluiter-missing' },
  {
    rule: 'OVL-16 · a ketenpartner does not stand in for the casusregisseur',
    vervolg: april,
    door: [marleen, ruud],
    expected: 'besluiter-missing',
  },
  {
    rule: 'OVL-37 · not needed, with a reason',
    vervolg: { soort: 'niet-nodig', reden: 'Doel gehaald' },
    door: [marleen, fatma],
    expected: true,
  },
  {
    rule: 'OVL-37 · not needed without reason is nothing',
    vervolg: { soort: 'niet-nodig', reden: '' },
    door: [marleen, fatma],
    expected: 'reden-missing',
  },
  {
    rule: 'OVL-37 · the next date lies after this one',
    vervolg: { soort: 'datum', dag: '2026-03-03' },
    door: [marleen, fatma],
    expected: 'vervolg-not-after-overleg',
  },
] as const
for (const { rule, vervolg, door, expected } of vervolgRows) {
  test(rule, () => {
    const outcome = decideVervolg('2026-03-03', { vervolg, door }, beide, now)
    assert.equal(outcome.ok ? true : outcome.refusal, expected)
  })
}

test('NET-41 · partijen without a seat in these netwerken are not missed', () => {
  assert.deepEqual(missingBesluiters(['procesregisseur', 'klant', 'informeel-netwerk'], [marleen]), [])
  assert.deepEqual(missingBesluiters(['ketenpartners'], [marleen]), ['ketenpartners'])
  assert.deepEqual(missingBesluiters(['aanwezigen'], [ruud]), [])
})

const overleg = { status: 'lopend', aanTafel: ['marleen', 'fatma', 'ruud'] } as const
const besluit = { soort: 'inhoudelijke-regie', tekst: 'Fatma wordt casusregisseur', door: [marleen, fatma] } as const
const besluitRows = [
  { rule: 'a decision with its names', state: overleg, change: {}, expected: true },
  { rule: 'says what was decided', state: overleg, change: { tekst: ' ' }, expected: 'tekst-missing' },
  { rule: 'is taken by someone', state: overleg, change: { door: [] }, expected: 'besluiter-missing' },
  {
    rule: 'has those whom the profile names',
    state: overleg,
    change: { door: [marleen, ruud] },
    expected: 'besluiter-missing',
  },
  {
    rule: 'is taken at the table',
    state: { ...overleg, aanTafel: ['marleen'] },
    change: {},
    expected: 'besluiter-not-at-table',
  },
  {
    rule: 'is taken while the overleg runs',
    state: { ...overleg, status: 'afgerond' },
    change: {},
    expected: 'overleg-not-lopend',
  },
] as const
for (const { rule, state, change, expected } of besluitRows) {
  test(`OVL-41 · ${rule}`, () => {
    const outcome = recordBesluit(state, { ...besluit, ...change }, beide.besluiters, now)
    assert.equal(outcome.ok ? true : outcome.refusal, expected)
  })
}
