import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { before, test } from 'node:test'

const ROOT = resolve(import.meta.dirname, '../..')
const CONFIG = join(ROOT, '.dependency-cruiser.cjs')

/** One file per rule that breaks it: `[rule, path, text]`. */
const PLANTS = [
  ['no-cycles', 'packages/domain/src/plan/a.ts', "import type { B } from './b.ts'\nexport type A = B | 1"],
  ['no-unresolvable', 'apps/server/src/http/lost.ts', "import './nowhere.ts'"],
  ['domain-imports-only-itself', 'packages/domain/src/plan/disk.ts', "import 'node:fs'"],
  ['domain-shared-knows-no-slice', 'packages/domain/src/shared/x.ts', "import '../plan/a.ts'"],
  ['contract-imports-domain-and-zod', 'packages/contract/src/plan.ts', "import 'node:fs'"],
  ['server-slices-meet-only-in-reads', 'apps/server/src/slices/actie/x.ts', "import '../plan/plan.queries.ts'"],
  ['server-shared-knows-no-slice', 'apps/server/src/http/x.ts', "import '../slices/plan/plan.queries.ts'"],
  ['server-mailgroep-asks-reads', 'apps/server/src/mailgroep/x.ts', "import '../slices/plan/plan.queries.ts'"],
  ['web-slices-do-not-meet', 'apps/web/src/slices/actie/x.tsx', "import '../plan/Page.tsx'"],
  ['web-shared-knows-no-slice', 'apps/web/src/api/x.ts', "import '../slices/plan/Page.tsx'"],
  ['web-ui-knows-no-domain', 'apps/web/src/ui/x.tsx', "import '../../../../packages/domain/src/plan/c.ts'"],
  ['web-takes-only-types-from-contract', 'apps/web/src/api/y.ts', "import '../../../../packages/contract/src/plan.ts'"],
  ['web-never-imports-zod', 'apps/web/src/api/z.ts', "import type { z } from 'zod'\nexport type Z = z.ZodType"],
  ['server-and-web-do-not-meet', 'apps/server/src/http/y.ts', "import '../../../web/src/main.tsx'"],
  ['no-test-code-in-production', 'apps/server/src/http/z.ts', "import '../testing/postgres.ts'"],
  ['no-dev-dependency-in-production', 'apps/server/src/http/dev.ts', "import 'fast-check'"],
  ['e2e-works-from-outside', 'e2e/x.ts', "import '../apps/server/src/http/lost.ts'"],
  ['nobody-imports-tooling', 'e2e/y.ts', "import '../tooling/x.ts'"],
] as const

/** What the plants point at, and two imports that are allowed. */
const GOOD = {
  'package.json': '{ "devDependencies": { "fast-check": "4" }, "dependencies": { "zod": "4" } }',
  'packages/domain/src/plan/b.ts': "import type { A } from './a.ts'\nexport type B = A | 2",
  'packages/domain/src/plan/c.ts': 'export const c = 1',
  'apps/server/src/slices/plan/plan.queries.ts': 'export const q = 1',
  'apps/server/src/slices/plan/plan.reads.ts': 'export const r = 1',
  'apps/server/src/slices/actie/good.ts': "import '../plan/plan.reads.ts'",
  'apps/server/src/testing/postgres.ts': 'export const p = 1',
  'apps/web/src/slices/plan/Page.tsx': 'export const Page = () => null',
  'apps/web/src/api/good.ts':
    "import type { P } from '../../../../packages/contract/src/plan.types.ts'\nexport type Q = P",
  'apps/web/src/main.tsx': 'export const m = 1',
  'packages/contract/src/plan.types.ts': 'export type P = 1',
  'tooling/x.ts': 'export const t = 1',
}

function write(root: string, path: string, text: string) {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), `${text}\n`)
}

type Violation = { readonly from: string; readonly rule: { readonly name: string } }

function cruise(root: string): readonly Violation[] {
  const program = join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs')
  const hook = join(ROOT, 'tooling/classic-typescript.ts')
  const options = ['--config', CONFIG, '--output-type', 'json', 'apps', 'packages', 'e2e', 'tooling']
  const output = execFileSync(process.execPath, ['--import', hook, program, ...options], {
    cwd: root,
    encoding: 'utf8',
  })
  return (JSON.parse(output) as { summary: { violations: Violation[] } }).summary.violations
}

let violations: readonly Violation[] = []

before(() => {
  const root = mkdtempSync(join(tmpdir(), 'regietafel-arrows-'))
  for (const [path, text] of Object.entries(GOOD)) write(root, path, text)
  for (const [, path, text] of PLANTS) write(root, path, text)
  symlinkSync(join(ROOT, 'node_modules'), join(root, 'node_modules'))
  violations = cruise(root)
  rmSync(root, { recursive: true })
})

for (const [rule, path] of PLANTS) {
  test(`an import that breaks ${rule} is found`, () => {
    const found = violations.filter(({ from }) => from === path).map((violation) => violation.rule.name)
    assert.ok(found.includes(rule), `${path} gave: ${found.join(', ') || 'nothing'}`)
  })
}

test('imports along the arrows pass', () => {
  const paths = violations.map(({ from }) => from).filter((path) => path in GOOD && !path.endsWith('/plan/b.ts'))
  assert.deepEqual(paths, [])
})

test('every arrow has a planted violation', () => {
  const { forbidden } = createRequire(import.meta.url)(CONFIG) as { forbidden: { name: string; severity: string }[] }
  assert.deepEqual(
    forbidden.map(({ name, severity }) => [name, severity]),
    PLANTS.map(([rule]) => [rule, 'error']),
  )
})
