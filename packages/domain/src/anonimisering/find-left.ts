import { CHAIN_PARTNERS } from './chain-partners.data.ts'
import type { Range } from './span.ts'

/** A text that stays on purpose, with the code of why. */
export type Left = { readonly tekst: string; readonly reden: string }
type LeftRange = Range & { readonly reden: string }

const escape = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
const onBorders = (texts: readonly string[]) =>
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${texts
      .toSorted((one, other) => other.length - one.length)
      .map((text) => escape(text).replaceAll(/\s+/g, String.raw`\s+`))
      .join('|')})(?![\\p{L}\\p{N}])`,
    'giu',
  )

let chain: RegExp | undefined

/** "OM" is the organisation, "om" and "Om" are not; a longer name needs its capital. */
const isMeant = (found: string) => (found.length < 4 ? found === found.toUpperCase() : /^\p{Lu}/u.test(found))

/** What stays in a text on purpose, from left to right: what a person left, who works here, and partners of the chain (OPL-33). */
export function findLeft(text: string, left: readonly Left[]): LeftRange[] {
  const reasons = new Map(left.map(({ tekst, reden }) => [tekst.trim().toLowerCase(), reden]))
  reasons.delete('')
  chain ??= onBorders([...CHAIN_PARTNERS])
  const named =
    reasons.size === 0
      ? []
      : [...text.matchAll(onBorders([...reasons.keys()]))].map(({ index, 0: found }) => ({
          start: index,
          end: index + found.length,
          reden: reasons.get(found.toLowerCase().replaceAll(/\s+/g, ' ')) ?? 'besluit',
        }))
  const partners = [...text.matchAll(chain)]
    .filter(([found]) => isMeant(found))
    .map(({ index, 0: found }) => ({ start: index, end: index + found.length, reden: 'ketenpartner' }))
  return [...named, ...partners]
    .toSorted((one, other) => one.start - other.start || other.end - one.end)
    .reduce<LeftRange[]>((kept, range) => (range.start >= (kept.at(-1)?.end ?? 0) ? [...kept, range] : kept), [])
}
