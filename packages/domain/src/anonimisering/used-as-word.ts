import { isDutchWord, isListedWord } from './lexicon.ts'
import { GIVEN_NAMES, ORDINARY_WORDS } from './given-names.data.ts'
import { BEFORE_NAME, PERSONAL_VERBS } from './neighbours.data.ts'
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
  'is was heeft had wil wilde zegt zei vindt vond gaat ging komt kwam kan kon mag moet moest zal zou wordt werd belt belde woont woonde geeft gaf krijgt kreeg ziet zag weet wist doet deed blijft bleef slaapt sliep vertelt vertelde vraagt vroeg staat stond zit zat loopt liep maakt maakte neemt nam gebruikt gebruikte drinkt drank heet noemt denkt dacht laat liet niet ook wel nog al weer heet hoeft reed rijdt ligt lag slaat sloeg dreigt dreigde werkt werkte huilt en of meldt meldde geeft'.split(
    ' ',
  ),
)

/** How sure it is that a word that stands alone is a name here, when it is an ordinary word as well. */
export type Use = 'name' | 'perhaps' | 'word'

export type Around = {
  readonly token: Token
  readonly previous?: Token | undefined
  readonly next?: Token | undefined
  readonly after?: Token | undefined
  /** The text begins its sentences with small letters, as messages do. */
  readonly casual: boolean
}

const isAddress = (token: Token | undefined) =>
  token !== undefined && (TITLES.has(token.folded) || KINSHIP.has(token.folded))

const AT_SOMEONE = new Set('bij van naar voor tegen over via'.split(' '))

/** What only a person does: the word before it at the head of a clause is a name. */
const SPEAKS = new Set(
  'zegt zei vertelt vertelde belt belde huilt huilde drinkt dronk ontkent ontkende weigert weigerde slaapt sliep bleek blijkt schreeuwt schreeuwde dreigt dreigde appt appte blowt scheldt'.split(
    ' ',
  ),
)

function readCapital({ token, next, after }: Around): Use {
  const { folded, isFirst } = token
  if (!isFirst) return 'name'
  // "Vrolijk is het niet": the subject comes behind the verb.
  if (/^(?:is|was|wordt|blijft)$/.test(next?.folded ?? '') && PRONOUNS.has(after?.folded ?? '')) return 'perhaps'
  if (next && PRONOUNS.has(next.folded) && VERB_NAMES.has(folded)) return 'word'
  if (GIVEN_NAMES.has(folded) && !ORDINARY_WORDS.has(folded)) return 'name'
  // No noun stands alone at the head of a sentence, but for "Roos en klaver".
  if (GIVEN_NAMES.has(folded) && !VERB_NAMES.has(folded) && !/^(?:en|of|doet|is|zijn)$/.test(next?.folded ?? 'en'))
    return 'name'
  const aged = next !== undefined && !next.isWord && next.text.length < 3 && next.start - token.end > 1
  if (aged || /^(?:sr|jr|senior|junior)$/.test(next?.folded ?? '')) return 'name'
  return next &&
    (VERBS.has(next.folded) || PERSONAL_VERBS.has(next.folded) || (/[^aeiou]t$/.test(next.folded) && !next.isCapital))
    ? 'name'
    : 'perhaps'
}

function readSmall({ token, previous, next, casual }: Around): Use {
  const { folded } = token
  if (previous && BEFORE_NOUN.has(previous.folded)) return 'word'
  if (!isListedWord(folded)) return 'perhaps'
  const acts = next !== undefined && (VERBS.has(next.folded) || PERSONAL_VERBS.has(next.folded))
  // A noun has an article before its verb; "koning weigert" at the head of a clause has none.
  const heads = token.isFirst || (previous !== undefined && token.start - previous.end > 1)
  const verb = next !== undefined && !next.isCapital && (acts || /[^aeiou]t$/.test(next.folded))
  if (heads && acts && (casual || GIVEN_NAMES.has(folded)) && !VERBS.has(folded) && !VERB_NAMES.has(folded))
    return 'name'
  if (heads && verb && !VERB_NAMES.has(folded) && !VERBS.has(folded))
    return SPEAKS.has(next.folded) ? 'name' : 'perhaps'
  if (casual && !VERB_NAMES.has(folded)) {
    const named = GIVEN_NAMES.has(folded) && !VERBS.has(folded)
    // "geert heeft", "bij geert": where a noun would have its article, messages have a name.
    if (
      named &&
      ((heads && acts) || (previous && (BEFORE_NAME.has(previous.folded) || AT_SOMEONE.has(previous.folded))))
    )
      return ORDINARY_WORDS.has(folded) ? 'perhaps' : 'name'
    return named || acts || !isListedWord(folded) || folded.length > 4 || (previous && BEFORE_NAME.has(previous.folded))
      ? 'perhaps'
      : 'word'
  }
  if (!ORDINARY_WORDS.has(folded) && GIVEN_NAMES.has(folded)) return 'perhaps'
  return token.isFirst && acts && GIVEN_NAMES.has(folded) && !VERBS.has(folded) ? 'perhaps' : 'word'
}

/**
 * Whether a word that is a registered name is used as that name here: Storm or the storm. Dutch writes no ordinary word
 * with a capital within a sentence; at its start, and in small letters, the neighbours decide.
 */
export function readUse(around: Around): Use {
  const { token, previous } = around
  const adjacent = isAddress(previous) && !token.isFirst
  // "kwakernaak": a long word that only by chance falls apart into two.
  const chance = token.folded.length > 6 && !isListedWord(token.folded) && (around.casual || token.isCapital)
  if (!isDutchWord(token.folded) || adjacent || chance) return 'name'
  if (token.isLoud) return readCapital({ ...around, token: { ...token, isFirst: true } })
  return token.isCapital ? readCapital(around) : readSmall(around)
}
