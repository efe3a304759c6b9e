import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { getProfiel } from '../../packages/domain/src/netwerk/profielen.ts'

const rows = readFileSync('docs/ambiguities.md', 'utf8').matchAll(/^\| (B-\d\d) +\| ([^|]+)\|[^|]+\| ([^|]+)\|$/gm)
const table = [...rows].map(([, number = '', taken = '', where = '']) => ({ number, taken: taken.trim(), where }))
const known = [...readFileSync('docs/requirements/B-ambiguities.md', 'utf8').matchAll(/^\| (B-\d\d) \|/gm)]

test('NET-05 · every ambiguity of appendix B is taken as configuration or as a rule, once', () => {
  assert.deepEqual(
    table.map(({ number }) => number),
    known.map(([, number]) => number),
  )
  for (const { number, taken } of table) assert.match(taken, /^(configuration|rule)(, _later_)?$/, number)
})

test('what is taken as configuration names a key of the profile', () => {
  const keys = Object.keys(getProfiel('zou', '2026-03-02').waarden)
  for (const { number, taken, where } of table.filter(({ taken: how }) => how === 'configuration')) {
    const named = [...where.matchAll(/`([^`/]+)`/g)].map(([, key = '']) => key)
    assert.ok(named.length > 0, `${number} is ${taken} and names no key`)
    for (const key of named) assert.ok(keys.includes(key), `${number} names ${key}`)
  }
})
