import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findRuleset, lintOpenApi, NO_RULESET } from './lint.ts'

const ruleset = findRuleset()

test('the linter finds an error in a document that breaks the NL API Design Rules', {
  skip: ruleset ? false : NO_RULESET,
}, async () => {
  const path = { get: { responses: { 200: { description: 'Gelukt', headers: {} } } } }
  const document = { openapi: '3.1.0', info: { title: 'Proef', version: '1.0.0' }, paths: { '/v1/casussen/': path } }
  assert.match(await lintOpenApi(document, ruleset ?? ''), /trailing-slash/)
})
