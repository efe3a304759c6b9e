import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname } from 'node:path'
import { test } from 'node:test'
import { listFiles, readSources, type Source } from './sources.ts'

type Rule = {
  readonly rule: string
  readonly found: RegExp
  readonly where?: (source: Source) => boolean
}

const inDomain = ({ path }: Source) => path.startsWith('packages/domain/')

/** What no lint rule says. The patterns are written so that this file does not break them itself. */
const RULES: readonly Rule[] = [
  { rule: 'a rule never reads the clock: pass `now` in', found: /new Date\(\)/, where: inDomain },
  { rule: 'a rule knows no chance: pass it in', found: /Math\.random\(|randomUUID\(/, where: inDomain },
  { rule: 'a type is not talked away', found: /as unknown as [A-Z]/ },
  {
    rule: 'a test is never skipped or run alone',
    found: /\b(test|it|describe)\.(skip|only|todo)\(|\{ (skip|only|todo): true/,
  },
  {
    rule: 'NET-03 · a word that differs per network comes from its profile',
    found:
      /^(?!\s*(\*|\/[/*])).*(casusregisseur(?!-[ab])|casushouder|netwerkpartner|\bPGA\b|\bICO\b|\bMDO\b|afstemmingsplan|ondersteuningsplan|\b[Kk]etenpartners? [a-z]|'Ketenpartners?')/,
    where: ({ path }) => /^apps\/(web|server)\/src\/(?!proef|testing)/.test(path) && !/\.test\.|\/testing\//.test(path),
  },
  { rule: 'no personal folder of a developer', found: /\/(home|Users)\/[a-z]+\// },
  { rule: 'no private key in the code', found: /-----BEGIN [A-Z ]*PRIVATE[ ]KEY-----\n/ },
]

const places = ({ path, text }: Source, found: RegExp) =>
  text.split('\n').flatMap((line, index) => (found.test(line) ? [`${path}:${index + 1} ${line.trim()}`] : []))

for (const { rule, found, where = () => true } of RULES) {
  test(rule, () => {
    const sources = readSources().filter((source) => where(source) && !source.path.endsWith('house/words.test.ts'))
    assert.deepEqual(
      sources.flatMap((source) => places(source, found)),
      [],
    )
  })
}

test('no barrels: a file named index re-exports what has a name of its own', () => {
  assert.deepEqual(listFiles(['packages/**/index.{ts,tsx}', 'apps/**/index.{ts,tsx}']), [])
})

test('no file names the folder of the machine it was written on', () => {
  const here = [process.cwd(), dirname(process.cwd()), homedir()].filter((path) => path.split('/').length > 2)
  const texts = listFiles(
    '{*,.*,.ci/*,docs/**/*,{apps,packages,e2e,tooling}/**/*}.{md,json,yml,yaml,ts,tsx,sql,css,html}',
  )
  const found = texts.filter((path) => here.some((folder) => readFileSync(path, 'utf8').includes(`${folder}/`)))
  assert.deepEqual(found, [])
})

test('a test stands where npm test finds it: Node cannot run .tsx, and no other name is looked for', () => {
  const elsewhere = ['{apps,packages,e2e,tooling}/**/*.{test.tsx,test.js,test.mjs,spec.ts,spec.tsx}']
  assert.deepEqual(listFiles(elsewhere), [])
})
