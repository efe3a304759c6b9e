import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buildOpenApi } from '../../apps/server/src/http/openapi.ts'
import { endpoints } from '@regietafel/contract/endpoints.ts'
import { findRuleset, lintOpenApi, NO_RULESET } from './lint.ts'

const ruleset = findRuleset()

test('the OpenAPI document passes the NL API Design Rules with 0 errors', {
  skip: ruleset ? false : NO_RULESET,
}, async () => {
  assert.equal(await lintOpenApi(buildOpenApi(endpoints, 'https://tafel.voorbeeld.test'), ruleset ?? ''), '')
})
