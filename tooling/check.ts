/** `npm run check`: every quick check, one line each, the details of what fails. Errors only; there are no warnings. */
import { CHECKS, type Check } from './check/checks.ts'
import { runCommand } from './check/run-command.ts'

/** Two at a time: what a small machine can do at once. */
const AT_ONCE = 2

type Result = { readonly name: string; readonly ok: boolean }

async function runCheck(check: Check): Promise<Result> {
  const { ok, output, seconds } = await runCommand(check.command)
  console.log(`${ok ? '✔' : '✖'} ${check.name} (${seconds.toFixed(1)} s)`)
  if (!ok) console.log(`${output.trimEnd()}\n`)
  return { name: check.name, ok }
}

/** Runs all checks, also after one fails, and gives each result. */
export async function runChecks(): Promise<readonly Result[]> {
  const waiting = [...CHECKS]
  const results: Result[] = []
  const worker = async () => {
    for (let check = waiting.shift(); check; check = waiting.shift()) results.push(await runCheck(check))
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
  return results
}

if (import.meta.main) {
  const results = await runChecks()
  const failed = results.filter((result) => !result.ok)
  console.log(`${results.length - failed.length} checks passed, ${failed.length} failed`)
  process.exitCode = failed.length > 0 ? 1 : 0
}
