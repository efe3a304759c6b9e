import { isKnownName } from './chain-partners.ts'
import { found } from './found.ts'
import { isDutchWord } from './lexicon.ts'
import { KIND_ENDING, NAMING_KINDS, NO_KINDS } from './organisaties.data.ts'
import type { Candidate } from './span.ts'
import type { View } from './view.ts'

/** "het restaurant (Wokpaleis Lotus)", "Medisch Centrum Heuvelrug", "Hervormde Gemeente Laren". */
const WHOLE =
  /(?<![\p{L}\p{N}])(?:(?:[Mm]edisch|[Tt]andheelkundig|[Pp]aramedisch|[Ii]slamitisch|[Cc]ultureel|[Ss]ociaal-?[Cc]ultureel) [Cc]entrum|(?:[Hh]ervormde|[Gg]ereformeerde|[Ee]vangelische|[Dd]oopsgezinde|[Rr]emonstrantse|[Ll]utherse|[Pp]rotestantse|[Vv]rije [Ee]vangelische) (?:[Gg]emeente|[Kk]erk)|[Tt]axi ?[Cc]entrale)(?: (?:(?:De|Het|'t) )?\p{Lu}[\p{L}'-]+){1,3}/gu
/** "in Onder de Kastanje": a preposition with a capital within a sentence. */
const PLACED =
  /(?<=\p{L} )(?:Onder|Aan|Bij|Achter|Tussen|Boven|Naast) (?:de|het|'t|den) \p{Lu}\p{L}{2,}(?![\p{L}]| \d)/gu
const IN_BRACKETS = /([\p{L}-]{4,30}) \((\p{Lu}[\p{L}'&. -]{2,40})\)/gu

/** "groep 7, de Kameleon": what stands behind a class, and "(De Vuurvlinder)" behind school, club or work. */
const IN_CLASS =
  /(?<=(?:groep|klas|leerjaar) \d[a-z]?,? (?:van |op |bij )?(?:de |het )?)(?:De |Het |'t )?\p{Lu}[\p{L}'-]{2,20}(?: \p{Lu}[\p{L}'-]{2,20})?/gu
const ATTENDED =
  /(?<=(?:[Ss]chool|[Cc]lub|[Ww]erk|stage|opvang|sport|vereniging|praktijk|werkgever|winkel|snackbar|cafe)[^.\n]{0,30}\()(?:[Dd]e |[Hh]et |'?t )?[\p{L}][\p{L}'&. -]{2,30}(?=\))/gu

/** "EuroJobs Flex": a capital within a word, as firms write themselves. */
const CAMEL =
  /(?<![\p{L}\p{N}@./-])\p{Lu}\p{Ll}{2,}(?<!Mac|Van|Der)\p{Lu}\p{Ll}{2,}(?: \p{Lu}\p{L}+)?(?![\p{L}\p{N}])/gu

/** "(kv swift oost)": in small letters, with a word that is no Dutch one. */
const isUnknown = (name: string): boolean => name.split(' ').some((word) => word.length > 4 && !isDutchWord(word))

/** Names that can be read from their form alone. */
export function findWholeNames(view: View): Candidate[] {
  const whole = [...view.text.matchAll(WHOLE)].map((match) =>
    found('ORGANISATION_PRIVATE', match.index, match.index + match[0].length, 'organisation-kind'),
  )
  const bracketed = [...view.text.matchAll(IN_BRACKETS)].flatMap((match) => {
    const kind = (match[1] ?? '').toLowerCase()
    if (NO_KINDS.has(kind) || !(NAMING_KINDS.has(kind) || KIND_ENDING.test(kind))) return []
    const end = match.index + match[0].length - 1
    return [found('ORGANISATION_PRIVATE', end - (match[2] ?? '').length, end, 'organisation-kind', true)]
  })
  const camel = [...view.text.matchAll(CAMEL)].flatMap((match) =>
    isKnownName(match[0]) || isKnownName(match[0].split(' ')[0] ?? '')
      ? []
      : [found('ORGANISATION_PRIVATE', match.index, match.index + match[0].length, 'organisation-kind', true)],
  )
  const classes = [...view.text.matchAll(IN_CLASS)]
  const attended = [...classes, ...view.text.matchAll(ATTENDED)].flatMap(({ index, 0: name }, at) =>
    (/\p{Lu}|^'?t |^de /u.test(name) || isUnknown(name)) &&
    !isKnownName(name) &&
    !/\b(?:jaar|oud|groep|uur)\b/.test(name)
      ? [found('ORGANISATION_PRIVATE', index, index + name.length, 'organisation-kind', at >= classes.length)]
      : [],
  )
  const placed = [...view.text.matchAll(PLACED)].map(({ index, 0: { length } }) =>
    found('ORGANISATION_PRIVATE', index, index + length, 'organisation-kind', true),
  )
  return [...whole, ...placed, ...bracketed, ...camel, ...attended]
}
