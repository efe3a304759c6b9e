import assert from 'node:assert/strict'
import { test } from 'node:test'
import { KRINGEN_PER_ROL } from './kringen.ts'
import { ROLLENCATALOGUS } from './rollencatalogus.tabel.ts'
import { FUNCTIES, RAADPLEEGFUNCTIES, ROLLEN } from './rollen.ts'

test('ROL-01 · ROL-31 · every role of a casus and every functie of a netwerk stands in the catalogue', () => {
  const known = ROLLENCATALOGUS.flatMap(({ als }) => (als === null ? [] : [Object.values(als)[0] as string]))
  assert.deepEqual(
    [...ROLLEN, ...FUNCTIES].filter((each) => !known.includes(each)),
    [],
  )
})

test('PRV-31 .. PRV-49 · the catalogue opens of a casus exactly what the role holds, and nothing outside the casus', () => {
  for (const { code, plaats, houdt, als } of ROLLENCATALOGUS) {
    if (plaats !== 'casus') assert.deepEqual(houdt, [], code)
    else if (als && 'rol' in als) assert.deepEqual(Object.keys(KRINGEN_PER_ROL[als.rol]), houdt, code)
  }
})

test('ROL-19 · who is consulted has a functie and no casus', () => {
  const consulted = ROLLENCATALOGUS.filter(({ plaats }) => plaats === 'raadpleging')
  assert.deepEqual(
    consulted.map(({ code }) => code),
    [...RAADPLEEGFUNCTIES],
  )
})

test('every role has a code of its own, who gives it, and its source', () => {
  const codes = ROLLENCATALOGUS.map(({ code }) => code)
  assert.equal(new Set(codes).size, codes.length)
  for (const { code, gegevenDoor, bron } of ROLLENCATALOGUS) assert.ok(gegevenDoor && bron, code)
})
