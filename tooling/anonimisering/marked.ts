import type { Register } from '@regietafel/domain/anonimisering/register.ts'

export type GoldSpan = {
  readonly start: number
  readonly end: number
  readonly category: string
  readonly registerId?: string
  readonly kind?: string
}
export type Passage = {
  readonly id: string
  readonly register: Register
  readonly text: string
  readonly spans: readonly GoldSpan[]
}

const CATEGORIES: Readonly<Record<string, string>> = {
  A: 'ADDRESS',
  Z: 'POSTCODE',
  T: 'PHONE',
  M: 'EMAIL',
  B: 'BSN',
  I: 'IBAN',
  G: 'BIRTHDATE',
  O: 'ORGANISATION_PRIVATE',
  K: 'PLATE',
  H: 'HANDLE',
  C: 'CASE_ID',
  D: 'DATE',
  L: 'PLACE',
  X: 'NEUTRAL',
}

function toSpan(mark: string, start: number, end: number): GoldSpan {
  const [tag = '', id] = mark.split(':')
  if (tag.startsWith('p')) return { start, end, category: 'PERSON', registerId: tag, kind: 'registered' }
  if (tag === 'u') return { start, end, category: 'PERSON', kind: 'unregistered' }
  if (tag === 'f') return { start, end, category: 'PERSON', kind: 'professional' }
  const category = CATEGORIES[tag]
  if (category === undefined) throw new Error(`Unknown mark ${mark}`)
  return { start, end, category, ...(id === undefined ? {} : { registerId: id }) }
}

/** Reads {mark|text} out of a text: the text as it was meant and where the marks were. */
export function readMarked(marked: string): { text: string; spans: GoldSpan[] } {
  const spans: GoldSpan[] = []
  let text = ''
  let at = 0
  for (const match of marked.matchAll(/\{([a-zA-Z]\d*(?::\w+)?)\|([^{}]*)\}/g)) {
    text += marked.slice(at, match.index)
    spans.push(toSpan(match[1] ?? '', text.length, text.length + (match[2] ?? '').length))
    text += match[2] ?? ''
    at = match.index + match[0].length
  }
  return { text: text + marked.slice(at), spans }
}

/** Reads "p1 moeder: Jan de Wit; Jan|a1: Kerkstraat 1|o1 school: De Ark". */
function readRegister(line: string): Register {
  const rows = line.split('|').map((row) => /^(\w)(\d+)\s*([^:]*):\s*(.*)$/.exec(row.trim()) ?? [])
  const of = (letter: string) => rows.filter((row) => row[1] === letter)
  const names = (row: readonly string[]) => (row[4] ?? '').split(';').map((name) => name.trim())
  return {
    persons: of('p').map((row) => ({ id: `p${row[2]}`, role: row[3] ?? '', names: names(row) })),
    addresses: of('a').map((row) => ({ id: `a${row[2]}`, text: row[4] ?? '' })),
    organisations: of('o').map((row) => ({ id: `o${row[2]}`, kind: row[3] ?? '', names: names(row) })),
  }
}

/** A passage from its marked text and register line. */
export function toPassage(id: string, register: string, marked: string): Passage {
  return { id, register: readRegister(register), ...readMarked(marked) }
}
