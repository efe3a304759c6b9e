import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Agendapunt } from '@regietafel/contract/overleg-values.ts'
import { currentOf, minutesLeft, spentMinutes, voortgangOf } from './tijd.ts'

const now = new Date('2026-03-10T10:00:00Z')
const punt = (over: Partial<Agendapunt>): Agendapunt => ({
  agendapuntId: 'a',
  code: null,
  titel: 'Punt',
  minuten: 10,
  stand: 'open',
  bezigSinds: null,
  besteed: 0,
  ...over,
})

test('OVL-24 · an item counts what it took before and what runs now', () =>
  assert.equal(spentMinutes(punt({ besteed: 120, bezigSinds: '2026-03-10T09:55:00Z' }), now), 7))

test('OVL-24 · the running item asks only what is left of its time box', () => {
  const agenda = [punt({ stand: 'bezig', bezigSinds: '2026-03-10T09:52:00Z' }), punt({})]
  assert.deepEqual(voortgangOf({ agenda, eind: '2026-03-10T10:10:00Z' }, now), {
    resterend: 12,
    over: 2,
    eindInGevaar: true,
  })
})

test('OVL-24 · past the end the time left is negative; the first open item is at hand when none runs', () => {
  assert.equal(minutesLeft({ eind: '2026-03-10T09:50:00Z' }, now), -10)
  assert.equal(currentOf([punt({ stand: 'behandeld' }), punt({ titel: 'Twee' })])?.titel, 'Twee')
})
