import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { basename } from 'node:path'
import { test } from 'node:test'
import {
  bannedWords,
  dutchWords,
  findBanned,
  isKnownWord,
  readBegrippen,
  readEnglishWords,
  splitIdentifier,
} from './begrippen/begrippen.ts'
import { exportedNames, identifiersIn, identifiersInSql } from './begrippen/identifiers.ts'
import { listFiles, readSources } from './house/sources.ts'

const begrippen = readBegrippen()
const englishWords = readEnglishWords()
const dutch = dutchWords(begrippen)
const english = new Set(englishWords)
const banned = bannedWords(begrippen)

const production = readSources().filter((source) => !source.isTest)

/** Components for the screen know no domain: a person there is an icon or a menu. */
const KNOWS_NO_DOMAIN = 'apps/web/src/ui/'
const inDomain = production.filter(({ path }) => path.startsWith('packages/domain/src/'))
const unknownWords = (name: string) => splitIdentifier(name).filter((word) => !isKnownWord(word, dutch, english))

const HOW =
  'Dutch: add the term with its source to docs/begrippen.yaml. English: add it to tooling/english-words.txt, sorted.'

test('glossary · every folder and file of the domain has a name of glossary terms and English words', () => {
  const parts = new Set(inDomain.flatMap(({ path }) => path.replace('packages/domain/src/', '').split('/')))
  const unknown = [...parts].flatMap((part) => unknownWords(basename(part, '.ts')).map((word) => `${word} (${part})`))
  assert.deepEqual(unknown, [], HOW)
})

test('glossary · every exported name of the domain is made of glossary terms and English words', () => {
  const unknown = inDomain.flatMap(({ path, text }) =>
    exportedNames(text).flatMap((name) => unknownWords(name).map((word) => `${word} (${name} in ${path})`)),
  )
  assert.deepEqual(unknown, [], HOW)
})

/** Slices whose rules are not written yet. Debt: remove a name, never add one. */
const WITHOUT_RULES = ['actie', 'mailgroep', 'toezicht']

test('glossary · a slice of the server or the web has its folder in the domain', () => {
  const slices = listFiles('apps/{server,web}/src/slices/*').filter((path) => !basename(path).includes('.'))
  const alone = slices.filter((path) => !existsSync(`packages/domain/src/${basename(path)}`))
  assert.deepEqual(
    alone.filter((path) => !WITHOUT_RULES.includes(basename(path))),
    [],
  )
})

test('glossary · no banned synonym is an identifier, a table or a column', () => {
  const found = production.flatMap(({ path, text }) => {
    if (!/^(packages|apps)\/.*\.(ts|tsx|sql)$/.test(path) || path.startsWith(KNOWS_NO_DOMAIN)) return []
    const names = path.endsWith('.sql') ? identifiersInSql(text) : identifiersIn(path, text)
    return [...names].flatMap((name) => {
      const word = findBanned(name, banned)
      return word ? [`${path}: ${name}; say ${banned.get(word)}`] : []
    })
  })
  assert.deepEqual(found, [])
})

test('the glossary is whole: one entry per term, each with gloss, meaning and source', () => {
  const terms = begrippen.map(({ term }) => term)
  assert.deepEqual(
    terms.filter((term, index) => terms.indexOf(term) !== index),
    [],
  )
  for (const { term, english: gloss, meaning, source } of begrippen) {
    assert.ok(gloss && meaning && source.length > 0, term)
    for (const id of source) assert.match(id, /^([A-Z]{3}-\d+|T-\d{3}|B-\d\d|C)$/, term)
  }
})

test('a word that is banned is no term of the glossary and no English word of the domain', () => {
  assert.deepEqual(
    [...banned.keys()].filter((word) => dutch.has(word) || english.has(word)),
    [],
  )
})

test('the English words stand sorted, once each, and none is a Dutch term', () => {
  assert.deepEqual(englishWords, [...new Set(englishWords)].toSorted())
  assert.deepEqual(
    englishWords.filter((word) => dutch.has(word)),
    [],
  )
})

test('an identifier falls apart into its words', () => {
  assert.deepEqual(splitIdentifier('isCasusCommandAllowed'), ['is', 'casus', 'command', 'allowed'])
  assert.deepEqual(splitIdentifier('KRINGEN_PER_ROL'), ['kringen', 'per', 'rol'])
  assert.deepEqual(splitIdentifier('renderPDFPage'), ['render', 'pdf', 'page'])
})

test('a Dutch compound of known words is known; a stranger in it is not', () => {
  const words = new Set(['overleg', 'besluit', 'lijst'])
  const known = (word: string) => isKnownWord(word, words, new Set(['type']))
  assert.deepEqual(['overlegtype', 'besluitenlijst', 'overlegzaak', 'typelijst'].map(known), [true, true, false, false])
})

test('a banned word is found inside an identifier, also when written as two', () => {
  const words = new Map([
    ['meeting', 'overleg'],
    ['agendaitem', 'agendapunt'],
  ])
  assert.deepEqual(
    ['planMeeting', 'AGENDA_ITEM', 'meetingroom', 'overlegId'].map((name) => findBanned(name, words)),
    ['meeting', 'agendaitem', undefined, undefined],
  )
})

test('texts, comments and attributes of the page are no identifiers', () => {
  const code = "// meeting\nconst overleg = <form action={save}>meeting {'meeting'}</form>"
  assert.deepEqual([...identifiersIn('x.tsx', code)].sort(), ['form', 'overleg', 'save'])
  assert.deepEqual([...identifiersInSql("-- meeting\nselect 'meeting' from overleg")], ['select', 'from', 'overleg'])
})
