import { anonymise } from './anonymise.ts'
import { keepLabels, type KeptLabels } from './keep-labels.ts'
import type { Decision, Register } from './register.ts'
import { render } from './render.ts'
import type { Span } from './span.ts'

/** A piece of a text beside what takes its place; `span` tells why, where something was found. */
export type Piece = { readonly original: string; readonly result: string; readonly span: Span | null }

const BETWEEN = '\n\n'

/**
 * Anonymises the texts of one document together, so that someone has one label in all of them, and gives each text in
 * pieces. The results of its pieces, one after the other, are the text that is shared (OPL-32).
 */
export function anonymiseParts(
  texts: readonly string[],
  register: Register,
  decisions: readonly Decision[],
  kept: KeptLabels = new Map(),
): readonly (readonly Piece[])[] {
  const whole = texts.join(BETWEEN)
  const spans = keepLabels(whole, anonymise(whole, register, decisions).spans, kept)
  let from = 0
  return texts.map((text) => {
    const start = from
    from += text.length + BETWEEN.length
    return toPieces(text, within(spans, start, start + text.length))
  })
}

/** The spans of one text, in its own offsets; one that runs over its border is cut there. */
const within = (spans: readonly Span[], start: number, end: number): Span[] =>
  spans
    .filter((span) => span.start < end && span.end > start)
    .map((span) => ({ ...span, start: Math.max(span.start, start) - start, end: Math.min(span.end, end) - start }))

function toPieces(text: string, spans: readonly Span[]): Piece[] {
  const pieces: Piece[] = []
  let at = 0
  for (const span of spans) {
    const before = text.slice(at, span.start)
    const original = text.slice(span.start, span.end)
    const piece = render(before + original, [{ ...span, start: before.length, end: before.length + original.length }])
    const cut = piece.length - span.label.length
    if (before) pieces.push({ original: before, result: piece.slice(0, cut), span: null })
    pieces.push({ original, result: piece.slice(cut), span })
    at = span.end
  }
  if (at < text.length) pieces.push({ original: text.slice(at), result: text.slice(at), span: null })
  return pieces
}

/** The text that is shared. */
export const resultOf = (pieces: readonly Piece[]): string => pieces.map(({ result }) => result).join('')
