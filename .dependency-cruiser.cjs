/** The arrows of ARCHITECTURE.md. Every rule is an error; `tooling/house/arrows.test.ts` plants a violation of each. */
const TEST = '\\.test\\.tsx?$|/testing/'
const PRODUCTION = '^(packages|apps)/|^tooling/start'

const rules = [
  {
    name: 'no-cycles',
    comment: 'A cycle, also through types, makes two files one: move what both need to a third.',
    from: {},
    to: { circular: true },
  },
  {
    name: 'no-unresolvable',
    comment: 'The import leads nowhere: a wrong name, or a package that is not in package.json.',
    from: {},
    to: { couldNotResolve: true, pathNot: '\\?' },
  },
  {
    name: 'domain-imports-only-itself',
    comment: 'Rules are pure: no packages, no Node, no clock.',
    from: { path: '^packages/domain/', pathNot: TEST },
    to: { pathNot: '^packages/domain/' },
  },
  {
    name: 'domain-shared-knows-no-slice',
    comment: 'What all rules share may not know one of them.',
    from: { path: '^packages/domain/src/shared/', pathNot: TEST },
    to: { path: '^packages/domain/src/', pathNot: '^packages/domain/src/shared/' },
  },
  {
    name: 'contract-imports-domain-and-zod',
    comment: 'The contract is what crosses the wire: no Node, no DOM, no server.',
    from: { path: '^packages/contract/', pathNot: TEST },
    to: { pathNot: '^packages/(contract|domain)/|node_modules/zod/' },
  },
  {
    name: 'server-slices-meet-only-in-reads',
    comment: 'Ask another slice through its reads; its queries and use cases are its own.',
    from: { path: '^apps/server/src/slices/([^/]+)/', pathNot: TEST },
    to: { path: '^apps/server/src/slices/', pathNot: '^apps/server/src/slices/$1/|\\.reads\\.ts$' },
  },
  {
    name: 'server-shared-knows-no-slice',
    comment: 'Shared code that knows its callers is the file nobody dares touch. app.ts brings the slices together.',
    from: { path: '^apps/server/src/[^/]+/', pathNot: `^apps/server/src/(slices|proef|mailgroep)/|${TEST}` },
    to: { path: '^apps/server/src/slices/' },
  },
  {
    name: 'server-mailgroep-asks-reads',
    comment:
      'Every slice posts in the mailgroep; to hold a bericht against the casus it asks like a slice: reads only.',
    from: { path: '^apps/server/src/mailgroep/', pathNot: TEST },
    to: { path: '^apps/server/src/slices/', pathNot: '\\.reads\\.ts$' },
  },
  {
    name: 'web-slices-do-not-meet',
    comment: 'Compose slices in routes/.',
    from: { path: '^apps/web/src/slices/([^/]+)/', pathNot: TEST },
    to: { path: '^apps/web/src/slices/', pathNot: '^apps/web/src/slices/$1/' },
  },
  {
    name: 'web-shared-knows-no-slice',
    comment: 'ui, api and other shared folders of the web serve every slice.',
    from: { path: '^apps/web/src/[^/]+/', pathNot: `^apps/web/src/(slices|routes)/|${TEST}` },
    to: { path: '^apps/web/src/(slices/|routes)' },
  },
  {
    name: 'web-ui-knows-no-domain',
    comment: 'Components take props; which words and rules they show is for the slices.',
    from: { path: '^apps/web/src/ui/', pathNot: TEST },
    to: { path: '^packages/|^apps/web/src/api/' },
  },
  {
    name: 'web-takes-only-types-from-contract',
    comment: 'zod stays out of the browser: `import type` from the contract.',
    from: { path: '^apps/web/', pathNot: TEST },
    to: { path: '^packages/contract/', dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'web-never-imports-zod',
    comment: 'zod is 95 kB in the bundle; the contract gives the types.',
    from: { path: '^apps/web/' },
    to: { path: 'node_modules/zod/' },
  },
  {
    name: 'server-and-web-do-not-meet',
    comment: 'They meet on the wire, in the contract.',
    from: { path: '^apps/(server|web)/' },
    to: { path: '^apps/(server|web)/', pathNot: '^apps/$1/' },
  },
  {
    name: 'no-test-code-in-production',
    comment: 'What a test needs does not ship.',
    from: { path: PRODUCTION, pathNot: TEST },
    to: { path: `${TEST}|^e2e/` },
  },
  {
    name: 'no-dev-dependency-in-production',
    comment: 'Move the package to `dependencies`, or do not use it here.',
    from: { path: PRODUCTION, pathNot: `${TEST}|vite\\.config\\.ts$` },
    to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'], pathNot: 'node_modules/@types/' },
  },
  {
    name: 'e2e-works-from-outside',
    comment: 'A journey knows the wire, how to start a server and how a story is told; nothing of the inside.',
    from: { path: '^e2e/' },
    to: { path: '^(apps|tooling)/', pathNot: '^apps/server/src/(testing|proef|pdf/testing)/' },
  },
  {
    name: 'nobody-imports-tooling',
    comment: 'Tooling serves the developer.',
    from: { path: '^(packages|apps|e2e)/' },
    to: { path: '^tooling/' },
  },
]

module.exports = {
  forbidden: rules.map((rule) => ({ severity: 'error', ...rule })),
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)dist/' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json', '.d.ts'],
    },
  },
}
