import assert from 'node:assert/strict'
import { test } from 'node:test'
import { handOut, hasHuishoudenCopy, isForHuishouden } from './hand-out.ts'

const moments = { gedeeldOp: '2026-03-10', vandaag: '2026-03-14' }
const rows = [
  { rule: 'COM-09 · a copy is handed over after it was shared', op: null, dag: '2026-03-12', expected: '2026-03-12' },
  { rule: 'COM-09 · on the same day too', op: null, dag: '2026-03-10', expected: '2026-03-10' },
  { rule: 'COM-09 · not before', op: null, dag: '2026-03-09', expected: 'before-shared' },
  { rule: 'COM-09 · not tomorrow', op: null, dag: '2026-03-15', expected: 'in-the-future' },
  { rule: 'COM-09 · once', op: '2026-03-11', dag: '2026-03-12', expected: 'already-handed-out' },
]
for (const { rule, op, dag, expected } of rows) {
  test(rule, () => {
    const outcome = handOut({ uitgereiktOp: op }, dag, moments)
    assert.equal(outcome.ok ? outcome.value.uitgereiktOp : outcome.refusal, expected)
  })
}

test('NET-39 · only in Zuid Oost Utrecht the household is in the audience', () => {
  const publieken = ['betrokken-ketenpartners', 'mailgroep', 'klant-en-professionals'] as const
  assert.deepEqual(publieken.filter(isForHuishouden), ['klant-en-professionals'])
})

test('COM-09 · the household has its copy when one of them got it', () => {
  assert.equal(hasHuishoudenCopy([]), true)
  assert.equal(hasHuishoudenCopy([{ uitgereiktOp: null }]), false)
  assert.equal(hasHuishoudenCopy([{ uitgereiktOp: null }, { uitgereiktOp: '2026-03-11' }]), true)
})
