import { found } from './found.ts'
import { isGivenName } from './known-names.ts'
import { isDutchWord } from './lexicon.ts'
import type { Candidate } from './span.ts'
import type { View } from './view.ts'

/** "Van Beusekom, P.R." and "Mendes Tavares, Luisa" at the head of a line, in a field or in a cell. */
const REVERSED =
  /(?<=(?:^|\n|: |\| |; |- )(?:(?:dhr|mw|mevr|mevrouw|de heer)\.? )?)((?:(?:[Vv]an|[Dd]e|[Dd]en|[Dd]er|[Tt]er|[Tt]en|[Ee]l|[Aa]l) )*\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)?), ((?:\p{Lu}\p{Ll}?\.[ ]?){1,5}(?:(?:van|de|den|der|el|al|ten|ter)(?![\p{L}]) ?){0,2}|\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?)/gu

/** Names that are written the other way round: surname first. */
export function findReversedNames({ text, folded }: View): Candidate[] {
  return [...text.matchAll(REVERSED)].flatMap((match) => {
    const at = match.index + match[0].length - (match[2] ?? '').length
    const given = folded.slice(at, match.index + match[0].length)
    const surname = folded.slice(match.index, match.index + (match[1] ?? '').length)
    const [head = ''] = surname.split(' ')
    if (/^(?:beste|hoi|hallo|geachte|dag|lieve|ha)$/.test(head)) return []
    if (!(given.includes('.') || isGivenName(given)) || (isDutchWord(surname) && !given.includes('.'))) return []
    return [found('PERSON', match.index, match.index + match[0].trimEnd().length, 'name-shape')]
  })
}
