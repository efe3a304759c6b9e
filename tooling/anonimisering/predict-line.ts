import { anonymise } from '@regietafel/domain/anonimisering/anonymise.ts'
import type { Register } from '@regietafel/domain/anonimisering/register.ts'

/** A line of the input that is not of the format; the message says where and what, never what stands in it. */
export class BadLine extends Error {
  constructor(line: number, what: string) {
    super(`line ${line}: ${what}`)
  }
}

type Passage = { readonly id: string; readonly register: Register; readonly text: string }

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
const isText = (value: unknown): value is string => typeof value === 'string'

function isList(value: unknown, fields: readonly string[], list?: string): boolean {
  const isRow = (row: unknown) =>
    isObject(row) &&
    fields.every((field) => isText(row[field])) &&
    (list === undefined || (Array.isArray(row[list]) && row[list].every(isText)))
  return Array.isArray(value) && value.every(isRow)
}

function isRegister(value: unknown): value is Register {
  return (
    isObject(value) &&
    isList(value['persons'], ['id', 'role'], 'names') &&
    isList(value['addresses'], ['id', 'text']) &&
    isList(value['organisations'], ['id', 'kind'], 'names') &&
    (value['casusCodes'] === undefined || (Array.isArray(value['casusCodes']) && value['casusCodes'].every(isText)))
  )
}

/** Reads one line of input, or says what is wrong with it. */
function readPassage(line: string, number: number): Passage {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    throw new BadLine(number, 'not JSON')
  }
  if (!isObject(value)) throw new BadLine(number, 'not an object')
  const { id, text, register } = value
  if (!isText(id)) throw new BadLine(number, 'id is not a text')
  if (!isText(text)) throw new BadLine(number, 'text is not a text')
  if (!isRegister(register)) throw new BadLine(number, 'register is not of the format')
  return { id, text, register }
}

/** One line of input to one line of predictions. */
export function predictLine(line: string, number: number): string {
  const { id, text, register } = readPassage(line, number)
  const spans = anonymise(text, register).spans.map(({ start, end, category, label, doubtful }) => ({
    start,
    end,
    category,
    label,
    ...(doubtful ? { doubtful } : {}),
  }))
  return JSON.stringify({ id, spans })
}
