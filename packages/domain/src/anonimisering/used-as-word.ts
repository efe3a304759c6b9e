import { isDutchWord } from './lexicon.ts'
import { GIVEN_NAMES, ORDINARY_WORDS } from './given-names.data.ts'
import { KINSHIP, TITLES } from './particles.data.ts'
import type { Token } from './tokens.ts'

const PRONOUNS = new Set('je jij u ik we wij hij ze zij jullie het er dat dit'.split(' '))
/** Verbs that are names too: with a pronoun after them they are the verb. */
const VERB_NAMES = new Set(
  'wil ben hoop dank mag kan loop laat kom neem roep denk lees leer bel rijk mis win wens vrees mark reis dien heb was vind'.split(
    ' ',
  ),
)
/** Before a noun or a verb form, hardly ever before a name. */
const BEFORE_NOUN = new Set(
  'de het een geen deze die dit dat zijn haar hun ons onze mijn jouw uw je elke iedere welke veel weinig meer enige sommige alle te zo heel erg ik jij hij zij we wij'.split(
    ' ',
  ),
)
const VERBS = new Set(
  'is was heeft had wil wilde zegt zei vindt vond gaat ging komt kwam kan kon mag moet moest zal zou wordt werd belt belde woont woonde geeft gaf krijgt kreeg ziet zag weet wist doet deed blijft bleef slaapt sliep vertelt vertelde vraagt vroeg staat stond zit zat loopt liep maakt maakte neemt nam gebruikt gebruikte drinkt drank heet noemt denkt dacht laat liet reed rijdt ligt lag slaat sloeg dreigt dreigde werkt werkte huilt en of meldt meldde geeft'.split(
    ' ',
  ),
)

/** How sure it is that a word that stands alone is a name here, when it is an ordinary word as well. */
export type Use = 'name' | 'perhaps' | 'word'

export type Around = { readonly token: Token; readonly previous?: Token | undefined; readonly next?: Token | undefined }

const isAddress = (token: Token | undefined) =>
  token !== undefined && (TITLES.has(token.folded) || KINSHIP.has(token.folded))

function readCapital({ token, next }: Around): Use {
  if (!token.isFirst) return 'name'
  if (next && PRONOUNS.has(next.folded) && VERB_NAMES.has(token.folded)) return 'word'
  return next && VERBS.has(next.folded) ? 'name' : 'perhaps'
}

function readSmall({ token, previous, next }: Around): Use {
  const { folded } = token
  if (previous && BEFORE_NOUN.has(previous.folded)) return 'word'
  if (ORDINARY_WORDS.has(folded) || !GIVEN_NAMES.has(folded)) {
    const isSubject = token.isFirst && next !== undefined && VERBS.has(next.folded) && GIVEN_NAMES.has(folded)
    return isSubject && !VERBS.has(folded) ? 'perhaps' : 'word'
  }
  return 'perhaps'
}

/**
 * Whether a word that is a registered name is used as that name here: Storm or the storm. Dutch writes no ordinary word
 * with a capital within a sentence; at its start, and in small letters, the neighbours decide.
 */
export function readUse(around: Around): Use {
  const { token, previous } = around
  const adjacent = isAddress(previous) && !token.isFirst
  if (!isDutchWord(token.folded) || adjacent) return 'name'
  return token.isCapital ? readCapital(around) : readSmall(around)
}
