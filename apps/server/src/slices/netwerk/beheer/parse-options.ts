import { parseArgs } from 'node:util'
import { type BeheerCommand, BeheerError, type OptionRow } from './beheer-command.ts'

/** Reads `--naam waarde` for one command. @throws BeheerError that names everything that is missing or wrong at once */
export function parseOptions(command: BeheerCommand, args: readonly string[]): Record<string, string> {
  const { values, positionals } = parseArgs({
    args: [...args],
    // Every option takes a value, also one we do not know: so its value is not taken for something of its own.
    options: Object.fromEntries(namesIn(command, args).map((name) => [name, { type: 'string' as const }])),
    strict: false,
    allowPositionals: true,
  })
  const wrong = Object.keys(values)
    .filter((name) => !(name in command.options))
    .map((name) => `--${name} kennen we hier niet.`)
  wrong.push(
    ...positionals.map((text) => `"${text}" hoort hier niet. Zet een waarde met spaties tussen aanhalingstekens.`),
  )
  const given: Record<string, string> = {}
  for (const [name, row] of Object.entries(command.options)) {
    const value = values[name]
    const text = typeof value === 'string' ? value.trim() : ''
    if (text === '' && row.standaard === undefined) wrong.push(`--${name} ontbreekt: ${row.uitleg}.`)
    const complaint = text === '' ? undefined : checkChoice(name, text, row)
    if (complaint) wrong.push(complaint)
    given[name] = text || (row.standaard ?? '')
  }
  if (wrong.length > 0) throw new BeheerError(wrong.map((line) => `- ${line}`).join('\n'))
  return given
}

const namesIn = (command: BeheerCommand, args: readonly string[]) => [
  ...new Set([...Object.keys(command.options), ...args.flatMap((text) => /^--([^=]+)/.exec(text)?.[1] ?? [])]),
]

function checkChoice(name: string, text: string, { keuzes, meer }: OptionRow): string | undefined {
  if (!keuzes) return undefined
  const parts = meer ? text.split(',').map((part) => part.trim()) : [text]
  const unknown = parts.filter((part) => !keuzes.includes(part))
  return unknown.length > 0 ? `--${name}: kies uit ${keuzes.join(', ')}.` : undefined
}
