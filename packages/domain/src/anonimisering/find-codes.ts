import { after, before, found } from './found.ts'
import type { Candidate } from './span.ts'
import type { View } from './view.ts'

/** The shapes of Dutch plates since 1951 and the Belgian one: L a letter, N a digit, each group between dashes. */
const SIDECODES =
  'LL-NN-NN NN-NN-LL NN-LL-NN LL-NN-LL LL-LL-NN NN-LL-LL NN-LLL-N N-LLL-NN LL-NNN-L L-NNN-LL LLL-NN-L L-NN-LLL N-LL-NNN NNN-LL-N N-LLL-NNN LLL-NNN NNN-LLL'.split(
    ' ',
  )
const group = (part: string) => part.replaceAll('L', '[A-Za-z]').replaceAll('N', '\\d')
const shape = (separator: string, upper: boolean) =>
  SIDECODES.filter((code) => upper || code.split('-').length === 3)
    .map((code) => code.split('-').map(group).join(separator))
    .join('|')
const DASHED = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${shape('[-–‑]', false)})(?![\\p{L}\\p{N}]|-\\p{N})`, 'gu')
const LOOSE = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${shape('[ -]?', true)})(?![\\p{L}\\p{N}]|-\\p{N})`, 'gu')
const ABROAD =
  /(?<![\p{L}\p{N}-])(?:[A-Za-z]{1,3}[ -][A-Za-z0-9]{1,3}[ -]?\d{2,5}|[A-Za-z]{1,3}[ -]?\d{2,5}[A-Za-z]{0,2})(?![\p{L}\p{N}])/gu
