import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { readSources } from './sources.ts'

const MAX_LINES = 300
const MAX_FOLDERS = 6
const RUNTIME_PACKAGES = { 'packages/domain': 0, 'packages/contract': 1, 'apps/server': 20, 'apps/web': 20 }

/** Tables of policy, invented people and the written-out schema are data: long because there is much of it. */
const DATA = /\.(tabel|data)\.ts$|\/database\/tables\.ts$/

test('a file has at most 300 lines', () => {
  const long = readSources().filter((source) => source.lines > MAX_LINES && !DATA.test(source.path))
  assert.deepEqual(
    long.map(({ path, lines }) => `${path}: ${lines}`),
    [],
  )
})

test('folders nest at most six deep below a workspace source', () => {
  const deep = readSources().filter(({ path }) => path.split('/').length - 1 > MAX_FOLDERS)
  assert.deepEqual(
    deep.map(({ path }) => path),
    [],
  )
})

for (const [workspace, most] of Object.entries(RUNTIME_PACKAGES)) {
  test(`${workspace} has at most ${most} runtime packages`, () => {
    const manifest = JSON.parse(readFileSync(`${workspace}/package.json`, 'utf8')) as { dependencies?: object }
    const names = Object.keys(manifest.dependencies ?? {}).filter((name) => !name.startsWith('@regietafel/'))
    assert.ok(names.length <= most, `${names.length}: ${names.join(', ')}`)
  })
}
