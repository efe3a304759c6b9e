const WINDOW_MS = 60_000
/** An office with one address signs in together on Monday morning; a program that tries codes goes far beyond this. */
const MOST = 60
const FULL = 10_000

/**
 * Counts attempts per caller and minute. Per process: codes and states are too long to guess, so this only spares the
 * organisations' servers and ours.
 */
export function createLimiter(most = MOST): (caller: string, now: Date) => boolean {
  let windowStart = 0
  const counts = new Map<string, number>()
  return (caller, now) => {
    if (now.getTime() - windowStart >= WINDOW_MS || counts.size > FULL) {
      windowStart = now.getTime()
      counts.clear()
    }
    const count = (counts.get(caller) ?? 0) + 1
    counts.set(caller, count)
    return count <= most
  }
}
