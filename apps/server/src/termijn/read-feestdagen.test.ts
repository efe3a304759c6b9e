import assert from 'node:assert/strict'
import { test } from 'node:test'
import { FEESTDAGEN_REGIOS } from '@regietafel/domain/netwerk/validate-profiel.ts'
import { addWerkdagen } from '@regietafel/domain/shared/werkdagen.ts'
import { readFeestdagen, readFeestdagenFrom } from './read-feestdagen.ts'

const NEDERLAND = { regio: 'NL', goedeVrijdag: 'werkdag' } as const

test('NET-57 · the Dutch public holidays of 2026, computed', () =>
  assert.deepEqual(
    [...readFeestdagen(NEDERLAND, [2026])].toSorted(),
    ['01-01', '04-05', '04-06', '04-27', '05-05', '05-14', '05-24', '05-25', '12-25', '12-26'].map((d) => `2026-${d}`),
  ))

test('NET-57 · the day of the king moves when it would be a Sunday, Easter moves each year', () => {
  const days = readFeestdagen(NEDERLAND, [2025, 2031])
  assert.ok(days.has('2025-04-26') && !days.has('2025-04-27'))
  assert.ok(days.has('2025-04-21') && days.has('2031-04-14'))
})

const rows = [
  { rule: 'Good Friday is a werkdag, Easter Monday is none', goedeVrijdag: 'werkdag', expected: '2026-04-07' },
  { rule: 'unless the netwerk keeps Good Friday free', goedeVrijdag: 'feestdag', expected: '2026-04-08' },
] as const
for (const { rule, goedeVrijdag, expected } of rows)
  test(`NET-57 · two werkdagen after 2 April 2026: ${rule}`, () =>
    assert.equal(
      addWerkdagen('2026-04-02', 2, readFeestdagenFrom({ regio: 'NL', goedeVrijdag }, '2026-04-02')),
      expected,
    ))

test('NET-57 · a term over the turn of the year knows both years', () =>
  assert.equal(addWerkdagen('2026-12-24', 5, readFeestdagenFrom(NEDERLAND, '2026-12-24')), '2027-01-04'))

test('NET-57 · a region that the calendar does not know is refused, and it knows every region we offer', () => {
  assert.throws(() => readFeestdagen({ regio: 'XX', goedeVrijdag: 'werkdag' }, [2026]), /region/)
  for (const regio of FEESTDAGEN_REGIOS) assert.ok(readFeestdagen({ ...NEDERLAND, regio }, [2026]).size > 0)
})
