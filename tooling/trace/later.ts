import { readFileSync } from 'node:fs'
import { parse } from 'yaml'

const FILE = 'docs/trace-later.yaml'

/** The rules that an open issue will bring, and which issue: the file holds `issue number: [rules]`. */
export function readLater(): ReadonlyMap<string, string> {
  const issues = (parse(readFileSync(FILE, 'utf8')) ?? {}) as Record<string, readonly string[]>
  return new Map(Object.entries(issues).flatMap(([issue, ids]) => ids.map((id) => [id, issue] as const)))
}
