import type { Span } from './span.ts'

const TITLE = /(?<![\p{L}\p{N}])(?:mevrouw|mevr\.?|mw\.?|mej\.?|dhr\.?|de heer|meneer|mijnheer)[ \u00a0]$/iu
const SENTENCE_START = /(?:^|[.!?\n]\s*|^\s*[-*•]\s*)$/u
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** A role takes the place of the title before it too: "mevrouw Koster" becomes "moeder", not "mevrouw moeder". */
function startOf(text: string, span: Span): number {
  if (span.category !== 'PERSON' || span.registerId === undefined) return span.start
  return span.start - (TITLE.exec(text.slice(Math.max(0, span.start - 12), span.start))?.[0].length ?? 0)
}

/** Whether the word just before is the label itself. */
function endsWithWord(rendered: string, label: string): boolean {
  const tail = rendered.slice(-label.length - 2)
  return tail.toLowerCase().endsWith(`${label.toLowerCase()} `) && !/^\p{L}/u.test(tail.slice(0, -label.length - 1))
}

/** As much of what was written as the next label has to look back on. */
const TAIL = 80

/** The text with every span replaced by its label; "moeder Patricia" becomes "moeder", once. */
export function render(text: string, spans: readonly Span[]): string {
  const pieces: string[] = []
  let tail = ''
  let at = 0
  const write = (piece: string) => {
    pieces.push(piece)
    tail = (tail + piece).slice(-TAIL)
  }
  for (const span of spans) {
    write(text.slice(at, Math.max(at, startOf(text, span))))
    if (!endsWithWord(tail, span.label)) write(SENTENCE_START.test(tail.slice(-3)) ? capital(span.label) : span.label)
    else if (/^[\s.,;:!?)'’]?$/.test(text.charAt(span.end))) dropSpace(pieces)
    at = span.end
  }
  return pieces.join('') + text.slice(at)
}

/** Takes the space off the last piece: the label it waited for was there already. */
function dropSpace(pieces: string[]): void {
  const last = pieces.findLastIndex((piece) => piece !== '')
  if (last >= 0) pieces[last] = (pieces[last] ?? '').replace(/ $/, '')
}
