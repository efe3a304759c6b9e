import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runCommand } from '../check/run-command.ts'

const SPECTRAL = 'node_modules/@stoplight/spectral-cli/dist/index.js'
const BESIDE = '../shared/specs/nl-api-design-rules/linter-2.2.0-rc.1.yaml'

/** Why the lint did not run, for whoever has no ruleset. */
export const NO_RULESET =
  'The ruleset of the NL API Design Rules is not here. Set ADR_RULESET to its path (developer.overheid.nl publishes it).'

/** The Dutch government's own linter rules: `ADR_RULESET`, else where they stand beside this repository. */
export const findRuleset = (): string | undefined =>
  [process.env.ADR_RULESET ?? '', BESIDE].find((path) => existsSync(path))

/** Lints an OpenAPI document and gives every error that the ruleset finds, as text; empty when there is none. */
export async function lintOpenApi(document: object, ruleset: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'regietafel-openapi-'))
  const path = join(folder, 'openapi.json')
  writeFileSync(path, JSON.stringify(document))
  const options = ['--ruleset', ruleset, '--fail-severity', 'error', '--display-only-failures', '--format', 'text']
  const { ok, output } = await runCommand([SPECTRAL, 'lint', path, ...options])
  rmSync(folder, { recursive: true })
  return ok ? '' : output
}
