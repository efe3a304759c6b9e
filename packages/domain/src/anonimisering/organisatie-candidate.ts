import { FUNCTIONS } from './functions.data.ts'
import { isKind, joined, readName, type Stretch, type Text } from './organisatie-name.ts'
import { NO_KINDS, ORGANISATIE_WORDS } from './organisaties.data.ts'
import type { Candidate } from './span.ts'

/** Takes in the words before a name that say what kind of organisation it is. */
export function takeKinds(text: Text, stretch: Stretch): Stretch {
  let from = stretch.from
  while (from > 0 && joined(text, from - 1)) {
    const token = text.tokens[from - 1]
    if (
      !token ||
      !(
        isKind(token) ||
        (ORGANISATIE_WORDS.has(token.folded) && !NO_KINDS.has(token.folded) && !FUNCTIONS.has(token.folded))
      ) ||
      token.text === 'School'
    )
      break
    from--
  }
  // "de Eritrees-orthodoxe kerk Medhane Alem": of which belief it is.
  const belief = /^(?:kerk|moskee|gemeente|parochie|tempel)$/.test(text.tokens[from]?.folded ?? '')
  while (
    belief &&
    from > 0 &&
    joined(text, from - 1) &&
    /(?:s|se|sche|xe|ke|ne|ormde)$/.test(text.tokens[from - 1]?.folded ?? '')
  )
    from--
  return { ...stretch, from }
}

export function toCandidate(text: Text, stretch: Stretch, doubtful: boolean): Candidate {
  const { from, to } = takeLocation(text, stretch)
  return {
    category: 'ORGANISATION_PRIVATE',
    start: text.tokens[from]?.start ?? 0,
    end: text.tokens[to]?.end ?? 0,
    doubtful,
    reason: 'organisation-kind',
  }
}

/** ", locatie Zuid" belongs to the name before it. */
function takeLocation(text: Text, stretch: Stretch): Stretch {
  const end = text.tokens[stretch.to]?.end ?? 0
  const next = text.tokens[stretch.to + 1]
  if (!next || !/^(?:locatie|vestiging|afdeling|filiaal|opleiding|sector)$/.test(next.folded) || next.start - end > 2)
    return stretch
  const name = readName(text, stretch.to + 2)
  return name ? { ...stretch, to: name.to } : stretch
}
