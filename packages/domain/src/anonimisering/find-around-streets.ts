import { found } from './found.ts'
import type { Candidate } from './span.ts'
import type { View } from './view.ts'

/** A house number before its street or behind its postcode, a ship behind its berth, a park before its bungalow, small letters. */
const AROUND = [
  /(?<![\p{L}\p{N}.])(?:\p{L}\. ?){1,3}\p{L}{3,20}(?:straat|laan|weg|plein|kade|singel|hof|dreef|park|dijk|gracht) (?=\d)/gu,
  /(?<![\p{L}\p{N}])(?:huis)?(?:nummer|nr\.?) \d{1,4}(?:[ -]?[a-zA-Z0-9]{1,3})? (?:van|aan|in|op) (?:de |het |'t )?(?=\p{Lu}[\p{L}-]{3,})/gu,
  /(?<=(?<![\p{L}\p{N}])[1-9]\d{3} ?[a-zA-Z]{2},? ?(?:huisnummer|nummer|huisnr\.?|nr\.?|,) ?)\d{1,4}(?:[ -]?[a-zA-Z0-9]{1,2})?(?![\p{L}\p{N}:.]\p{N}|\p{L})/gu,
  /(?<=\p{L} \d{1,4},? ?)(?:woonboot|woonschip|woonark|schip|boot|ark) ['‘"“]?\p{Lu}[\p{L}]*(?: \p{Lu}\p{L}+){0,3}['’"”]?/gu,
  /(?<![\p{L}\p{N}])(?:(?:[Cc]amping|[Pp]ark|[Vv]akantiepark|[Jj]achthaven|[Ff]lat) )?(?:(?:De|Het|'t) )?\p{Lu}\p{Ll}{3,20},? (?:bungalow|chalet|veld|huisje|stacaravan|staanplaats|ligplaats|steiger|kavel|standplaats) [A-Za-z]?-?\d{1,4}[a-z]?(?![\p{L}\p{N}])/gu,
  /(?<=(?:aan|op|woont|naar|adres|in) (?:de |het )?)(?:hof|laan|plein|weg|park|kade) van (?:de |het |der |den )?\p{Ll}{3,20} \d{1,4}[a-z]?(?![\p{L}\p{N}:])/gu,
]

/** Places to live whose parts stand in another order than street and number. */
export function findAround({ text }: View): Candidate[] {
  return AROUND.flatMap((shape) =>
    [...text.matchAll(shape)].map((match) => found('ADDRESS', match.index, match.index + match[0].length, 'street')),
  )
}
