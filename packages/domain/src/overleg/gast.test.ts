import assert from 'node:assert/strict'
import { test } from 'node:test'
import { gastEndsAt, inviteGast } from './gast.ts'

const STAND = { status: 'gepland', isDeelnemer: false, isGast: false } as const
const ASK = { vraag: 'Wat zegt de wet?', grond: 'Nodig voor het plan' }
const cases = [
  { rule: 'an expert may be asked for one overleg', outcome: inviteGast(STAND, ASK), expected: true },
  {
    rule: 'not who sits in the team',
    outcome: inviteGast({ ...STAND, isDeelnemer: true }, ASK),
    expected: 'already-deelnemer',
  },
  { rule: 'not twice', outcome: inviteGast({ ...STAND, isGast: true }, ASK), expected: 'already-gast' },
  { rule: 'not when it is over', outcome: inviteGast({ ...STAND, status: 'afgerond' }, ASK), expected: 'overleg-over' },
  { rule: 'not without a question', outcome: inviteGast(STAND, { ...ASK, vraag: ' ' }), expected: 'vraag-missing' },
  { rule: 'not without a ground', outcome: inviteGast(STAND, { ...ASK, grond: '' }), expected: 'grond-missing' },
] as const
for (const { rule, outcome, expected } of cases)
  test(`gast · ${rule}`, () => assert.equal(outcome.ok ? outcome.value : outcome.refusal, expected))

test('PRV-14 · a guest reads nothing any more four hours after the planned end', () => {
  assert.equal(gastEndsAt(new Date('2026-03-03T10:00:00Z')).toISOString(), '2026-03-03T14:00:00.000Z')
})
