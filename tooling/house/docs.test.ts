import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { listFiles } from './sources.ts'

const texts = listFiles(['*.md', 'docs/**/*.md']).filter((path) => !path.startsWith('docs/requirements/'))
const LINK = /\]\((?!https?:|mailto:|#)([^)#\s]+)/g

test('a link in the documents leads somewhere', () => {
  const broken = texts.flatMap((path) =>
    [...readFileSync(path, 'utf8').matchAll(LINK)]
      .map(([, link = '']) => join(dirname(path), link))
      .filter((target) => !existsSync(target))
      .map((target) => `${path}: ${target}`),
  )
  assert.deepEqual(broken, [])
})

test('a file of code that the documents name is there', () => {
  const NAMED = /`((?:apps|packages|tooling|e2e|docs)\/[\w./-]+\.\w+)`/g
  const lost = texts.flatMap((path) =>
    [...readFileSync(path, 'utf8').matchAll(NAMED)].flatMap(([, name = '']) =>
      existsSync(name) ? [] : [`${path}: ${name}`],
    ),
  )
  assert.deepEqual(lost, [])
})
