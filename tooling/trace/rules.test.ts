import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { listFiles } from '../house/sources.ts'
import { readRules } from './rules.ts'
import { findTested } from './tested.ts'

const rules = listFiles('docs/requirements/[01][0-9]-*.md').flatMap((path) => readRules(readFileSync(path, 'utf8')))

test('every rule that the requirements count is read', () => {
  assert.equal(rules.length, 846)
  assert.equal(rules.filter(({ priority }) => priority === 'M').length, 660)
})

test('an ID stands for one rule', () => {
  assert.equal(new Set(rules.map(({ id }) => id)).size, rules.length)
})

test('a rule in a sentence and a rule in a table keep their sources', () => {
  const sourcesOf = (wanted: string) => rules.find(({ id }) => id === wanted)?.sources
  assert.deepEqual(sourcesOf('DOE-04'), ['000', '001', '002'])
  assert.deepEqual(sourcesOf('NET-33'), ['001', '002'])
})

test('a rule is tested when a test names it, not when a comment does', () => {
  const text = "// DOE-01 is next\ntest('DOE-02 · a row', f)\n/* DOE-03 */\nconst rows = [{ rule: 'DOE-04 · x' }]"
  assert.deepEqual([...findTested(text)], ['DOE-02', 'DOE-04'])
})
