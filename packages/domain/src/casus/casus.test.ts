import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { AANMELDING_COMMANDS, ALLOWED_AANMELDING_COMMANDS, isAanmeldingCommandAllowed } from './aanmelding.ts'
import { ALLOWED_CASUS_COMMANDS, CASUS_COMMANDS, CLOSED_STATUSES, isCasusCommandAllowed } from './casus.ts'
import { makeDefinitive } from './make-definitive.ts'
import { reopenCasus } from './reopen-casus.ts'

const now = new Date('2026-11-12T09:00:00Z')
const heropen = { aanleiding: 'nieuw-signaal', reden: 'De overlast is terug.', procesregisseurId: 'bas' } as const

test('SLT-04 · every command is allowed in some status, and none changes a closed casus', () => {
  for (const command of CASUS_COMMANDS) {
    assert.ok(
      Object.values(ALLOWED_CASUS_COMMANDS).some((row) => row.includes(command)),
      command,
    )
  }
  for (const status of CLOSED_STATUSES) {
    for (const command of ['change', 'inviteDeelnemer', 'planOverleg', 'createActie', 'decideClosing'] as const) {
      assert.equal(isCasusCommandAllowed(command, status), false, `${command} in ${status}`)
    }
  }
})

test('INT-09 · a decided aanmelding takes no command', () => {
  for (const status of ['aangenomen', 'consultatie', 'verwezen'] as const) {
    for (const command of AANMELDING_COMMANDS) assert.equal(isAanmeldingCommandAllowed(command, status), false)
  }
  assert.deepEqual(ALLOWED_AANMELDING_COMMANDS.ontvangen, AANMELDING_COMMANDS)
})

const reopenRows = [
  {
    rule: 'a provisionally closed casus reopens',
    status: 'voorlopig-afgesloten',
    reden: 'Overlast terug',
    expected: true,
  },
  { rule: 'an afgeschaalde casus reopens', status: 'afgeschaald', reden: 'Overlast terug', expected: true },
  {
    rule: 'a definitively closed casus does not',
    status: 'afgesloten',
    reden: 'Overlast terug',
    expected: 'casus-not-reopenable',
  },
  { rule: 'a running casus cannot', status: 'lopend', reden: 'Overlast terug', expected: 'casus-not-reopenable' },
  { rule: 'without reason it stays closed', status: 'voorlopig-afgesloten', reden: '  ', expected: 'reden-missing' },
] as const

for (const { rule, status, reden, expected } of reopenRows) {
  test(`SLT-11 · ${rule}`, () => {
    const outcome = reopenCasus(
      { status, laatstePlanVersie: 2, deelnamesBijSluiten: ['noor'] },
      { ...heropen, reden },
      true,
      now,
    )
    assert.equal(outcome.ok ? true : outcome.refusal, expected)
  })
}

test('B-05 · a netwerk that does not reopen asks a new aanmelding', () => {
  const casus = { status: 'afgeschaald', laatstePlanVersie: 2, deelnamesBijSluiten: [] } as const
  assert.deepEqual(reopenCasus(casus, heropen, false, now), { ok: false, refusal: 'heropenen-not-in-this-netwerk' })
})

test('SLT-11 · A-03 · reopening starts from the last plan, invites the members anew and asks consent anew', () => {
  const outcome = reopenCasus(
    { status: 'voorlopig-afgesloten', laatstePlanVersie: 3, deelnamesBijSluiten: ['lies', 'noor'] },
    heropen,
    true,
    now,
  )
  assert.ok(outcome.ok)
  assert.equal(outcome.value.status, 'lopend')
  assert.equal(outcome.value.planVanafVersie, 3)
  assert.deepEqual(outcome.value.opnieuwUitnodigen, ['lies', 'noor'])
  assert.equal(outcome.value.toestemmingOpnieuw, true)
})

test('SLT-18 · only a casus closed for now or with aftercare becomes definitive, and then nothing reopens it', () => {
  const statuses = ['lopend', ...CLOSED_STATUSES] as const
  fc.assert(
    fc.property(fc.constantFrom(...statuses), (status) => {
      const outcome = makeDefinitive(status, now)
      assert.equal(outcome.ok, status === 'voorlopig-afgesloten' || status === 'afgesloten-met-nazorg')
      if (outcome.ok) assert.deepEqual(ALLOWED_CASUS_COMMANDS[outcome.value.status], [])
    }),
  )
})
