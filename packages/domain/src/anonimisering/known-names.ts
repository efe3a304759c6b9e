import { GIVEN_NAMES } from './given-names.data.ts'
import { GIVEN_NAMES_ABROAD, SURNAMES_ABROAD } from './names-abroad.data.ts'
import { unpackWords } from './packed-words.ts'
import { looksLikeSurname } from './surnames.data.ts'

let given: ReadonlySet<string> | undefined
let surnames: ReadonlySet<string> | undefined

/** Whether a folded word is a given name, here or elsewhere. Only for words with a capital: many mean something else. */
export function isGivenName(folded: string): boolean {
  given ??= unpackWords(GIVEN_NAMES_ABROAD)
  return GIVEN_NAMES.has(folded) || given.has(folded)
}

/** Whether a folded word with a capital is a surname, or has the ending of one. */
export function isSurname(folded: string): boolean {
  surnames ??= unpackWords(SURNAMES_ABROAD)
  return looksLikeSurname(folded) || surnames.has(folded)
}
