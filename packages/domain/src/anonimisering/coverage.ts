import type { Candidate } from './span.ts'
import type { Token } from './tokens.ts'
import type { View } from './view.ts'

/** Tells of a word whether some find covers it already. */
export function coverage(view: View, candidates: readonly Candidate[]): (token: Token) => boolean {
  const covered = new Uint8Array(view.text.length + 1)
  for (const { start, end } of candidates) covered.fill(1, start, end)
  return ({ start, end }) => covered[start] === 1 || covered[end - 1] === 1
}