/** "KLE-RS 482". */
const GERMAN = /(?<![\p{L}\p{N}-])[A-ZÄÖÜ]{1,3}[- ][A-Z]{1,2}[ -]\d{1,4}[EH]?(?![\p{L}\p{N}])/gu
const PLATE_CONTEXT =
  /(?:kenteken|plaatje|nummerplaat|plaat|kent\.)\w{0,6}[\s:("'.]{0,4}(?:is|was|met|nr|nummer|:)?[\s:("']{0,3}$/
const VEHICLE =
  /(?:kenteken|plaatje|nummerplaat|auto|scooter|brommer|snorfiets|bromfiets|motor|bus(?:je)?|bestel\w*|voertuig|wagen|aanhanger|caravan|camper|opel|volkswagen|vw|golf|polo|bmw|audi|mercedes|toyota|ford|fiat|peugeot|renault|seat|skoda|kia|hyundai|citroen|volvo|nissan|suzuki|mazda|honda|vespa|piaggio|tesla|dacia|mini|taxi|vrachtwagen)\b/
const MONTH = /(?:jan|feb|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec)/i

function findPlates({ text, folded }: View): Candidate[] {
  const dashed = [...text.matchAll(DASHED)]
    .filter((match) => !MONTH.test(match[0]) || VEHICLE.test(before(folded, match.index, 60)))
    .map((match) => found('PLATE', match.index, match.index + match[0].length))
  const loose = [...text.matchAll(LOOSE)].flatMap((match) => {
    const near =
      VEHICLE.test(before(folded, match.index, 70)) ||
      /^.{0,12}kenteken/.test(after(folded, match.index + match[0].length))
    const letters = match[0].replaceAll(/[^\p{L}]/gu, '')
    const threeParts = match[0].replaceAll(/[^ -]/g, '').length === 2
    const upper = letters === letters.toUpperCase()
    if (!near && !(upper && threeParts && letters.length > 1)) return []
    if (!near && MONTH.test(letters)) return []
    if (
      !upper &&
      !threeParts &&
      !PLATE_CONTEXT.test(before(folded, match.index)) &&
      !VEHICLE.test(before(folded, match.index, 40))
    )
      return []
    return [found('PLATE', match.index, match.index + match[0].length, 'format', !near)]
  })
  const german = [...text.matchAll(GERMAN)].flatMap((match) =>
    VEHICLE.test(before(folded, match.index, 60)) ? [found('PLATE', match.index, match.index + match[0].length)] : [],
  )
  const abroad = [...text.matchAll(ABROAD)].flatMap((match) =>
    PLATE_CONTEXT.test(before(folded, match.index)) ? [found('PLATE', match.index, match.index + match[0].length)] : [],
  )
  return [...dashed, ...loose, ...german, ...abroad]
}

const CODED =
  /(?<![\p{L}\p{N}@._/-])(?=[A-Za-z0-9/._-]{0,30}\d)[A-Za-z]{1,8}\d{0,8}(?:[-/._][A-Za-z0-9]{1,12}){1,4}(?![\p{L}\p{N}])/gu
const PARKET = /(?<![\p{L}\p{N}])\d{2}[-/.]\d{4,6}[-/.]\d{2}(?![\p{L}\p{N}])/gu
/** Numbers of family and bewind cases: 9876543 EB VERZ 26-112, C/15/123456 / FA RK 26-123. */
const ROLL =
  /(?<![\p{L}\p{N}])(?:C\/\d{2}\/\d{5,7}(?: ?\/ ?[A-Z]{2} ?[A-Z]{2} ?\d{2}[-/]\d{1,5})?|\d{5,8} ?[A-Z]{2} ?(?:[A-Z]{3,5} ?)?\d{2}[-/]\d{1,6}|[A-Z]{2} ?RK ?\d{2}[-/]\d{1,6})(?![\p{L}\p{N}])/gu
/** 2026-WT-114, 26/WT/0093: the year or number first. */
const DIGITS_FIRST =
  /(?<![\p{L}\p{N}@._/-])(?:\d{2,6}[-/.][A-Z]{1,6}[-/.]?\d{2,8}|20\d{2}[-/.]\d{3,6}[-/.][A-Z]{1,3})(?![\p{L}\p{N}-])/gu
const NUMBERED =
  /(?<![\p{L}\p{N}])(?:[A-Z]{1,6}[-/. ]?|[a-z])?\d[\dA-Za-z]{0,14}(?:[-/. ](?=[A-Z]*\d)[\dA-Z]{1,12}|[-/.][A-Z]{1,4}(?![a-z])|\/[A-Z]?[a-z]{1,2}[A-Z]?(?![a-z])){0,4}(?![\p{L}\p{N}])/gu
const CASE_WORD =
  /(?:zaak|dossier|kenmerk|mutatie|parket|client|patient|klant|polis|casus|registratie|melding|aangifte|proces-?verbaal|pv|bvh|beschikking|rekest|rol|insolventie|relatie|referentie|debiteur|leerling|student|v-?|vreemdelingen|document|paspoort|rijbewijs|id-?kaart|identiteitskaart|burgerzaken|aanvraag|factuur|incident|lidmaatschap|pas|skn|strafzaak|contract|ticket|aanslag|exploot|ons|uw)[a-z]{0,8}-?(?:nummer|nr|code|id|kenmerk|referentie)?\.?[\s:#(=|]{1,4}(?:staat onder|loopt onder|bekend onder|onder|is|luidt|met|nummer|nr\.?|code|id|:)?[\s:#(]{0,3}$/
const HARD_CONTEXT =
  /(?:nummer|nr\.?|code|kenmerk|referentie|dossier|id|zaak|mutatie)[\s:#(=|]{1,4}(?:is|luidt|:)?[\s:#(]{0,3}$/
const NOT_CASE = /^(?:[0-3]?\d[-./][01]?\d(?:[-./]\d{2,4})?|(?:19|20)\d{2}|\d{1,3}|\d{1,3}[.,]\d{1,3})$/

const digitsIn = (text: string) => text.replaceAll(/\D/g, '').length

function findCaseIds({ text, folded }: View): Candidate[] {
  const coded = [...text.matchAll(CODED)].flatMap((match) => {
    const groups = /^[A-Z]{1,6}[-/.]?\d{2,4}[-/.]\d{2,}|^[A-Z]{1,6}[-/.][A-Z]{1,4}[-/.]\d{2,}/.test(match[0])
    const enough = (digitsIn(match[0]) >= 5 || groups) && /^[A-Z]/.test(match[0])
    const named = CASE_WORD.test(before(folded, match.index)) && digitsIn(match[0]) >= 2
    return enough || named ? [found('CASE_ID', match.index, match.index + match[0].length)] : []
  })
  const parket = [...text.matchAll(PARKET)]
    .filter((match) => !/^\d{2}([-/.])(?:\d{4})\1\d{2}$/.test(match[0]) || CASE_WORD.test(before(folded, match.index)))
    .map((match) => found('CASE_ID', match.index, match.index + match[0].length))
  const roll = [...text.matchAll(ROLL), ...text.matchAll(DIGITS_FIRST)].map((match) =>
    found('CASE_ID', match.index, match.index + match[0].length),
  )
  const numbered = [...text.matchAll(NUMBERED)].flatMap((match) => {
    const named = CASE_WORD.test(before(folded, match.index))
    const prefix = named ? 0 : (/^[A-Z]{2,6} /.exec(match[0])?.[0].length ?? 0)
    const words = before(folded, match.index + prefix)
    if (!CASE_WORD.test(words) || NOT_CASE.test(match[0])) return []
    const value = match[0].replace(/ [a-zA-Z].*$/, '').trimEnd()
    if (NOT_CASE.test(value) || / (?:euro|uur|keer|jaar)/.test(match[0])) return []
    return digitsIn(value) >= (HARD_CONTEXT.test(words) ? 3 : 5)
      ? [found('CASE_ID', match.index, match.index + value.length)]
      : []
  })
  return [...coded, ...parket, ...roll, ...numbered, ...findShaped(text, folded), ...findLongNumbers(text, folded)]
}

/** "11408823 \\ CV EXPL 25-2279", "MMA 26.11480", "1873.55.204.F.01.4501": shapes that only numbers of files have. */
const SHAPED =
  /(?<![\p{L}\p{N}.,/-])(?:\d{6,9} ?[\\/] ?[A-Z]{2} ?[A-Z]{3,5} ?\d{2}[-/]\d{1,6}|(?!AVE|ISO|NEN|NVR|ADO|BMW)[A-Z]{2,4}(?:-[A-Z]{1,4})? \d{2}[./-]\d{3,8}(?:[-/.][a-zA-Z\d]{1,4})?|(?!COVID|IBAN)[A-Z]{2,4}\d{6,10}|\d{2,5}(?:\.[A-Z\d]{1,6}){3,6})(?![\p{L}\p{N}]|[.,]\d)/gu
/** "onder nummer BO-1126": letters and few figures, when the words before say what it is. */
const SHORT_CODE =
  /(?<=(?:nummer|nr\.?|code|kenmerk|dossier|ref\.?|onder) )(?:[A-Z]{1,5}-?\d{3,8}|(?:19|20)\d{2}[-/.]\d{4,8})(?:-[A-Z\d]{1,3})?(?![\p{L}\p{N}])/gu

const findShaped = (text: string, folded: string): Candidate[] =>
  [...text.matchAll(SHAPED), ...text.matchAll(SHORT_CODE)].flatMap((match) => {
    const money = /(?:euro|eur|bedrag|€) ?$/.test(before(folded, match.index))
    return money || digitsIn(match[0]) < 4 ? [] : [found('CASE_ID', match.index, match.index + match[0].length)]
  })

/** A long number that nothing explains is a number of somebody; sure behind the letters of who gave it: CJIB 4512 3398. */
const LONG =
  /(?<![\p{L}\p{N}.,@/_-])(?:((?!BSN|TEL|MOB|FAX|VIA|IBAN|NR|NUMMER|OP|NAAR|BEL)[A-Z]{2,6})[ :]{1,2}(?:nr\.? )?)?(?:\d )?[a-zA-Z]?\d{3,12}(?:[ .-]\d{2,6}){0,5}(?:-\d)?(?![\p{L}\p{N}%]|[.,]\d)/gu

function findLongNumbers(text: string, folded: string): Candidate[] {
  return [...text.matchAll(LONG)].flatMap((match) => {
    const end = match.index + match[0].length
    const digits = digitsIn(match[0])
    const money =
      /(?:euro|eur|bedrag|€) ?$/.test(before(folded, match.index)) || /^ ?(?:euro|,-|uur)/.test(after(folded, end))
    if (digits < 7 || money || /^(?:[0-3]?\d[-. ][01]?\d[-. ])?(?:19|20)\d{2}$/.test(match[0])) return []
    return [
      found(
        'CASE_ID',
        match.index,
        end,
        'format-unchecked',
        match[1] === undefined && !HARD_CONTEXT.test(before(folded, match.index)),
      ),
    ]
  })
}

/** Licence plates and the numbers of cases, files and reports. */
export function findCodes(view: View): Candidate[] {
  return [...findPlates(view), ...findCaseIds(view)]
}
