import { isGivenName, isSurname } from './known-names.ts'
import { isDutchWord } from './lexicon.ts'
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
  /** More than one letter and all of them capitals, in a text that is not. */
  readonly isShouted: boolean
  /** Stands in a sentence all in capitals, where a capital says nothing: there a Dutch word counts as a small one. */
  readonly isLoud: boolean
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
  // "27a. Wout", "Hof 30 D. Deze", "NPI-Q. Muziek": a letter behind a number or a hyphen is no initial.
  const behind =
    /[\p{N}+&/-]$|\p{N} $|(?:top|triple|deel|groep|klas|type|bijlage|sub|punt|team|blok|vak|gang|optie|variant|afdeling|plan|hepatitis|vitamine|rijbewijs|lid|unit|fase|categorie) $/u.test(
      view.folded.slice(Math.max(0, previous.start - 12), previous.start),
    )
  const isInitial = !behind && (previous.text.length === 1 || (previous.isCapital && previous.text.length === 2))
  const isShort = ABBREVIATIONS.has(previous.folded) && !(behind && previous.text.length === 1)
  return !(abbreviated && previous.isWord && (isInitial || isShort))
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
      isLoud: false,
      isFirst: startsSentence(view, tokens.at(-1), match.index),
    })
  }
  return lowerLoud(view, tokens)
}

const MIN_LOUD = 4

/** Reads a sentence, or a whole text, in capitals as if it were written small: only what is no Dutch word keeps its capital. */
function lowerLoud(view: View, tokens: readonly Token[]): Token[] {
  const starts = tokens.flatMap(({ isFirst }, index) => (isFirst ? [index] : []))
  const sentences = starts.map((start, index) => tokens.slice(start, starts[index + 1] ?? tokens.length))
  const whole = isLoud(tokens)
  return sentences.flatMap((sentence) =>
    whole || isLoud(sentence)
      ? sentence.map((token, at) => ({
          ...token,
          isLoud: token.isWord,
          isShouted: false,
          isCapital:
            isNamed(view, sentence[at - 1], token) ||
            (token.isCapital && (token.text.length === 1 || (token.text.length > 2 && !isDutchWord(token.folded)))),
        }))
      : sentence,
  )
}

/** "STEF KRIJGSMAN": a word that is a surname too, behind a given name. */
function isNamed(view: View, previous: Token | undefined, { folded, start, end }: Token): boolean {
  if (!previous || start !== previous.end + 1 || !isGivenName(previous.folded)) return false
  const closes = folded.length > 5 && previous.text.length > 3 && /^(?:[,\n]|$)/.test(view.text.slice(end, end + 1))
  return isSurname(folded) || (closes && !isDutchWord(previous.folded))
}

function isLoud(tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ isWord, text }) => isWord && text.length > 1)
  return words.length >= MIN_LOUD && words.filter(({ isShouted }) => isShouted).length > words.length * 0.7
}
