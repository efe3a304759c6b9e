import { decisionKey } from './decision-key.ts'
import { PARTICLES } from './particles.data.ts'
import type { Category, Span } from './span.ts'

/** Who outside the register had which label before in this casus; made by `toKept`. */
export type KeptLabels = ReadonlyMap<string, string>
export type KeptLabel = { readonly category: Category; readonly tekst: string; readonly label: string }

/** The register and the decisions give their own labels; only what the engine numbered by itself can shift. */
export const isStranger = ({ registerId, reason }: Span): boolean => registerId === undefined && reason !== 'decision'

/** By what a find is the same one in another text: the whole of it, and of a person any part of the name. */
function keysOf(category: Category, tekst: string): string[] {
  const whole = decisionKey(tekst)
  const words = category === 'PERSON' ? whole.split(' ').filter((word) => word.length > 1 && !PARTICLES.has(word)) : []
  return [whole, ...words].map((key) => `${category} ${key}`)
}

export function toKept(labels: readonly KeptLabel[]): KeptLabels {
  const kept = new Map<string, string>()
  for (const { category, tekst, label } of labels)
    for (const key of keysOf(category, tekst)) if (!kept.has(key)) kept.set(key, label)
  return kept
}

/** Someone outside the register keeps the label of an earlier text of this casus; a new one gets a number of its own (OPL-32). */
export function keepLabels(text: string, spans: readonly Span[], kept: KeptLabels): readonly Span[] {
  if (kept.size === 0) return spans
  const strangers = spans.filter(isStranger)
  const final = new Map<string, string>()
  for (const { category, start, end, label } of strangers) {
    const known = keysOf(category, text.slice(start, end)).flatMap((key) => kept.get(key) ?? [])[0]
    if (known !== undefined && !final.has(label)) final.set(label, known)
  }
  const used = new Set([...kept.values(), ...spans.filter((span) => !isStranger(span)).map(({ label }) => label)])
  for (const { label } of strangers) {
    if (final.has(label)) continue
    const free = toFree(label, used)
    used.add(free)
    final.set(label, free)
  }
  return spans.map((span) => (isStranger(span) ? { ...span, label: final.get(span.label) ?? span.label } : span))
}

function toFree(label: string, used: ReadonlySet<string>): string {
  const stem = label.replace(/(?: \d+)?(\]?)$/, '')
  const close = label.endsWith(']') ? ']' : ''
  let free = label
  for (let count = 2; used.has(free); count++) free = `${stem} ${count}${close}`
  return free
}
