/** `npm run trace`: which numbered rules have a test. With `--lijst` also the demanded rules without one, by ID. */
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { listFiles } from './house/sources.ts'
import { readLater } from './trace/later.ts'
import { type Rule, readRules } from './trace/rules.ts'
import { findTested } from './trace/tested.ts'

/** What is built so far: the main job of two networks, then the rules, roles and rhythms of all five. */
const BUILT = [
  {
    what: 'Noord-Limburg and Zuid-Limburg demand',
    sources: ['000', '001'],
    sections: ['01', '02', '06', '09', '13', '14', '17'],
  },
  {
    what: 'All five networks demand',
    sources: ['000', '001', '002', '003', '004'],
    sections: ['01', '02', '13', '14'],
  },
]

type Section = { readonly number: string; readonly name: string; readonly rules: readonly Rule[] }

const readSection = (path: string): Section => {
  const [number = '', ...name] = basename(path, '.md').split('-')
  return { number, name: name.join('-'), rules: readRules(readFileSync(path, 'utf8')) }
}

const sections = listFiles('docs/requirements/[01][0-9]-*.md').map(readSection)
const tests = listFiles('{packages,apps,e2e}/**/*.test.ts').map((path) => readFileSync(path, 'utf8'))
const tested = new Set(tests.flatMap((text) => [...findTested(text)]))
const later = readLater()

const isDemanded = ({ priority }: Rule) => priority === 'M'
const lacksTest = ({ id }: Rule) => !tested.has(id)

const row = (name: string, rules: readonly Rule[]) => {
  const demanded = rules.filter(isDemanded)
  const counts = [rules, demanded, demanded.filter((rule) => !lacksTest(rule))].map(({ length }) =>
    String(length).padStart(6),
  )
  return `${name.padEnd(24)}${counts.join('')}`
}

console.log(`${'section'.padEnd(24)} rules     M  with a test`)
for (const { number, name, rules } of sections) {
  console.log(row(`${number} ${name}`, rules))
  const missing = rules.filter(isDemanded).filter(lacksTest)
  if (process.argv.includes('--lijst') && missing.length > 0) console.log(`   ${missing.map(({ id }) => id).join(' ')}`)
}
console.log(
  row(
    'all',
    sections.flatMap(({ rules }) => rules),
  ),
)

for (const { what, sources, sections: taken } of BUILT) {
  const needed = sections
    .filter(({ number }) => taken.includes(number))
    .flatMap(({ rules }) =>
      rules.filter((rule) => isDemanded(rule) && rule.sources.some((source) => sources.includes(source))),
    )
  const untested = needed.filter(lacksTest)
  const open = untested.filter(({ id }) => !later.has(id))
  console.log(`\n${what} ${needed.length} rules in sections ${taken.join(', ')}:`)
  console.log(
    `  ${needed.length - untested.length} with a test, ${untested.length - open.length} left for a later issue, ${open.length} neither`,
  )
  if (open.length > 0) console.log(`  neither: ${open.map(({ id }) => id).join(' ')}`)
}
for (const id of later.keys())
  if (tested.has(id)) console.log(`  ${id} has a test and still stands in docs/trace-later.yaml`)
