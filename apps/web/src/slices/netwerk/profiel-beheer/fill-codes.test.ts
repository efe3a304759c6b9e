import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isSame } from '@regietafel/domain/netwerk/compare-profielen.ts'
import { PROFIELEN } from '@regietafel/domain/netwerk/profielen.ts'
import { withOnderdeel } from '../profiel/onderdeel-van.ts'
import { fillCodes } from './fill-codes.ts'

const [zuid] = PROFIELEN
assert.ok(zuid)

for (const profiel of PROFIELEN)
  test(`NET-12 · the codes of ${profiel.code} stay as they are`, () => assert.ok(isSame(fillCodes(profiel), profiel)))

test('NET-12 · a new choice gets a code from its words, and never one that is taken', () => {
  const { keuzes, soort } = zuid.lijsten.indeling
  const nieuw = { code: '', label: 'Overlast' }
  const changed = fillCodes(withOnderdeel(zuid, 'lijsten.indeling', { soort, keuzes: [...keuzes, nieuw, nieuw] }))
  assert.deepEqual(
    changed.lijsten.indeling.keuzes.slice(-2).map(({ code }) => code),
    ['overlast-2', 'overlast-3'],
  )
})
