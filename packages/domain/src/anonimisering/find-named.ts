import { anonymise } from './anonymise.ts'
import type { Register } from './register.ts'

/** Who and what a text names that may not be read elsewhere. */
export type Named = {
  readonly persons: readonly string[]
  readonly organisations: readonly { readonly kind: string; readonly naam: string }[]
}

const NOBODY: Register = { persons: [], addresses: [], organisations: [] }
/**
 * The persons and private organisations in what was written down about a casus elsewhere, such as who an aanmelding
 * says is involved: known from then on (OPL-32). A text that is there to name someone gives the doubtful ones too.
 */
export function findNamed(text: string, namesSomeone = false): Named {
  // Alone, a first word says nothing by its capital.
  const read = namesSomeone ? `Dit zegt ${text}` : text
  const found = anonymise(read, NOBODY).spans.filter(({ doubtful }) => namesSomeone || !doubtful)
  return {
    persons: unique(
      found.flatMap(({ category, start, end, reason }) =>
        category === 'PERSON' && reason !== 'professional' ? [read.slice(start, end)] : [],
      ),
    ),
    organisations: found.flatMap(({ category, start, end, label }) =>
      category === 'ORGANISATION_PRIVATE' ? [{ kind: kindOf(label), naam: read.slice(start, end) }] : [],
    ),
  }
}

const unique = (texts: readonly string[]) => [...new Set(texts)]

const kindOf = (label: string) => label.replaceAll(/[[\]]/g, '').replace(/ \d+$/, '')
