import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  contactSince,
  missingInContactRound,
  type RecordContactmoment,
  recordContactmoment,
} from './record-contactmoment.ts'

const marleen = { deelnameId: 'marleen', rol: 'procesregisseur' } as const
const fatma = { deelnameId: 'fatma', rol: 'inhoudelijke-regie' } as const
const ruud = { deelnameId: 'ruud', rol: 'ketenpartner' } as const
const command: RecordContactmoment = {
  dag: '2026-04-07',
  onderwerpen: ['monitoring'],
  conclusie: 'Loopt goed.',
  deelnemers: [marleen, fatma],
}

const rows = [
  { rule: 'DOE-20 · the two regisseurs', change: {}, rondes: false, expected: true },
  {
    rule: 'DOE-20 · not in the future',
    change: { dag: '2026-04-08' },
    rondes: false,
    expected: 'contact-in-the-future',
  },
  { rule: 'DOE-20 · about something', change: { onderwerpen: [] }, rondes: false, expected: 'onderwerp-missing' },
  { rule: 'DOE-20 · with a conclusion', change: { conclusie: '' }, rondes: false, expected: 'conclusie-missing' },
  {
    rule: 'DOE-20 · one regisseur alone is no contact',
    change: { deelnemers: [marleen] },
    rondes: true,
    expected: 'regisseur-missing',
  },
  {
    rule: 'DOE-20 · not without the procesregisseur',
    change: { deelnemers: [fatma, ruud] },
    rondes: true,
    expected: 'regisseur-missing',
  },
  {
    rule: 'DOE-21 · Noord-Limburg: a round along the ketenpartners counts',
    change: { deelnemers: [marleen, ruud] },
    rondes: true,
    expected: true,
  },
  {
    rule: 'DOE-21 · elsewhere it is no contact of the regisseurs',
    change: { deelnemers: [marleen, ruud] },
    rondes: false,
    expected: 'regisseur-missing',
  },
] as const
for (const { rule, change, rondes, expected } of rows) {
  test(rule, () => {
    const outcome = recordContactmoment({ ...command, ...change }, rondes, '2026-04-07')
    assert.equal(outcome.ok ? true : outcome.refusal, expected)
  })
}

test('DOE-20 · B-08 · one entry serves both; a round without the casusregisseur serves neither', () => {
  const round = { ...command, dag: '2026-04-20', deelnemers: [marleen, ruud] }
  const older = { ...command, dag: '2026-03-20' }
  const since = (dag: string) => ({ procesregisseur: dag, 'inhoudelijke-regie': dag })
  assert.deepEqual(contactSince([], '2026-03-03'), since('2026-03-03'))
  assert.deepEqual(contactSince([command, older, round], '2026-03-03'), since('2026-04-07'))
})

test('DOE-21 · in Noord-Limburg the ketenpartners not spoken to are shown', () => {
  const round = { ...command, deelnemers: [marleen, ruud] }
  assert.deepEqual(missingInContactRound([round], ['ruud', 'theo'], '2026-04-01', true), ['theo'])
  assert.deepEqual(missingInContactRound([round], ['ruud', 'theo'], '2026-04-08', true), ['ruud', 'theo'])
  assert.deepEqual(missingInContactRound([], ['ruud'], '2026-04-01', false), [])
})
