/** Chance that can be repeated: the same seed gives the same passages on every machine. */
export type Chance = {
  readonly below: (limit: number) => number
  readonly pick: <T>(from: readonly T[]) => T
  readonly maybe: (percent: number) => boolean
  readonly digits: (count: number) => string
}

export function createChance(seed: number): Chance {
  let state = seed >>> 0
  const below = (limit: number) => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * limit)
  }
  const pick = <T>(from: readonly T[]): T => {
    const chosen = from[below(from.length)]
    if (chosen === undefined) throw new Error('Nothing to pick from')
    return chosen
  }
  return {
    below,
    pick,
    maybe: (percent) => below(100) < percent,
    digits: (count) => Array.from({ length: count }, () => String(below(10))).join(''),
  }
}
