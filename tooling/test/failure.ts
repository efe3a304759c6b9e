import { inspect } from 'node:util'

/** How `node:test` hands over what a test threw: the real error is the cause. */
type ThrownInTest = Error & { readonly failureType?: string; readonly cause?: unknown }

/** True when a suite failed only because a test in it did: that test is shown itself. */
export const isEcho = (error: ThrownInTest) => error.failureType === 'subtestsFailed'

/** The failure as a person wants to read it: which test, where, and what was wrong. */
export function describeFailure(name: string, place: string, error: ThrownInTest): string {
  const cause = error.cause ?? error
  const text = cause instanceof Error ? (cause.stack ?? cause.message) : inspect(cause)
  const readable = text.split('\n').filter((line) => !line.includes('(node:internal/'))
  return [`✖ ${name}`, `  ${place}`, ...readable.map((line) => `    ${line}`)].join('\n')
}
