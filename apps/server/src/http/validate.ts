import { z } from 'zod'
import { type Fout, refuseFouten } from './problem.ts'

type Issue = z.core.$ZodIssue

/** One sentence in plain Dutch for each thing that may be wrong with a value. */
function sentence(issue: Issue, missing: boolean): string {
  if (missing) return 'Vul dit in.'
  switch (issue.code) {
    case 'invalid_type':
      return issue.expected === 'string' ? 'Dit moet tekst zijn.' : 'Dit heeft niet de juiste vorm.'
    case 'too_small':
      if (issue.origin === 'string')
        return Number(issue.minimum) === 1 ? 'Vul dit in.' : `Schrijf minstens ${issue.minimum} tekens.`
      return issue.origin === 'array' ? `Kies er minstens ${issue.minimum}.` : `Kies ${issue.minimum} of meer.`
    case 'too_big':
      if (issue.origin === 'string') return `Dit is te lang: schrijf hoogstens ${issue.maximum} tekens.`
      return issue.origin === 'array' ? `Kies er hoogstens ${issue.maximum}.` : `Kies ${issue.maximum} of minder.`
    case 'invalid_format':
      return FORMATS[issue.format] ?? 'Dit heeft niet de juiste vorm.'
    case 'invalid_value':
      return 'Kies een van de mogelijkheden.'
    case 'unrecognized_keys':
      return 'Dit veld kennen we niet.'
    case 'custom':
      return issue.message
    case 'invalid_element':
    case 'invalid_key':
    case 'invalid_union':
    case 'not_multiple_of':
      return 'Dit heeft niet de juiste vorm.'
  }
}

const FORMATS: Record<string, string> = {
  date: 'Deze datum bestaat niet. Schrijf jjjj-mm-dd.',
  datetime: 'Dit is geen geldig tijdstip.',
  email: 'Dit is geen geldig e-mailadres.',
  guid: 'Dit kenmerk klopt niet.',
  uuid: 'Dit kenmerk klopt niet.',
}

function foutenOf(issue: Issue, input: unknown): Fout[] {
  const veld = issue.path.join('.')
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({ veld: [...issue.path, key].join('.'), melding: sentence(issue, false) }))
  if (issue.code === 'invalid_union' && issue.errors[0])
    return issue.errors[0].flatMap((inner) => foutenOf(inner, input))
  const value = issue.path.reduce<unknown>(
    (at, key) => (typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined),
    input,
  )
  return [{ veld, melding: sentence(issue, value === undefined && issue.code !== 'custom') }]
}

/** Deeper than any form of ours; what lies further down is refused by its form. */
const DEEPEST = 8
const MELDING = 'Hier staat een teken dat we niet kunnen bewaren. Haal het weg.'

/** Texts with half a character or a zero in them: the database cannot hold them, and no reader would see them. */
function findUnkeepable(value: unknown, path: readonly string[]): Fout[] {
  if (typeof value === 'string')
    return value.isWellFormed() && !value.includes('\0') ? [] : [{ veld: path.join('.'), melding: MELDING }]
  if (typeof value !== 'object' || value === null || path.length > DEEPEST) return []
  return Object.entries(value).flatMap(([key, inner]) => findUnkeepable(inner, [...path, key]))
}

/** Checks every part of a request and names all problems at once. @throws Problem 400 */
export function parseAll<Shapes extends Record<string, z.ZodType>>(
  shapes: Shapes,
  input: { readonly [Part in keyof Shapes]: unknown },
): { [Part in keyof Shapes]: z.output<Shapes[Part]> } {
  const parsed = z.object(shapes).safeParse(input)
  const unkeepable = Object.values(input).flatMap((part) => findUnkeepable(part, []))
  if (parsed.success && unkeepable.length === 0)
    return parsed.data as { [Part in keyof Shapes]: z.output<Shapes[Part]> }
  const issues = parsed.success ? [] : parsed.error.issues
  const fouten = issues.flatMap((issue) =>
    foutenOf({ ...issue, path: issue.path.slice(1) } as Issue, input[String(issue.path[0])]),
  )
  throw refuseFouten([...fouten, ...unkeepable])
}
