import { DUTCH_WORDS } from './dutch-words.data.ts'
import { unpackWords } from './packed-words.ts'

const ENDINGS = [
  'e',
  'en',
  's',
  't',
  'de',
  'den',
  'te',
  'ten',
  'je',
  'jes',
  'tje',
  'tjes',
  'er',
  'ers',
  'n',
  'r',
] as const
const MAX_COMPOUND = 40
/** Words of casework that the list lacks. */
const LATER =
  'overigens trouwens appt appte geappt appje gemeentelijk verstandelijk huwelijks vertegenwoordigd vermoedens mishandeling hulpverlener hulpverlening criminaliteit controleert luistert zwanger zwangere administratie faillissement opgehaald geregistreerd orthopedagoog snachts tikkie fatbike katana boa juf nep noodbed binnengetreden gebeld thuiszorg dagbesteding voogdij omgang bewind curatele toezicht verlof recidive reclassering detentie aangifte afstemming opschaling afschaling regie casus overleg triage nazorg mantelzorg bemoeizorg wijkteam zorgplan zorgmijder'.split(
    ' ',
  )

let words: ReadonlySet<string> | undefined
const known = new Map<string, boolean>()

/** In the list itself, or with one ending taken off. */
function isListed(word: string): boolean {
  words ??= new Set([...unpackWords(DUTCH_WORDS), ...LATER])
  if (words.has(word)) return true
  const list = words
  return word.length > 5 && ENDINGS.some((ending) => word.endsWith(ending) && list.has(word.slice(0, -ending.length)))
}

/** Ends of three letters that surnames do not have. */
const SHORT_TAIL = /(?:les|app|wet|dag|pas)$/

/** "leefstijltraining", "jeugdzorgdebat": compounds of compounds, and "discordberichten": a long word behind a strange one. */
function isLongCompound(word: string): boolean {
  if (SHORT_TAIL.test(word) && word.length > 7 && isHead(word.slice(0, -3))) return true
  for (let cut = 4; word.length >= 11 && cut <= word.length - 4; cut++) {
    const tail = word.slice(cut)
    if (!isListed(tail)) continue
    const head = word.slice(0, cut)
    if (tail.length >= 7 || isHead(head) || isCompound(head) || isCompound(head.replace(/s$/, ''))) return true
  }
  return false
}

const isHead = (head: string): boolean =>
  isListed(head) || (head.length > 4 && head.endsWith('s') && isListed(head.slice(0, -1)))

function isCompound(word: string): boolean {
  for (let cut = 3; cut <= word.length - 4; cut++) {
    if (!isListed(word.slice(cut))) continue
    const head = word.slice(0, cut)
    if (isHead(head)) return true
  }
  return false
}

/** Whether a folded word stands in the list itself, so that it is no chance compound. */
export const isListedWord = (folded: string): boolean => isListed(folded)

/** Whether a folded word is an ordinary Dutch word, inflected or compounded as may be. */
export function isDutchWord(folded: string): boolean {
  if (folded.length > MAX_COMPOUND) return false
  const before = known.get(folded)
  if (before !== undefined) return before
  const found = isListed(folded) || (folded.length >= 8 && (isCompound(folded) || isLongCompound(folded)))
  if (known.size > 50_000) known.clear()
  known.set(folded, found)
  return found
}
