/** A check is a program under Node: its arguments, and the name that the report shows. */
export type Check = { readonly name: string; readonly command: readonly string[] }

const BIN = 'node_modules'
const TYPESCRIPT = `${BIN}/typescript/bin/tsc`

const types = (project: string): Check => ({ name: `types of ${project}`, command: [TYPESCRIPT, '-p', project] })

/** The slowest first, so that two at a time end together. */
export const CHECKS: readonly Check[] = [
  {
    name: 'house rules',
    command: ['--test', '--test-reporter=dot', 'tooling/house/*.test.ts', 'tooling/begrippen.test.ts'],
  },
  { name: 'lint', command: [`${BIN}/oxlint/bin/oxlint`, '--deny-warnings'] },
  {
    name: 'arrows between folders',
    command: [
      '--import',
      './tooling/classic-typescript.ts',
      `${BIN}/dependency-cruiser/bin/dependency-cruiser.mjs`,
      '--config',
      '.dependency-cruiser.cjs',
      'apps',
      'packages',
      'e2e',
      'tooling',
    ],
  },
  { name: 'dead code', command: [`${BIN}/knip/bin/knip.js`, '--no-progress', '--no-config-hints'] },
  ...['apps/server', 'apps/web', 'e2e', 'packages/contract', 'packages/domain'].map(types),
  { name: 'types of tests and tooling', command: [TYPESCRIPT, '-p', 'tsconfig.json'] },
  { name: 'format', command: [`${BIN}/@biomejs/biome/bin/biome`, 'format', '.'] },
]
