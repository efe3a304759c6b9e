import assert from 'node:assert/strict'
import { test } from 'node:test'
import { proposeAfsluiting } from './propose-afsluiting.ts'
import { recordStandpunt } from './record-standpunt.ts'

const lopend = { status: 'lopend', openVoorstel: false } as const
const afschalen = { naar: 'afgeschaald', toegangEindigtOp: '2026-09-29' } as const
const today = '2026-09-15'

const proposals = [
  { rule: 'NET-45 · Zuid-Limburg scales down', casus: lopend, command: afschalen, expected: true },
  {
    rule: 'NET-45 · what another netwerk does is refused',
    casus: lopend,
    command: { ...afschalen, naar: 'voorlopig-afgesloten' },
    expected: 'status-not-of-this-netwerk',
  },
  {
    rule: 'SLT-10 · access ends today or later',
    casus: lopend,
    command: { ...afschalen, toegangEindigtOp: '2026-09-14' },
    expected: 'toegang-ends-in-past',
  },
  {
    rule: 'SLT-01 · one proposal at a time',
    casus: { ...lopend, openVoorstel: true },
    command: afschalen,
    expected: 'already-proposed',
  },
  {
    rule: 'SLT-04 · a closed casus is not closed again',
    casus: { ...lopend, status: 'afgeschaald' },
    command: afschalen,
    expected: 'casus-not-lopend',
  },
] as const
for (const { rule, casus, command, expected } of proposals) {
  test(rule, () => {
    const outcome = proposeAfsluiting(
      casus,
      { onveiligheid: null, basiszorgOnvoldoende: null, ...command },
      'afschalen',
      today,
    )
    assert.equal(outcome.ok || outcome.refusal, expected)
  })
}

const own = { isOwn: true, isProcesregisseur: false }
const positions = [
  { rule: 'SLT-01 · a decider agrees', beslist: true, eens: true, tekst: null, door: own, expected: true },
  { rule: 'SLT-19 · a no has a reason', beslist: true, eens: false, tekst: ' ', door: own, expected: 'reden-missing' },
  {
    rule: 'SLT-01 · a decider chooses',
    beslist: true,
    eens: null,
    tekst: 'x',
    door: own,
    expected: 'standpunt-missing',
  },
  {
    rule: 'SLT-02 · the procesregisseur writes down what someone said',
    beslist: false,
    eens: null,
    tekst: 'Geen bezwaar',
    door: { isOwn: false, isProcesregisseur: true },
    expected: true,
  },
  {
    rule: 'SLT-02 · being consulted is saying something',
    beslist: false,
    eens: null,
    tekst: null,
    door: own,
    expected: 'inbreng-missing',
  },
  {
    rule: 'SLT-01 · nobody speaks for another',
    beslist: true,
    eens: true,
    tekst: null,
    door: { isOwn: false, isProcesregisseur: false },
    expected: 'not-your-standpunt',
  },
] as const
for (const { rule, beslist, eens, tekst, door, expected } of positions) {
  test(rule, () => {
    const outcome = recordStandpunt({ open: true, beslist, givenByOneself: false }, { eens, tekst }, door)
    assert.equal(outcome.ok || outcome.refusal, expected)
  })
}

test('SLT-02 · who is consulted does not decide, whatever is sent', () => {
  const outcome = recordStandpunt(
    { open: true, beslist: false, givenByOneself: false },
    { eens: false, tekst: 'Liever niet' },
    own,
  )
  assert.deepEqual(outcome, { ok: true, value: { eens: null, tekst: 'Liever niet' } })
})

test('SLT-19 · after the decision nobody changes a position', () => {
  const outcome = recordStandpunt(
    { open: false, beslist: true, givenByOneself: false },
    { eens: true, tekst: null },
    own,
  )
  assert.deepEqual(outcome, { ok: false, refusal: 'voorstel-not-open' })
})

test('SLT-01 · nobody writes over a position that someone gave in person', () => {
  const given = { open: true, beslist: true, givenByOneself: true }
  const proces = { isOwn: false, isProcesregisseur: true }
  assert.deepEqual(recordStandpunt(given, { eens: true, tekst: null }, proces), {
    ok: false,
    refusal: 'own-standpunt-stands',
  })
  assert.equal(recordStandpunt(given, { eens: true, tekst: null }, own).ok, true)
})
