import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isInSubregio, onderdeelLabel, onderdeelTerm, subregios } from './onderdeel.ts'
import { getProfiel } from './profielen.ts'

const on = (code: string) => getProfiel(code, '2026-03-16')

const rows = [
  {
    rule: 'NET-07 · Zuid-Limburg has houses',
    profiel: 'zuid-limburg',
    woord: 'huis',
    code: 'parkstad',
    label: 'Parkstad',
  },
  {
    rule: 'NET-08 · ZOU has gemeenten, each with the team that works there',
    profiel: 'zou',
    woord: 'gemeente',
    code: 'zeist',
    label: 'Zeist (CJG, Sociaal Team)',
  },
  {
    rule: 'NET-09 · NOG has gemeenten in their sub-regio',
    profiel: 'nog',
    woord: 'gemeente',
    code: 'oost-gelre',
    label: 'Oost Gelre (Achterhoek)',
  },
  {
    rule: 'NET-04 · a part that the profile lacks by now keeps its code',
    profiel: 'nog',
    woord: 'gemeente',
    code: 'gorssel',
    label: 'gorssel',
  },
  { rule: 'NET-02 · Kennemerland has no parts', profiel: 'kennemerland', woord: 'onderdeel', code: null, label: null },
] as const

for (const { rule, profiel, woord, code, label } of rows)
  test(rule, () => {
    assert.equal(onderdeelTerm(on(profiel)).enkelvoud, woord)
    assert.equal(onderdeelLabel(on(profiel), code), label)
  })

test('NET-09 · the 22 gemeenten of NOG stand in three sub-regio’s; nowhere else are there any', () => {
  assert.deepEqual(subregios(on('nog')), ['Achterhoek', 'Midden-IJssel/Oost-Veluwe', 'Noord-Veluwe'])
  assert.equal(on('nog').lijsten.onderdelen.keuzes.length, 22)
  assert.deepEqual([...subregios(on('zou')), ...subregios(on('zuid-limburg'))], [])
  assert.equal(isInSubregio(on('nog'), 'epe', 'Midden-IJssel/Oost-Veluwe'), true)
  assert.equal(isInSubregio(on('nog'), 'epe', 'Achterhoek'), false)
  assert.equal(isInSubregio(on('nog'), null, 'Achterhoek'), false)
})
