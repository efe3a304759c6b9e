import assert from 'node:assert/strict'
import { test } from 'node:test'
import { replaceFound } from './replace-found.ts'

for (const [rule, text, expected] of [
  ['in every place', 'Ik sprak Ramdin, en Ramdin zweeg.', 'Ik sprak moeder, en moeder zweeg.'],
  [
    'with a capital where a sentence begins',
    'Ramdin belde. Ramdin zweeg!\nRamdin kwam.',
    'Moeder belde. Moeder zweeg!\nMoeder kwam.',
  ],
  ['nowhere when it is gone', 'Zij belde.', 'Zij belde.'],
] as const) {
  test(`COM-06 · the label that fits takes the place of what was found: ${rule}`, () => {
    assert.equal(replaceFound(text, 'Ramdin', 'moeder'), expected)
  })
}
