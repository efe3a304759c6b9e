import assert from 'node:assert/strict'
import { test } from 'node:test'
import { getProfiel } from '@regietafel/domain/netwerk/profielen.ts'
import { addMinuten, asksFysiek, minutenTussen } from './form.ts'

const rows = [
  { from: '10:00', minuten: 90, to: '11:30' },
  { from: '23:30', minuten: 45, to: '00:15' },
  { from: 'straks', minuten: 90, to: 'straks' },
]
for (const { from, minuten, to } of rows)
  test(`OVL-24 · ${from} and ${minuten} minutes is ${to}`, () => assert.equal(addMinuten(from, minuten), to))

test('OVL-24 · the time between two clock times, or null', () => {
  assert.equal(minutenTussen('10:00', '11:30'), 90)
  assert.equal(minutenTussen('10:00', ''), null)
})

test('OVL-03 · only the first overleg in Zuid-Limburg asks why it is online', () => {
  const zuid = getProfiel('zuid-limburg', '2026-03-02')
  assert.equal(asksFysiek(zuid, 'pga-eerste'), true)
  assert.equal(asksFysiek(zuid, 'pga-vervolg'), false)
  assert.equal(asksFysiek(getProfiel('noord-limburg', '2026-03-02'), 'pga-eerste'), false)
})
