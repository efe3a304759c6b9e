import assert from 'node:assert/strict'
import { test } from 'node:test'
import { domeinMix } from './domein-mix.ts'
import { getProfiel } from './profielen.ts'

const mix = (profiel: string, domeinen: readonly string[]) =>
  domeinMix(domeinen, getProfiel(profiel, '2026-03-16')).map(({ label, aantal }) => `${aantal} ${label}`)

test('NET-13 · a table shows how many come from each domein, and from which nobody does', () => {
  assert.deepEqual(mix('kennemerland', ['zorg', 'zorg', 'sociaal']), [
    '0 Justitieel',
    '0 Gemeentelijk',
    '1 Sociaal',
    '2 Zorg',
  ])
})

test('NET-13 · gemeentelijk and sociaal stay two values; what the profile lost is still counted', () => {
  assert.deepEqual(mix('zuid-limburg', ['zorg', 'onderwijs']), ['0 Gemeente', '0 Justitie', '1 Zorg', '1 onderwijs'])
})
