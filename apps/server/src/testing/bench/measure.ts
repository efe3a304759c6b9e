/** One row of the table: what, the ratio (or figure) measured, its target, and whether it is met. */
export type Row = { readonly what: string; readonly figure: string; readonly target: string; readonly met: boolean }

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN

async function time(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

/** The median duration of one piece of work, in ms, after a warm-up. */
export async function medianOf(work: () => Promise<unknown>, times: number): Promise<number> {
  for (let i = 0; i < Math.min(20, times); i++) await work()
  const values: number[] = []
  for (let i = 0; i < times; i++) values.push(await time(work))
  return median(values)
}

/** The medians of two pieces of work done in turn, so that a noisy machine is equally noisy to both. */
export async function compare(
  a: () => Promise<unknown>,
  b: () => Promise<unknown>,
  times: number,
): Promise<{ a: number; b: number; ratio: number }> {
  for (let i = 0; i < 20; i++) {
    await a()
    await b()
  }
  const as: number[] = []
  const bs: number[] = []
  for (let i = 0; i < times; i++) {
    as.push(await time(a))
    bs.push(await time(b))
  }
  return { a: median(as), b: median(bs), ratio: median(as) / median(bs) }
}

const two = (value: number) => value.toFixed(2)

/** A ratio that may be at most `target`. */
export const atMost = (what: string, ratio: number, target: number, detail: string): Row => ({
  what,
  figure: `${two(ratio)}x (${detail})`,
  target: `<= ${target}x`,
  met: ratio <= target,
})

/** A ratio that must be at least `target`. */
export const atLeast = (what: string, ratio: number, target: number, detail: string): Row => ({
  what,
  figure: `${two(ratio)}x (${detail})`,
  target: `>= ${target}x`,
  met: ratio >= target,
})

export const ms = (value: number): string => `${value.toFixed(2)} ms`
