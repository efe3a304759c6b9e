import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'

const GOOD = "test('good', () => {})"
const LATE = "test('late', () => { setTimeout(() => { throw new Error('thrown after the test') }, 1) })"

const cases = [
  { rule: 'passed tests are counted', text: `${GOOD}; test('also good', () => {})`, count: [2, 0, 0] },
  { rule: 'a failed test is counted', text: `${GOOD}; test('bad', () => { throw new Error('no') })`, count: [1, 1, 0] },
  { rule: 'a skipped test is counted as skipped', text: "test('later', { skip: 'why' }, () => {})", count: [0, 0, 1] },
  { rule: 'a test that never ends is a failure', text: "test('waits', () => new Promise(() => {}))", count: [0, 1, 0] },
  { rule: 'a file that cannot load is a failure', text: "import './nowhere.ts'", count: [0, 1, 0] },
  {
    rule: 'an error thrown outside the tests is a failure',
    text: `${GOOD}; throw new Error('loose')`,
    count: [0, 1, 0],
  },
  { rule: 'an error thrown after a test ended is a failure', text: LATE, count: [1, 1, 0] },
  { rule: 'no tests at all is a failure', files: [], count: [0, 1, 0] },
]

/** In a process of its own: `node:test` does not run inside `node:test`. */
function countIn(folder: string, files: readonly string[]): unknown {
  const program = `
    const { runFiles } = await import(${JSON.stringify(join(import.meta.dirname, 'run-files.ts'))})
    const { passed, failed, skipped } = await runFiles(${JSON.stringify(files)}, 1, 2000)
    console.log(JSON.stringify([passed, failed, skipped]))`
  const { NODE_TEST_CONTEXT: _, ...env } = process.env
  const options = { cwd: folder, env, encoding: 'utf8' } as const
  writeFileSync(join(folder, 'run.mjs'), program)
  const { stdout, stderr } = spawnSync(process.execPath, ['run.mjs'], options)
  const last = stdout.trim().split('\n').at(-1)
  assert.ok(last, stderr)
  return JSON.parse(last)
}

for (const { rule, text, files, count } of cases) {
  test(rule, () => {
    const folder = mkdtempSync(join(tmpdir(), 'regietafel-run-'))
    writeFileSync(join(folder, 'x.test.ts'), `import { test } from 'node:test'\n${text ?? ''}\n`)
    assert.deepEqual(countIn(folder, files ?? [join(folder, 'x.test.ts')]), count)
    rmSync(folder, { recursive: true })
  })
}
