import assert from 'node:assert/strict'
import { test } from 'node:test'
import { profielsleutels } from './compare-profielen.ts'
import { getProfiel, PROFIELEN } from './profielen.ts'
import { SHIPPED_WAARDEN } from './testing/shipped-waarden.tabel.ts'

for (const { id, sleutel, waarden } of SHIPPED_WAARDEN)
  for (const [code, [status, waarde]] of Object.entries<readonly [string, unknown]>(waarden))
    test(`${id} · ${sleutel} of ${code} is as table 1.2 says`, () => {
      const shipped = getProfiel(code, '2026-03-03').waarden[sleutel]
      assert.deepEqual({ waarde: shipped.waarde, status: shipped.status }, { waarde, status })
    })

test('NET-02 · the table holds every key of every netwerk that is delivered', () => {
  const known = SHIPPED_WAARDEN.map(({ sleutel }) => String(sleutel)).toSorted((a, b) => a.localeCompare(b))
  for (const profiel of PROFIELEN)
    assert.deepEqual(
      profielsleutels(profiel).toSorted((a, b) => a.localeCompare(b)),
      known,
    )
  const codes = [...new Set(PROFIELEN.map(({ code }) => code))]
  for (const { waarden } of SHIPPED_WAARDEN) assert.deepEqual(Object.keys(waarden), codes)
})

test('NET-22..NET-54 · every requirement of table 1.2 has its rows', () => {
  const ids = new Set(SHIPPED_WAARDEN.map(({ id }) => String(id)))
  for (let number = 22; number <= 54; number++) assert.ok(ids.has(`NET-${number}`), `NET-${number}`)
})
