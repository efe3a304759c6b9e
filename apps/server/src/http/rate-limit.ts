/** How often something may be done within a while, per key, in this process. Keys are held in memory only. */
export type RateLimit = { readonly allows: (key: string, now: Date) => boolean }

const MOST_KEYS = 10_000

/** Counts in windows of a fixed length. When many keys are known, those whose window passed are forgotten. */
export function createRateLimit(most: number, windowMs: number): RateLimit {
  const counts = new Map<string, { readonly until: number; count: number }>()
  return {
    allows: (key, now) => {
      const at = now.getTime()
      if (counts.size >= MOST_KEYS) for (const [each, { until }] of counts) if (until <= at) counts.delete(each)
      const known = counts.get(key)
      if (known && known.until > at) return ++known.count <= most
      if (counts.size >= MOST_KEYS) return false
      counts.set(key, { until: at + windowMs, count: 1 })
      return true
    },
  }
}
