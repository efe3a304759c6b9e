import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { findPostgresBinaries } from './postgres-binaries.ts'

/** Starts a cluster in a process of its own, so that we can end that process as roughly as we like. */
const PROGRAM = `
  delete process.env.TEST_DATABASE_URL
  const { startPostgres } = await import('./postgres.ts')
  console.log((await startPostgres()).url)
  setInterval(() => {}, 1000)`

async function countTables(url: string) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const { rowCount } = await client.query('select from pg_catalog.pg_class')
  await client.end()
  return rowCount ?? 0
}

for (const signal of ['SIGINT', 'SIGKILL'] as const) {
  test(`a test cluster answers, and leaves nothing behind after ${signal}`, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'regietafel-test-'))
    const options = { cwd: import.meta.dirname, env: { ...process.env, TMPDIR: folder } }
    chmodSync(folder, 0o777)
    const owner = spawn(process.execPath, ['--input-type=module', '-e', PROGRAM], options)
    const url = await new Promise<string>((resolve, reject) => {
      owner.stdout.once('data', (text: Buffer) => resolve(text.toString().trim()))
      owner.stderr.once('data', (text: Buffer) => reject(new Error(text.toString())))
    })
    assert.ok((await countTables(url)) > 100)

    owner.kill(signal)
    for (let wait = 0; wait < 100 && readdirSync(folder).length > 0; wait += 1) await pause(100)
    assert.deepEqual(readdirSync(folder), [])
    await assert.rejects(countTables(url))
    rmSync(folder, { recursive: true })
  })
}

test('without PostgreSQL on the machine the binaries of npm serve', () => {
  assert.ok(existsSync(`${findPostgresBinaries('', [])}/initdb`))
})
