import { ibanLength, isBsn, isValidIban } from './checked-numbers.ts'
import { after, before, found } from './found.ts'
import type { Candidate } from './span.ts'
import type { View } from './view.ts'

/** Looks ahead only: "er 11.000 euro van NL77 ..." begins as one and may not swallow the real one. */
const IBAN = /(?<![\p{L}\p{N}])(?=([a-z]{2}[ \t.:-]?\d[ \t.]?\d(?:[ \t\u00a0.-]{0,2}[a-z0-9]){11,30}(?!\p{N})))/giu
const NINE = /(?<![\p{L}\p{N}])\d(?:[ \t\u00a0.-]?\d){7,8}(?![\p{L}\p{N}])/gu
const BSN_CONTEXT = /\b(?:b\.?s\.?n\.?|burger ?service ?n|sofi|persoonsnummer|burgernummer)/
const ACCOUNT_CONTEXT = /(?:rekening|giro|bankr|rek\.? ?n|iban)/

const DUTCH_ACCOUNT = /^nl[^a-z]{2,6}[a-z](?:[^a-z0-9]?[a-z]){3}[^a-z]+$/

/** The IBAN at the beginning of a run of letters and digits: the run may have swallowed the words after it. */
function ibanIn(run: string): { readonly length: number; readonly valid: boolean } | undefined {
  const wanted = ibanLength(run)
  let count = 0
  for (let at = 0; at < run.length; at++) {
    if (!/[a-z0-9]/i.test(run.charAt(at))) continue
    count++
    if (count !== wanted) continue
    const own = run.slice(0, at + 1)
    const valid = isValidIban(own.replaceAll(/[^a-z0-9]/gi, ''))
    return valid || DUTCH_ACCOUNT.test(own) ? { length: at + 1, valid } : undefined
  }
  return undefined
}

function findIbans({ folded }: View): Candidate[] {
  return [...folded.matchAll(IBAN)].flatMap((match) => {
    const iban = ibanIn(match[1] ?? '')
    if (!iban) return []
    return [found('IBAN', match.index, match.index + iban.length, iban.valid ? 'checked-number' : 'format-unchecked')]
  })
}

function findBsns({ folded }: View): Candidate[] {
  return [...folded.matchAll(NINE)].flatMap((match) => {
    const digits = match[0].replaceAll(/\D/g, '')
    const [start, end] = [match.index, match.index + match[0].length]
    const words = before(folded, start)
    if (BSN_CONTEXT.test(words))
      return [found('BSN', start, end, isBsn(digits) ? 'checked-number' : 'format-unchecked')]
    if (ACCOUNT_CONTEXT.test(words)) return [found('IBAN', start, end, 'format-unchecked')]
    if (digits.length !== 9 || /^0[1-9]/.test(digits)) return []
    const dashed = /-.*-/.test(match[0]) && !/^\d{3}-\d{2,3}-\d{3,4}$/.test(match[0])
    return isBsn(digits) && !dashed ? [found('BSN', start, end, 'checked-number')] : []
  })
}

const SEP = String.raw`[ \t\u00a0.\-()/–_·*]{0,3}`
const NATIONAL = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:(?:\+|00)[ ]?31${SEP}(?:\(?0\)?${SEP})?|\(?[0o]\)?${SEP})[1-9](?:${SEP}[0-9o]){8}(?![\p{N}])`,
  'gu',
)
const ABROAD = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:\+|00)[1-9]\d{0,2}(?:${SEP}\d){7,11}(?!\p{N})`, 'gu')
const BARE = /(?<![\p{L}\p{N}.,\-/])\d(?:[ \t.-]{0,3}\d){5,9}(?![\p{L}\p{N}])/gu
const PHONE_CONTEXT =
  /(?:tel|telefoon\w*|tel\.? ?nr|mobiel\w*|mob|nummer|06|gsm|bel(?:t|len)?|gebeld|terugbellen|bereikbaar|app(?:en|t)?|whatsapp|sms|fax|nr)[\s.:=(]{0,4}(?:is|op|via|naar|met|kan op|nu|:)?[\s.:(]{0,3}$/
const NOT_PHONE =
  /(?:zaak|dossier|kenmerk|polis|mutatie|parket|client|klant|factuur|order|bon|kamer|huis|lid|bsn|service|aantal|artikel|bedrag)\w*[\s.:]{0,3}$/
const DATE_LIKE = /^(?:\d{1,2}[-./ ]\d{1,2}[-./ ](?:19|20)?\d{2}|(?:19|20)\d{2}[-./ ]\d{1,2}[-./ ]\d{1,2})$/
const DIGITS =
  'nul|een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien|twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig|[a-z]{3,6}(?:en|ën)(?:twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig)|dubbel'
const SPELLED = new RegExp(
  String.raw`(?<![\p{L}\p{N}])nul[\s,\-]{1,3}(?:zes|\d)(?:[\s,.\-]{1,3}(?:${DIGITS}|\d{1,4})(?![\p{L}\p{N}])){2,10}`,
  'gu',
)
/** Seven or more figures in words are a number of somebody, also without its nought. */
const WORDS_ONLY = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:(?:${DIGITS})(?![\p{L}\p{N}])[\s,-]{0,3}){7,10}(?<=\p{L})`,
  'gu',
)
/** "06 44 90 tweeendertig 17", "nul zes dubbel vier": figures and words mixed. */
const MIXED = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:0[1-9]\d?|nul zes)(?=[\s\S]{0,60}(?:${DIGITS}))(?:[\s.,-]{1,3}(?:${DIGITS}|\d{1,4})(?![\p{L}\p{N}])){3,9}`,
  'gu',
)

function findPhones({ folded }: View): Candidate[] {
  const plain = [NATIONAL, ABROAD, SPELLED, MIXED, WORDS_ONLY].flatMap((shape) =>
    [...folded.matchAll(shape)].map((match) => found('PHONE', match.index, match.index + match[0].length)),
  )
  const bare = [...folded.matchAll(BARE)].flatMap((match) => {
    const digits = match[0].replaceAll(/\D/g, '').length
    const words = before(folded, match.index)
    if (DATE_LIKE.test(match[0]) || NOT_PHONE.test(words)) return []
    const mobile = /^6[1-9]?/.test(match[0]) && digits === 9
    if (!mobile && !PHONE_CONTEXT.test(words)) return []
    if (/^ ?(?:euro|uur|keer|jaar)/.test(after(folded, match.index + match[0].length))) return []
    return [found('PHONE', match.index, match.index + match[0].length, 'format-unchecked', !mobile && digits < 8)]
  })
  return [...plain, ...bare]
}

/** BSN, IBAN and phone numbers, also with odd spacing; what fails its check digits counts where the words before say so. */
export function findNumbers(view: View): Candidate[] {
  return [...findIbans(view), ...findBsns(view), ...findPhones(view)]
}
