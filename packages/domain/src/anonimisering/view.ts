import { fold } from './fold.ts'
import type { Range } from './span.ts'

/**
 * A text as a reader sees it: marks joined to their letter, invisible signs and bare HTML tags gone, entities read.
 * Everything is searched in the view; `toRange` gives the place in the text itself.
 */
export type View = {
  readonly text: string
  readonly folded: string
  readonly toRange: (start: number, end: number) => Range
}

const INVISIBLE = new RegExp(
  String.raw`[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\u3164\uffa0]`,
)
/** What needs a closer look: marks, invisible signs, markup, wide and ornamental letters. All else is copied. */
const SPECIAL = new RegExp(
  String.raw`[&<\u00ad\u0300-\u036f\u0483-\u0489\u061c\u0610-\u061a\u064b-\u065f\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufb00-\ufb06\ufe00-\ufe0f\ufeff\uff01-\uff5e\uffa0\u0132\u0133\u2100-\u214f\u2460-\u24ff\ud835\ud83c]`,
)
const TAG = /<\/?([a-z][a-z0-9]{0,9})\s*\/?>/iy
const ENTITY = /&(#\d{1,6}|#x[0-9a-f]{1,5}|[a-z]{2,8});/iy
const CLUSTER = /[\s\S]\p{M}*/uy
const INLINE = new Set(['b', 'i', 'em', 'strong', 'span', 'u', 's', 'a', 'mark', 'font', 'small', 'sub', 'sup', 'wbr'])
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  shy: '',
  zwj: '',
  zwnj: '',
  rsquo: "'",
  lsquo: "'",
  ndash: '-',
  szlig: 'ß',
  oslash: 'ø',
  Oslash: 'Ø',
  ccedil: 'ç',
  Ccedil: 'Ç',
}
const MARKS: Readonly<Record<string, string>> = {
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  uml: '\u0308',
  tilde: '\u0303',
  ring: '\u030a',
  caron: '\u030c',
  cedil: '\u0327',
}

function readEntity(name: string): string | undefined {
  if (name.startsWith('#')) {
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
    return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : undefined
  }
  const mark = MARKS[name.slice(1)]
  return NAMED[name] ?? (mark === undefined ? undefined : (name.charAt(0) + mark).normalize('NFC'))
}

type Piece = { readonly shown: string; readonly length: number }

/** A word broken off at the end of a line, as text from a PDF has it. */
const BROKEN = /-\r?\n(?=\p{Ll})/uy

function pieceAt(text: string, index: number): Piece {
  const first = text.charAt(index)
  if (first === '-') {
    BROKEN.lastIndex = index
    const broken = BROKEN.exec(text)
    return { shown: broken ? '' : '-', length: broken ? broken[0].length : 1 }
  }
  if (first === '<') {
    TAG.lastIndex = index
    const tag = TAG.exec(text)
    if (tag) return { shown: INLINE.has((tag[1] ?? '').toLowerCase()) ? '' : '\n', length: tag[0].length }
  }
  if (first === '&') {
    ENTITY.lastIndex = index
    const entity = ENTITY.exec(text)
    const shown = entity ? readEntity(entity[1] ?? '') : undefined
    if (entity && shown !== undefined) return { shown, length: entity[0].length }
  }
  CLUSTER.lastIndex = index
  const cluster = CLUSTER.exec(text)?.[0] ?? first
  return {
    shown: INVISIBLE.test(first) ? '' : cluster.normalize('NFKC').replaceAll(/\p{M}+/gu, ''),
    length: cluster.length,
  }
}

const isSpecial = (text: string, index: number) =>
  SPECIAL.test(text.charAt(index)) ||
  (text.charCodeAt(index) === 45 && /[\r\n]/.test(text.charAt(index + 1)) && /\p{L}/u.test(text.charAt(index - 1))) ||
  (text.charCodeAt(index + 1) >= 0x300 && /\p{M}/u.test(text.charAt(index + 1)))

/** Builds the view of a text; linear in its length. */
export function toView(text: string): View {
  const starts: number[] = []
  const ends: number[] = []
  let shown = ''
  let index = 0
  while (index < text.length) {
    const piece = isSpecial(text, index) ? pieceAt(text, index) : { shown: text.charAt(index), length: 1 }
    shown += piece.shown
    for (let unit = 0; unit < piece.shown.length; unit++) {
      starts.push(index)
      ends.push(index + piece.length)
    }
    index += piece.length
  }
  const toRange = (start: number, end: number): Range => ({
    start: starts[start] ?? text.length,
    end: ends[end - 1] ?? text.length,
  })
  return { text: shown, folded: fold(shown), toRange }
}
