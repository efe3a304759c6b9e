import assert from 'node:assert/strict'
import { test } from 'node:test'
import { getProfiel } from './profielen.ts'
import { niveauLabel } from './schaal.ts'

const rows = [
  { profiel: 'zou', label: 'niveau 3' },
  { profiel: 'noord-limburg', label: 'AVE 3' },
  { profiel: 'nog', label: 'AVE 3' },
  { profiel: 'zuid-limburg', label: null },
  { profiel: 'kennemerland', label: null },
] as const
for (const { profiel, label } of rows)
  test(`NET-19 · in ${profiel} the scale shows as ${label ?? 'nothing'}`, () => {
    assert.equal(niveauLabel(getProfiel(profiel, '2026-03-16'), 3), label)
    assert.equal(niveauLabel(getProfiel(profiel, '2026-03-16'), null), null)
  })
