import { after, before, found } from './found.ts'
import type { Candidate } from './span.ts'
import type { View } from './view.ts'

const MONTHS =
  'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|jan|feb|febr|mrt|apr|jun|jul|aug|sept|sep|okt|nov|dec'
const DATE = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:\d{1,2}(?:e|ste|de)?[ \t]?[-./ ][ \t]?(?:\d{1,2}|${MONTHS})\.?[ \t]?[-./ ][ \t]?(?:(?:19|20)\d{2}|'?\d{2})|(?:19|20)\d{2}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[ ](?:${MONTHS}))(?![\p{L}\p{N}])`,
  'gu',
)
const YEAR_OR_RUN = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:(?:${MONTHS})[ ](?:19|20)\d{2}|(?:19|20)\d{2}|\d{8}|\d{6})(?![\p{L}\p{N}])`,
  'gu',
)
const BORN =
  /(?:\bgeb\b\.?|geboren|geboorte\w*|\bgeb\.?d(?:at(?:um)?)?\b|\bdob\b|\bjarig|verjaar\w*|verjaardag|[*°†]|levenslicht|bouwjaar mens|\bgd\b)[\s.:;,()-]{0,4}(?:is|op|te|in|was|d\.?d\.?|datum)?[^.\n]{0,22}$/
const BORN_AFTER = /^[\s),]{0,3}(?:geboren|is (?:zij|hij|ze) geboren|\(?geboortedatum|jarig|werd (?:zij|hij) geboren)/
const IN_BRACKETS = /[([][\s*°]{0,2}$/
const LATEST_OBVIOUS = 2012

/** The year of a date; of two figures behind an apostrophe or dashes what lies long ago: '66 is 1966. */
function yearOf(text: string): number {
  const whole = /(?:19|20)\d{2}/.exec(text)?.[0]
  const short = /\d[-./ ]'?(\d{2})$/.exec(text)?.[1]
  return Number(whole ?? (short !== undefined && Number(short) > 40 ? `19${short}` : 9999))
}

/** "Scholten (1939/1941)": a year long ago in brackets behind a name. */
const YEARS_OF_NAMED =
  /(?<=\p{Lu}[\p{L}-]{2,} \()(?:19[1-9]\d|200\d|201[0-2])(?:\/(?:19[1-9]\d|200\d|201[0-2]))?(?=\))/gu

/** Dates of birth: by the words around, by brackets after a name, or by a year long ago. Other dates stay. */
export function findDates({ folded, text }: View): Candidate[] {
  const dates = [...folded.matchAll(DATE)].flatMap((match) => {
    const [start, end] = [match.index, match.index + match[0].length]
    const words = before(folded, start, 45)
    const born = BORN.test(words) || BORN_AFTER.test(after(folded, end))
    const bracketed =
      IN_BRACKETS.test(words) &&
      /\d{4}|\d[-./]\d{1,2}[-./]'?\d{2}/.test(match[0]) &&
      /^\s?[),]/.test(after(folded, end)) &&
      /\p{Lu}[\p{L}.]*[ ]?[([][\s*°]{0,2}$/u.test(text.slice(Math.max(0, start - 30), start))
    const listed =
      yearOf(match[0]) <= LATEST_OBVIOUS &&
      /(?:\p{Lu}\p{Ll}+|\p{Lu}\.|\([mvx]\)|\p{Lu}{3,}),? $/u.test(text.slice(Math.max(0, start - 20), start))
    if (born || bracketed || listed) return [found('BIRTHDATE', start, end, 'date-of-birth')]
    return yearOf(match[0]) <= LATEST_OBVIOUS && /\d.*\D.*\d.*\D.*\d|\d \p{L}+ \d/u.test(match[0])
      ? [found('BIRTHDATE', start, end, 'date-of-birth', true)]
      : []
  })
  const years = [...folded.matchAll(YEAR_OR_RUN)].flatMap((match) => {
    const words = before(folded, match.index, 30)
    return /(?:\bgeb\b\.?(?: ?-?dat(?:um|\.)?)?|geboren|geboorte\w*|[*°])[\s.:,(]{0,3}(?:in|op|:)?[\s(]{0,2}$/.test(
      words,
    )
      ? [found('BIRTHDATE', match.index, match.index + match[0].length, 'date-of-birth')]
      : []
  })
  const bracketed = [...text.matchAll(YEARS_OF_NAMED)].map((match) =>
    found('BIRTHDATE', match.index, match.index + match[0].length, 'date-of-birth', true),
  )
  return [...dates, ...years, ...bracketed]
}
