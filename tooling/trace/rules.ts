/** A numbered rule of `docs/requirements`: `M` is demanded by a source document, `I` is expected. */
export type Rule = {
  readonly id: string
  readonly priority: 'M' | 'I'
  readonly sources: readonly string[]
}

const IN_TEXT = /^- \*\*([A-Z]{3}-\d+)\*\* \(([MI])\)/
const SOURCE = /\b00[0-4]\b/g

const cells = (row: string) =>
  row
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim())
const isPriority = (text: string | undefined): text is 'M' | 'I' => text === 'M' || text === 'I'

/** A rule in a sentence: its sources stand between the last brackets of the line. */
function readSentence(line: string): Rule | undefined {
  const [, id, priority] = IN_TEXT.exec(line) ?? []
  if (id === undefined || !isPriority(priority)) return undefined
  return { id, priority, sources: /\[([^\]]*)\][^[]*$/.exec(line)?.[1]?.match(SOURCE) ?? [] }
}

/** A rule in a table: priority and sources are the last two columns; ■ marks a task that blocks a phase. */
function readRow(line: string): Rule | undefined {
  const row = cells(line)
  const [id = '', priority] = [row[0]?.replace(' ■', ''), row.at(-2)]
  if (!/^[A-Z]{3}-\d+$/.test(id) || !isPriority(priority)) return undefined
  return { id, priority, sources: row.at(-1)?.match(SOURCE) ?? [] }
}

/** Every rule in the text of one section. */
export const readRules = (text: string): Rule[] =>
  text.split('\n').flatMap((line) => (line.startsWith('|') ? readRow(line) : readSentence(line)) ?? [])
