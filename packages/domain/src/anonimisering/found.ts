import type { Candidate, Category, Reason } from './span.ts'

/** A candidate of a format; one word less at every place that finds one. */
export function found(
  category: Category,
  start: number,
  end: number,
  reason: Reason = 'format',
  doubtful = false,
): Candidate {
  return { category, start, end, reason, doubtful }
}

/** The words just before a place, folded: by these a bare number or name is understood. */
export const before = (folded: string, start: number, length = 40): string =>
  folded.slice(Math.max(0, start - length), start)
export const after = (folded: string, end: number, length = 30): string => folded.slice(end, end + length)
