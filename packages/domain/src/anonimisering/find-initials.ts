import { PERSONAL_VERBS } from './neighbours.data.ts'
import { KINSHIP, PARTICLES, TITLES } from './particles.data.ts'
import type { RegisterIndex } from './register-index.ts'
import type { Candidate } from './span.ts'
import type { Token } from './tokens.ts'
import type { View } from './view.ts'

/** After these a single letter is a number of something: artikel B., groep C. */
const COUNTED = new Set(
  'artikel art lid groep klas bijlage punt optie type hepatitis vitamine categorie route plan team blok letter unit nr sub onderdeel deel fase rijbewijs niveau model variant kamer afdeling hoogte vak gang zaal'.split(
    ' ',
  ),
)

const holderOf = (index: RegisterIndex, letter: string): string | undefined => index.letters.get(letter)

/** "M. el A.": initials with the particle between them. */
function spacedAt(view: View, tokens: readonly Token[], at: number, index: RegisterIndex): Candidate | undefined {
  const first = tokens[at]
  let to = at + 1
  while (PARTICLES.has(tokens[to]?.folded ?? '') && (tokens[to]?.text.length ?? 0) > 1) to++
  const last = tokens[to]
  if (!first || !last || to === at + 1 || last.text.length !== 1 || !last.isCapital || view.text[last.end] !== '.')
    return undefined
  const registerId = index.initials.get(first.folded + last.folded)
  if (registerId === undefined) return undefined
  return {
    category: 'PERSON',
    start: first.start,
    end: last.end,
    registerId,
    doubtful: false,
    reason: 'register-variant',
  }
}

/** "mw. S." and "ziet X. op maandag": a person of the register reduced to one letter; "F.B." to two. */
export function findInitials(view: View, tokens: readonly Token[], index: RegisterIndex): Candidate[] {
  return tokens.flatMap((token, at): Candidate[] => {
    if (token.text.length !== 1 || !token.isCapital || view.text[token.end] !== '.') return []
    if (/^[PN]\.[SB]\.(?!\p{L})/u.test(view.text.slice(token.start, token.start + 5))) return []
    const spaced = spacedAt(view, tokens, at, index)
    if (spaced) return [spaced]
    const [previous, next] = [tokens[at - 1], tokens[at + 1]]
    const isRow = (other: Token | undefined) => other?.text.length === 1 && Math.abs(other.start - token.start) < 4
    if (isRow(previous)) return []
    const pair = isRow(next) && next ? token.folded + next.folded : undefined
    const after = pair === undefined ? next : tokens[at + 2]
    const end = (pair === undefined ? token : (next ?? token)).end
    const named = after?.isCapital === true && !after.isFirst && after.start - end < 3
    const registerId = pair === undefined ? holderOf(index, token.folded) : index.initials.get(pair)
    if (registerId === undefined || named || (pair !== undefined && isRow(tokens[at + 2]))) return []
    const titled = previous !== undefined && (TITLES.has(previous.folded) || KINSHIP.has(previous.folded))
    if (
      !titled &&
      ((token.isFirst && pair === undefined && !PERSONAL_VERBS.has(next?.folded ?? '')) ||
        (COUNTED.has(previous?.folded ?? '') && view.text.slice(previous?.end, token.start) === ' ') ||
        previous?.isWord === false)
    )
      return []
    return [
      {
        category: 'PERSON',
        start: token.start,
        end,
        registerId,
        doubtful: !titled && pair === undefined,
        reason: 'register-variant',
      },
    ]
  })
}
