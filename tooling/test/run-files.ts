import { once } from 'node:events'
import { relative } from 'node:path'
import { run } from 'node:test'
import { type Count, total } from './count.ts'
import { describeFailure, isEcho } from './failure.ts'

/** A file that hangs must not take the whole run with it. */
const FILE_TIMEOUT = 5 * 60_000

/**
 * Runs test files, each in a process of its own, prints a line per file and every failure in full, with what the file
 * wrote to standard error. A file that throws outside its tests counts as one failed test; so do no tests at all.
 */
export async function runFiles(files: readonly string[], atOnce: number, timeout = FILE_TIMEOUT): Promise<Count> {
  const errorOutput = new Map<string, string>()
  const counts = { passed: 0, failed: 0, skipped: 0 }
  const place = (file: string | undefined) => (file ? relative(process.cwd(), file) : '')

  const events = run({ files: [...files], concurrency: atOnce, timeout })
  events.on('test:stderr', ({ file, message }) => errorOutput.set(file, (errorOutput.get(file) ?? '') + message))
  events.on('test:fail', ({ name, file, line, details }) => {
    if (!isEcho(details.error)) console.log(describeFailure(name, `${place(file)}:${line ?? 1}`, details.error))
  })
  events.on('test:summary', ({ file, counts: seen, success, duration_ms: milliseconds }) => {
    if (file === undefined) {
      counts.passed = seen.passed
      counts.failed = seen.tests - seen.passed - seen.skipped - seen.todo
      counts.skipped = seen.skipped + seen.todo
      if (!success && counts.failed === 0) counts.failed = 1
      return
    }
    console.log(`${success ? '✔' : '✖'} ${place(file)}: ${seen.tests} (${(milliseconds / 1000).toFixed(1)} s)`)
    if (!success && errorOutput.has(file)) console.log(errorOutput.get(file))
  })
  await once(events.resume(), 'end')
  if (total(counts) > 0) return counts
  console.log('✖ No tests found')
  return { ...counts, failed: 1 }
}
