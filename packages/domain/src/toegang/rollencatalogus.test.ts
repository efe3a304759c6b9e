import assert from 'node:assert/strict'
import { test } from 'node:test'
import { waarde } from '../netwerk/profiel.ts'
import { PROFIELEN } from '../netwerk/profielen.ts'
import { term } from '../netwerk/termen.ts'
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

const plaatsen: readonly {
  rule: string
  codes: readonly string[]
  plaats: string
  netwerken: 'alle' | readonly string[]
}[] = [
  {
    rule: 'ROL-18 · who keeps the policy plays in the netwerk',
    codes: ['aandachtsfunctionaris-beleid'],
    plaats: 'netwerk',
    netwerken: ['zou'],
  },
  {
    rule: 'ROL-20 · the PGA expert leads a casus, in Zuid Oost Utrecht alone',
    codes: ['pga-expert'],
    plaats: 'casus',
    netwerken: ['zou'],
  },
  {
    rule: 'ROL-21 · the adviseur of the ZVH sits at the table of a casus',
    codes: ['adviseur-zvh'],
    plaats: 'casus',
    netwerken: ['zou'],
  },
  {
    rule: 'ROL-22 · officials of order and crisis lead a casus',
    codes: ['ambtenaar-oov', 'ambtenaar-crisisbeheersing'],
    plaats: 'casus',
    netwerken: ['zou'],
  },
  {
    rule: 'ROL-25 · voorzitter and secretary are of one overleg',
    codes: ['voorzitter', 'secretariele-ondersteuning'],
    plaats: 'overleg',
    netwerken: 'alle',
  },
]
for (const { rule, codes, plaats, netwerken } of plaatsen)
  test(rule, () => {
    const rows = ROLLENCATALOGUS.filter(({ code }) => codes.includes(code))
    assert.equal(rows.length, codes.length)
    for (const row of rows) assert.deepEqual([row.plaats, row.netwerken], [plaats, netwerken], row.code)
  })

test('ROL-05 · casusregisseur and casushouder are one role; its word comes from the profile', () => {
  const words = PROFIELEN.map((profiel) => term(profiel, 'inhoudelijkeRegie').enkelvoud)
  assert.deepEqual(words, ['casusregisseur', 'casusregisseur', 'casushouder', 'casusregisseur', 'regisseur'])
  assert.equal(ROLLENCATALOGUS.filter(({ als }) => als && 'rol' in als && als.rol === 'inhoudelijke-regie').length, 1)
})

test('ROL-12 · B-47 · the procesregisseur works with the klant in Zuid Oost Utrecht, at a distance in Noord-Limburg', () => {
  const styles = Object.fromEntries(
    PROFIELEN.map((profiel) => [profiel.code, waarde(profiel, 'procesregisseur.stijl')]),
  )
  assert.equal(styles.zou, 'faciliteert-met-klant')
  assert.equal(styles['noord-limburg'], 'op-afstand')
})
