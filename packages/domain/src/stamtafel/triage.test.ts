import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Signaalstand, SIGNAALSTANDEN, takeStap, type Triagestand, TRIAGESTANDEN } from './triage.ts'

const allowed: readonly (readonly [rule: string, van: Signaalstand, naar: Triagestand])[] = [
  ['GOV-56 · triage brings a signal to the advies- en implementatieoverleg', 'ontvangen', 'analyse'],
  ['GOV-56 · after the analysis it stands on the agenda', 'analyse', 'agenda'],
  ['GOV-56 · what stood on the agenda is done after it', 'agenda', 'afgerond'],
  ['GOV-56 · triage can end it', 'ontvangen', 'niet-opgepakt'],
  ['GOV-56 · so can the analysis', 'analyse', 'niet-opgepakt'],
]

for (const [rule, van, naar] of allowed)
  test(rule, () => assert.equal(takeStap(van, { naar, terugkoppeling: 'We kijken ernaar.' }).ok, true))

test('GOV-56 · A-12 · no step is skipped, and none goes back', () => {
  for (const van of SIGNAALSTANDEN)
    for (const naar of TRIAGESTANDEN) {
      const may = allowed.some(([, from, to]) => from === van && to === naar)
      const expected = may ? { naar, terugkoppeling: 'Dank.' } : 'stap-not-next'
      const outcome = takeStap(van, { naar, terugkoppeling: 'Dank.' })
      assert.deepEqual(outcome.ok ? outcome.value : outcome.refusal, expected, `${van} to ${naar}`)
    }
})

test('GOV-61 · no step without a word to who sent the signal', () => {
  const outcome = takeStap('ontvangen', { naar: 'analyse', terugkoppeling: ' \n ' })
  assert.equal(outcome.ok ? null : outcome.refusal, 'terugkoppeling-missing')
})
