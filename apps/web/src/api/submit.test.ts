import assert from 'node:assert/strict'
import { test } from 'node:test'
import { keyForSubmit } from './submit.ts'

test('the same content again keeps its key, other content gets another', () => {
  const first = keyForSubmit(null, { naam: 'A' })
  assert.equal(keyForSubmit(first, { naam: 'A' }).idempotencyKey, first.idempotencyKey)
  assert.notEqual(keyForSubmit(first, { naam: 'B' }).idempotencyKey, first.idempotencyKey)
})
