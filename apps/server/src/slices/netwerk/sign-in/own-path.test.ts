import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ownPath } from './own-path.ts'

const OWN = [
  '/casussen',
  '/casussen?status=lopend&bladzijde=2',
  '/casussen/6f9619ff-8b86-4d01-b42d-00c04fc964ff/acties',
]
for (const asked of OWN)
  test(`a page of ours is gone on to: ${asked}`, () => {
    assert.equal(ownPath(asked), asked)
  })

for (const asked of ['//x.test', '/\\x.test', 'https://x.test', '/\t/x.test', '/v1/sessies', '/a#b', ['/a'], undefined])
  test(`anything else is the first page: ${JSON.stringify(asked)}`, () => {
    assert.equal(ownPath(asked), '/')
  })
