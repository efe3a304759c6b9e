import { fold } from './fold.ts'
import { PARTICLES } from './particles.data.ts'
import { indexRegister } from './register-index.ts'
import type { Register } from './register.ts'
import type { Candidate, Category, Span } from './span.ts'

/** What stands in the text instead, when no person of the register is meant. */
const WORDS: ReadonlyMap<Category, string> = new Map([
  ['PERSON', 'persoon'],
  ['ADDRESS', 'adres'],
  ['POSTCODE', 'postcode'],
  ['PHONE', 'telefoonnummer'],
  ['EMAIL', 'e-mailadres'],
  ['BSN', 'BSN'],
  ['IBAN', 'rekeningnummer'],
  ['BIRTHDATE', 'geboortedatum'],
  ['ORGANISATION_PRIVATE', 'organisatie'],
  ['PLATE', 'kenteken'],
  ['HANDLE', 'account'],
  ['CASE_ID', 'kenmerk'],
])
const SAFE_ROLE = /^\p{Ll}[\p{Ll} -]{1,30}(?: \d{1,2})?$/u

/** A role or kind as it may be read: small letters, and not one that holds a name of the register itself. */
function safe(role: string, names: ReadonlySet<string>, otherwise: string): string {
  const text = role.trim().toLowerCase()
  const isNamed = fold(text)
    .split(/[^\p{L}]+/u)
    .some((word) => names.has(word))
  return SAFE_ROLE.test(text) && !isNamed ? text : otherwise
}

/** The labels given out, and from where to go on counting. */
type Used = { readonly labels: Set<string>; readonly counts: Map<string, number> }

/** Gives each a label of its own: a second "kind" becomes "kind 2". */
function numbered(wanted: string, { labels, counts }: Used): string {
  const stem = wanted.replace(/ \d+$/, '')
  let label = wanted
  let count = counts.get(stem) ?? 1
  while (labels.has(label)) label = `${stem} ${++count}`
  counts.set(stem, count)
  labels.add(label)
  return label
}

function registeredLabels(register: Register, used: Used): Map<string, string> {
  const names = new Set(indexRegister(register).words.keys())
  const roles = register.persons.map(({ id, role }) => ({ id, role: safe(role, names, 'persoon') }))
  const several = (role: string) => roles.filter((other) => other.role === role).length > 1 || role === 'persoon'
  return new Map([
    ...roles.map(({ id, role }): [string, string] => [id, numbered(several(role) ? `${role} 1` : role, used)]),
    ...register.addresses.map(({ id }): [string, string] => [id, `[${numbered('adres', used)}]`]),
    ...register.organisations.map(({ id, kind }): [string, string] => [
      id,
      `[${numbered(safe(kind, names, 'organisatie'), used)}]`,
    ]),
  ])
}

const significant = (text: string) => fold(text).match(/[\p{L}\p{N}]{2,}/gu) ?? []

/** Names and numbers outside the register: the same text, or a person called by a part of the name, is the same one. */
function strangerLabels(used: Used): (text: string, category: Category, kind?: string) => string {
  const known = new Map<string, string>()
  return (text, category, kind) => {
    const words =
      category === 'PERSON'
        ? significant(text).filter((word) => !PARTICLES.has(word))
        : [fold(text).replaceAll(/[^\p{L}\p{N}]/gu, '')]
    const key = (word: string) => `${category}:${word}`
    const before = words.map((word) => known.get(key(word))).find((label) => label !== undefined)
    const base = kind ?? WORDS.get(category) ?? 'weggelaten'
    const label = before ?? (category === 'PERSON' ? numbered(`${base} 1`, used) : `[${numbered(base, used)}]`)
    for (const word of words) if (!known.has(key(word))) known.set(key(word), label)
    return label
  }
}

/** Gives every find its label: one for each person, address or organisation in the text, the role for those of the register. */
export function label(
  text: string,
  candidates: readonly Candidate[],
  register: Register,
  decided: readonly string[] = [],
): Span[] {
  const used: Used = { labels: new Set(), counts: new Map() }
  const registered = registeredLabels(register, used)
  // What was decided before keeps its label, also where it does not stand in this text.
  for (const each of decided) used.labels.add(each.replaceAll(/[[\]]/g, ''))
  const ofStranger = strangerLabels(used)
  return candidates.map(({ kind, label: chosen, ...candidate }) => ({
    ...candidate,
    label:
      chosen ??
      registered.get(candidate.registerId ?? '') ??
      ofStranger(text.slice(candidate.start, candidate.end), candidate.category, kind),
  }))
}
