/** `npm test`: the checks, the web built, and every test on a real PostgreSQL. Closes with one line that counts it all. */
import { existsSync, readFileSync } from 'node:fs'
import { startPostgres } from '../apps/server/src/testing/postgres.ts'
import { runChecks } from './check.ts'
import { runCommand } from './check/run-command.ts'
import { listFiles } from './house/sources.ts'
import { add, type Count, countOf, NOTHING, toLine } from './test/count.ts'
import { runFiles } from './test/run-files.ts'

async function check(): Promise<Count> {
  const results = await runChecks()
  return results.map(({ ok }) => countOf(ok)).reduce(add, NOTHING)
}

/** The journeys look at the web as it ships. */
async function buildWeb(): Promise<Count> {
  if (!existsSync('apps/web/index.html')) return NOTHING
  const { ok, output, seconds } = await runCommand(['node_modules/vite/bin/vite.js', 'build', 'apps/web'])
  console.log(`${ok ? '✔' : '✖'} build of the web (${seconds.toFixed(1)} s)`)
  if (!ok) console.log(output)
  return countOf(ok)
}

/** The API once more, on the database of the trial. */
async function runOnPglite(): Promise<Count> {
  process.env.TEST_DATABASE = 'pglite'
  console.log('The API on the embedded database')
  // What looks behind the API over a connection of its own is for PostgreSQL.
  const files = listFiles('apps/server/src/slices/**/*.test.ts').filter(
    (path) => !readFileSync(path, 'utf8').includes("from 'pg'"),
  )
  const count = await runFiles(files, 2)
  delete process.env.TEST_DATABASE
  return count
}

async function runTests(): Promise<Count> {
  const postgres = await startPostgres()
  process.env.TEST_DATABASE_URL = postgres.url
  // The house rules ran with the checks.
  const near = listFiles('{packages,apps,tooling}/**/*.test.ts').filter(
    (path) => !/^tooling\/(house\/|begrippen)/.test(path),
  )
  const journeys = listFiles('e2e/**/*.test.ts')
  try {
    const first = add(await runFiles(near, 2), await runOnPglite())
    return journeys.length > 0 ? add(first, await runFiles(journeys, 2)) : first
  } finally {
    await postgres.stop()
  }
}

const parts = [await check(), await buildWeb(), await runTests()]
const count = parts.reduce(add, NOTHING)
console.log(toLine(count))
process.exitCode = count.failed > 0 ? 1 : 0
