import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formatDay, formatDayLong, formatMoment, formatSince, formatTerm, formatTime, initials } from './format.ts'

const NOW = '2026-11-03'

test('a day shows its year only when that differs', () => {
  assert.equal(formatDay('2026-11-03', NOW), 'di 3 nov')
  assert.equal(formatDay('2027-01-01', NOW), 'vr 1 jan 2027')
  assert.equal(formatDayLong('2026-03-01'), 'zondag 1 maart 2026')
})

test('NET-57 · a moment shows on Dutch clocks, in summer and in winter', () => {
  assert.equal(formatTime('2026-07-01T08:41:00Z'), '10:41')
  assert.equal(formatTime('2026-11-03T09:41:00Z'), '10:41')
  assert.equal(formatMoment('2026-11-03T09:41:00Z', NOW), '10:41')
  assert.equal(formatMoment('2026-11-02T23:30:00Z', NOW), '00:30')
  assert.equal(formatMoment('2026-11-02T09:41:00Z', NOW), 'gisteren 10:41')
  assert.equal(formatMoment('2026-10-30T09:41:00Z', NOW), 'vr 30 okt 10:41')
})

const terms = [
  { due: '2026-11-20', text: 'nog 17 dagen', state: 'ample' },
  { due: '2026-11-07', text: 'nog 4 dagen', state: 'ample' },
  { due: '2026-11-06', text: 'nog 3 dagen', state: 'near' },
  { due: '2026-11-04', text: 'morgen', state: 'near' },
  { due: '2026-11-03', text: 'vandaag', state: 'today' },
  { due: '2026-11-02', text: '1 dag te laat', state: 'lost' },
  { due: '2026-10-29', text: '5 dagen te laat', state: 'lost' },
]
for (const { due, text, state } of terms) {
  test(`a term on ${due} is said as '${text}'`, () => assert.deepEqual(formatTerm(due, NOW), { text, state }))
}

test('what is past is told in days', () => {
  assert.equal(formatSince('2026-11-03', NOW), 'vandaag')
  assert.equal(formatSince('2026-11-02', NOW), 'gisteren')
  assert.equal(formatSince('2026-10-20', NOW), '14 dagen geleden')
})

test('initials skip what stands between the names', () => {
  assert.equal(initials('Fatma Yilmaz'), 'FY')
  assert.equal(initials('J. van den Berg'), 'JB')
  assert.equal(initials('Noor'), 'N')
})
