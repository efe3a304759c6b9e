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

/** The text with every span replaced by its label; "moeder Patricia" becomes "moeder", once. */
export function render(text: string, spans: readonly Span[]): string {
  let rendered = ''
  let at = 0
  for (const span of spans) {
    const start = Math.max(at, startOf(text, span))
    rendered += text.slice(at, start)
    const doubled = endsWithWord(rendered, span.label)
    if (doubled) rendered = rendered.slice(0, -1)
    else rendered += SENTENCE_START.test(rendered.slice(-3)) ? capital(span.label) : span.label
    at = span.end
  }
  return rendered + text.slice(at)
}
