import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { ALLOWED_OVERLEG_COMMANDS, isOverlegCommandAllowed, OVERLEG_COMMANDS, type OverlegStatus } from './overleg.ts'
import { adjournOverleg, cancelOverleg, resumeOverleg, startOverleg } from './run-overleg.ts'

const now = new Date('2026-03-03T09:00:00Z')
const later = new Date('2026-03-03T11:00:00Z')
const STATUSES = Object.keys(ALLOWED_OVERLEG_COMMANDS) as OverlegStatus[]

test('OVL-44 · every command is allowed in some status, and a called-off overleg takes none', () => {
  for (const command of OVERLEG_COMMANDS)
    assert.ok(
      STATUSES.some((status) => isOverlegCommandAllowed(command, status)),
      command,
    )
  assert.deepEqual(ALLOWED_OVERLEG_COMMANDS.geannuleerd, [])
})

test('NET-36 · the outcome is shared only after the close', () => {
  assert.deepEqual(
    STATUSES.filter((status) => isOverlegCommandAllowed('share', status)),
    ['afgerond'],
  )
})

const startRows = [
  {
    rule: 'OVL-05 · a planned overleg opens on its day',
    status: 'gepland',
    at: '2026-03-03T09:00:00Z',
    expected: 'lopend',
  },
  { rule: 'OVL-05 · an hour early is fine', status: 'gepland', at: '2026-03-03T08:00:00Z', expected: 'lopend' },
  {
    rule: 'OVL-05 · a day early would show the preparation too soon',
    status: 'gepland',
    at: '2026-03-02T20:00:00Z',
    expected: 'overleg-before-its-day',
  },
  { rule: 'OVL-05 · the day is the Dutch day', status: 'gepland', at: '2026-03-02T23:30:00Z', expected: 'lopend' },
  {
    rule: 'OVL-44 · what runs does not start',
    status: 'lopend',
    at: '2026-03-03T09:00:00Z',
    expected: 'overleg-not-gepland',
  },
  {
    rule: 'OVL-44 · what is closed does not start',
    status: 'afgerond',
    at: '2026-03-03T09:00:00Z',
    expected: 'overleg-not-gepland',
  },
] as const
for (const { rule, status, at, expected } of startRows) {
  test(rule, () => {
    const outcome = startOverleg({ status, begin: now, eind: later }, new Date(at))
    assert.equal(outcome.ok ? outcome.value.status : outcome.refusal, expected)
  })
}

test('OVL-44 · an overleg adjourned with a reason goes on later', () => {
  assert.deepEqual(adjournOverleg('lopend', ' ', now), { ok: false, refusal: 'reden-missing' })
  const adjourned = adjournOverleg('lopend', 'De huisarts is er niet.', now)
  assert.ok(adjourned.ok)
  const resumed = resumeOverleg(adjourned.value.status, later, now)
  assert.ok(resumed.ok)
  assert.equal(resumed.value.status, 'lopend')
  assert.deepEqual(resumeOverleg('verdaagd', now, now), { ok: false, refusal: 'overleg-ends-before-start' })
})

test('OVL-44 · each step is refused in every status that does not allow it', () => {
  fc.assert(
    fc.property(fc.constantFrom(...STATUSES), (status) => {
      assert.equal(startOverleg({ status, begin: now, eind: later }, now).ok, isOverlegCommandAllowed('start', status))
      assert.equal(adjournOverleg(status, 'reden', now).ok, isOverlegCommandAllowed('adjourn', status))
      assert.equal(resumeOverleg(status, later, now).ok, isOverlegCommandAllowed('resume', status))
      assert.equal(cancelOverleg(status, 'reden', now).ok, isOverlegCommandAllowed('cancel', status))
    }),
  )
})

test('OVL-09 · calling off needs a reason', () => {
  assert.deepEqual(cancelOverleg('gepland', '', now), { ok: false, refusal: 'reden-missing' })
})
