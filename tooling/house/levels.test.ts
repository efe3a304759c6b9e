import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'

test('a rule is an error or off: nobody reads warnings', () => {
  for (const path of ['.oxlintrc.json', 'knip.json', 'biome.json', '.dependency-cruiser.cjs']) {
    assert.doesNotMatch(readFileSync(path, 'utf8'), /["'](warn|info)["']/, path)
  }
})
