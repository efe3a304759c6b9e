import assert from 'node:assert/strict'
import { test } from 'node:test'
import { toRequest } from './address.ts'

test('parameters fill the path, safely', () => {
  assert.deepEqual(toRequest('PUT /v1/casussen/{casusId}/doelen/{doelId}', { casusId: 'a', doelId: 'b/../c' }), {
    method: 'PUT',
    url: '/v1/casussen/a/doelen/b%2F..%2Fc',
  })
})

test('a parameter without value is a mistake of the caller', () => {
  assert.throws(() => toRequest('GET /v1/casussen/{casusId}', {}))
})

test('query values that say nothing are left out, lists repeat', () => {
  const { url } = toRequest('GET /v1/casussen', {}, { fase: ['plan', 'nazorg'], zoek: '', pagina: 2, mijn: undefined })
  assert.equal(url, '/v1/casussen?fase=plan&fase=nazorg&pagina=2')
})
