/** A word of a rendition as the leak check reads it: no marks, no invisible signs, no case. */
export type LeakWord = {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly isCapital: boolean
  /** Begins a sentence, line or cell, so that its capital says nothing. */
  readonly opens: boolean
}

const IGNORED = /[\p{M}\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/u
const LOOKS_LIKE: Readonly<Record<string, string>> = {
  ı: 'i',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ß: 's',
  æ: 'a',
  œ: 'o',
  а: 'a',
  е: 'e',
  о: 'o',
  р: 'p',
  с: 'c',
  і: 'i',
  х: 'x',
  у: 'y',
}

/** One sign of a text in its plain form: small, without marks, a look-alike as the letter it looks like. */
function plain(sign: string): string {
  const lower = sign.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase()
  return LOOKS_LIKE[lower] ?? lower
}

/** The words of a text, found apart from the engine's own reading, so that a fault there is seen here. */
export function leakWords(text: string): LeakWord[] {
  const words: LeakWord[] = []
  let word: { text: string; start: number; end: number; isCapital: boolean } | undefined
  let opens = true
  let at = 0
  for (const sign of text.replaceAll(/<\/?[a-z][^<>]{0,200}>/gi, (tag) => '\u200b'.repeat(tag.length))) {
    const letter = plain(sign)
    if (/^[\p{L}\p{N}]/u.test(letter)) {
      word ??= { text: '', start: at, end: at, isCapital: sign !== sign.toLowerCase() }
      word = { ...word, text: word.text + letter, end: at + sign.length }
    } else if (!IGNORED.test(sign)) {
      if (word) words.push({ ...word, opens })
      opens = /[.!?:;\n|]/.test(sign) || (opens && !word)
      word = undefined
    }
    at += sign.length
  }
  if (word) words.push({ ...word, opens })
  return words
}
