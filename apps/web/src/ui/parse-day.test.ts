import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { addDays, formatDay, formatDayLong } from './format.ts'
import { parseDay, parseTime } from './parse-day.ts'

const NOW = '2026-11-03'

const days: readonly (readonly [string, string | null])[] = [
  ['3 mrt', '2027-03-03'],
  ['3 maart', '2027-03-03'],
  ['03-03-2026', '2026-03-03'],
  ['3/3/26', '2026-03-03'],
  ['3.12', '2026-12-03'],
  ['31 okt', '2026-10-31'],
  ['di 15 dec', '2026-12-15'],
  ['dinsdag 15 december 2026', '2026-12-15'],
  ['2026-12-15', '2026-12-15'],
  ['vandaag', '2026-11-03'],
  ['Overmorgen', '2026-11-05'],
  ['vrijdag', '2026-11-06'],
  ['di', '2026-11-10'],
  ['over 2 weken', '2026-11-17'],
  ['+5', '2026-11-08'],
  ['29 feb', null],
  ['30-02-2026', null],
  ['31-04-2026', null],
  ['3 foo', null],
  ['12', null],
  ['', null],
]
for (const [typed, expected] of days) {
  test(`'${typed}' is read as ${expected ?? 'no day'}`, () => assert.equal(parseDay(typed, NOW), expected))
}

test('every day that is shown can be typed back', () => {
  fc.assert(
    fc.property(fc.integer({ min: -170, max: 170 }), (offset) => {
      const day = addDays(NOW, offset)
      assert.equal(parseDay(formatDay(day, NOW), NOW), day)
      assert.equal(parseDay(formatDayLong(day), NOW), day)
    }),
  )
})

const times = { '9': '09:00', '9:30': '09:30', '9.30': '09:30', '930': '09:30', '14u15': '14:15', '9 uur': '09:00' }
for (const [typed, expected] of Object.entries(times)) {
  test(`'${typed}' is read as ${expected}`, () => assert.equal(parseTime(typed), expected))
}

test('a time that does not exist is refused', () => {
  for (const typed of ['25', '9:75', 'straks', '']) assert.equal(parseTime(typed), null)
})
