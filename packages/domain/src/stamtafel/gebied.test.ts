import assert from 'node:assert/strict'
import { test } from 'node:test'
import { waarde } from '../netwerk/profiel.ts'
import { getProfiel, PROFIELEN } from '../netwerk/profielen.ts'
import { gebieden, gebiedLabel, suggestGebied } from './gebied.ts'

const nog = getProfiel('nog', '2026-03-02')

test('GOV-56 · NET-53 · only Noord- en Oost-Gelderland has a Stamtafel', () => {
  const codes = PROFIELEN.filter((profiel) => waarde(profiel, 'module.stamtafel')).map(({ code }) => code)
  assert.deepEqual(codes, ['nog'])
})

test('GOV-56 · a patroon is of a sub-regio or of one gemeente within it', () => {
  const all = gebieden(nog)
  assert.equal(all.length, 25)
  assert.deepEqual(
    all.slice(0, 3).map(({ code }) => code),
    ['Achterhoek', 'Midden-IJssel/Oost-Veluwe', 'Noord-Veluwe'],
  )
  assert.equal(new Set(all.map(({ code }) => code)).size, all.length)
})

const labels = [
  ['Achterhoek', 'Achterhoek'],
  ['doetinchem', 'Doetinchem (Achterhoek)'],
  ['vroeger', 'vroeger'],
] as const
for (const [code, label] of labels)
  test(`GOV-56 · the area ${code} is called ${label}`, () => assert.equal(gebiedLabel(nog, code), label))

test('GOV-54 · a casus suggests its sub-regio and not its gemeente; a netwerk without sub-regios suggests none', () => {
  assert.equal(suggestGebied(nog, 'doetinchem'), 'Achterhoek')
  assert.equal(suggestGebied(nog, null), null)
  assert.equal(suggestGebied(getProfiel('noord-limburg', '2026-03-02'), 'venlo'), null)
})
