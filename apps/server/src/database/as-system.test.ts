import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'

/** Where a rule may read more than who asks may see: each gives back no more than its own docstring says. */
const MAY = ['mailgroep/before-bericht.ts']

test('PRV-02 · only the named places read a casus as the system within somebody’s request', () => {
  const source = join(import.meta.dirname, '..')
  const found = globSync('**/*.ts', { cwd: source })
    .filter((path) => !path.endsWith('.test.ts') && /\btx\.asSystem\(/.test(readFileSync(join(source, path), 'utf8')))
    .map((path) => path.replaceAll('\\', '/'))
  assert.deepEqual(found, MAY)
})
