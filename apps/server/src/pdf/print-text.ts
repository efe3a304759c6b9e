/** Characters that may stand in print though no font draws them: line ends, tab, joiners between letters. */
const INVISIBLE = new Set(['\n', '\r', '\t', '\u200c', '\u200d', '\u00ad'])

/** Longer runs without a space get places where the line may break, so that they stay on the paper. */
const LONGEST_RUN = 36

/**
 * Control characters, direction overrides (they can turn the words around them), zero-width spaces, byte order marks,
 * variation selectors and tag characters: nothing a reader sees, and several that a PDF may not hold.
 */
const DROPPED =
  // biome-ignore format: one range a piece
  // oxlint-disable-next-line no-control-regex, no-misleading-character-class -- these are what must go
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\ufff9-\ufffb\u{e0000}-\u{e0fff}]/gu

/**
 * Text by a person as it can be printed: same words, in composed form, with a replacement sign where none of our fonts has
 * the character. Nothing is interpreted and no visible character is lost without a sign.
 */
export function toPrintable(text: string, covered: ReadonlySet<number>): string {
  const sign = covered.has(0xfffd) ? '\ufffd' : '?'
  const clean = text
    .toWellFormed()
    .normalize('NFC')
    .replaceAll('\r\n', '\n')
    .replace(/[\r\u2028\u2029]/g, '\n')
  let printed = ''
  let run = 0
  for (const character of clean.replace(DROPPED, '')) {
    run = /\s/.test(character) ? 0 : run + 1
    if (run > LONGEST_RUN && !/[\u200c\u200d\p{M}]/u.test(character)) {
      printed += '\u200b'
      run = 1
    }
    const known = INVISIBLE.has(character) || covered.has(character.codePointAt(0) ?? 0) || /\s/.test(character)
    printed += known ? character : sign
  }
  return printed
}

/** The same data with every text in it made printable. */
export function toPrintableData(value: unknown, covered: ReadonlySet<number>): unknown {
  if (typeof value === 'string') return toPrintable(value, covered)
  if (Array.isArray(value)) return value.map((item) => toPrintableData(item, covered))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, toPrintableData(item, covered)]))
}
