import type { View } from './view.ts'

/** A run of letters, or of digits, in the view of a text. */
export type Token = {
  readonly index: number
  readonly start: number
  readonly end: number
  readonly text: string
  readonly folded: string
  readonly isWord: boolean
  /** Begins with a capital. */
  readonly isCapital: boolean
  /** More than one letter and all of them capitals. */
  readonly isShouted: boolean
  /** The first word of a sentence, line, cell, quotation or list item: its capital says nothing. */
  readonly isFirst: boolean
}

const RUN = /\p{L}+|\p{N}+/gu
/** Between two words of which the second begins a sentence. */
const SENTENCE_END = /[.!?…:;|\n\r\t•·▪*"“”„«»>\]]|(^|\s)['‘’](?=$)|\s[-–—/]\s/u
const ABBREVIATIONS = new Set(
  'dhr mw mevr mej fam dr drs mr ir ing prof ds jhr sr st v d vd vh nr tel geb ca bijv bv evt incl excl mbt gebr fa joh chr wed burg kon past nav ivm o a b c h j m p r s t w z l k g e f i n u art resp tav'.split(
    ' ',
  ),
)

/** A full stop after an initial or an abbreviation ends no sentence. */
function startsSentence(view: View, previous: Token | undefined, start: number): boolean {
  if (!previous) return true
  const gap = view.text.slice(previous.end, start)
  if (!SENTENCE_END.test(gap) || (/(?:^|[ ])['’]$/.test(gap) && /^[tsnkm]\b/i.test(view.text.slice(start, start + 2))))
    return false
  const abbreviated = /^\.[\s.]*$/.test(gap) && !gap.includes('\n')
  const isInitial = previous.text.length === 1 || (previous.isCapital && previous.text.length === 2)
  return !(abbreviated && previous.isWord && (isInitial || ABBREVIATIONS.has(previous.folded)))
}

/** The words and numbers of a view, in order. */
export function toTokens(view: View): Token[] {
  const tokens: Token[] = []
  for (const match of view.text.matchAll(RUN)) {
    const text = match[0]
    const isWord = /\p{L}/u.test(text)
    const first = text.charAt(0)
    tokens.push({
      index: tokens.length,
      start: match.index,
      end: match.index + text.length,
      text,
      folded: view.folded.slice(match.index, match.index + text.length),
      isWord,
      isCapital: isWord && first !== first.toLowerCase(),
      isShouted: isWord && text.length > 1 && text === text.toUpperCase() && text !== text.toLowerCase(),
      isFirst: startsSentence(view, tokens.at(-1), match.index),
    })
  }
  return tokens
}
