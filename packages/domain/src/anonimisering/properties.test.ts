import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { anonymise } from './anonymise.ts'
import { findLeaks } from './find-leaks.ts'
import { isDutchWord } from './lexicon.ts'
import type { Register } from './register.ts'

const NO_PLACES = { addresses: [], organisations: [] }

/** Names of three letters or more that are no Dutch words: those are told apart by what stands around them. */
const anyName = fc
  .tuple(
    fc.constantFrom('Mar', 'Kel', 'Zu', 'Fat', 'Ghi', 'Ok', 'Ste', 'Jo', 'Ay', 'Øy', 'Ça', 'Łu'),
    fc.constantFrom('izka', 'ourane', 'vix', 'tjerka', 'mundo', 'şelin', 'bęta', 'quor', 'nzu', 'ïda'),
  )
  .map(([head, tail]) => head + tail)
  .filter((name) => !isDutchWord(name.toLowerCase()))

const dressings: readonly ((name: string) => string)[] = [
  (name) => name,
  (name) => name.toUpperCase(),
  (name) => name.toLowerCase(),
  (name) => name.normalize('NFD'),
  (name) => Array.from(name).join('\u200b'),
  (name) => `${name.slice(0, 2)}\u00ad${name.slice(2)}`,
  (name) => `${name}s`,
  (name) => `${name}'s`,
  (name) => `<b>${name.slice(0, 1)}</b>${name.slice(1)}`,
  (name) => `\u202b${name}\u202c`,
]
const anySurrounding = fc.constantFrom(
  ['', ''],
  ['Gisteren belde ', ' weer.'],
  ['(', ')'],
  ['de moeder van ', ', zegt men'],
  ['“', '”'],
  ['😀', '👩‍👧'],
  ['ab/', '/cd'],
  ['x\n', '\ny'],
  ['שלום ', ' مرحبا'],
  ['e\u0301 ', ' \u0301'],
  ['bij ', ' en de politie'],
)

const plain = (text: string) =>
  text
    .replaceAll(/<[^>]*>|\p{Cf}/gu, '')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ł', 'l')
    .replaceAll('ø', 'o')

test('OPL-32 · no registered name of three letters or more survives, whatever stands around it and however it is dressed', () => {
  fc.assert(
    fc.property(
      anyName,
      fc.array(fc.tuple(fc.nat(dressings.length - 1), anySurrounding), { minLength: 1, maxLength: 5 }),
      (name, places) => {
        const register: Register = { ...NO_PLACES, persons: [{ id: 'p1', role: 'moeder', names: [name, '', 'A'] }] }
        const text = places.map(([index, [left, right]]) => `${left}${dressings[index]?.(name)}${right}`).join(' ')
        const { text: rendered } = anonymise(text, register)
        assert.ok(
          !plain(rendered)
            .split(/[^\p{L}]+/u)
            .includes(plain(name)),
          rendered,
        )
        assert.deepEqual(findLeaks(rendered, register), [])
      },
    ),
    { numRuns: 400 },
  )
})

const piece = fc.constantFrom(
  'Fatima',
  'el Idrissi',
  'Ima',
  'mevrouw',
  '06-12345678',
  'NL91ABNA0417164300',
  'Tulpstraat 12',
  ' ',
  '\n',
  '. ',
  'é',
  'e\u0301',
  '😀',
  '\u200b',
  '<b>',
  '</b>',
  '&eacute;',
  'a@b.nl',
  'De Regenboog',
  '2021 AB',
  'R.',
  '12-11-1979',
  'van',
  'שרה',
  '\ud800',
  ':',
  ',',
)
const anyText = fc
  .array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 40 })
  .map((parts) => parts.join(''))
const register: Register = {
  persons: [
    { id: 'p1', role: 'moeder', names: ['Fatima El Idrissi', 'Fatima', ''] },
    { id: 'p2', role: 'kind', names: ['Ima', 'I', 'Fati'] },
    { id: 'p3', role: 'kind', names: ['Sara van Fatima'] },
  ],
  addresses: [
    { id: 'a1', text: 'Tulpstraat 12' },
    { id: 'a2', text: '' },
  ],
  organisations: [{ id: 'o1', kind: 'school', names: ['basisschool De Regenboog', ''] }],
  casusCodes: ['', 'K-014'],
}

test('OPL-32 · spans lie within the text, in order and without overlap', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      let end = 0
      for (const span of anonymise(text, register).spans) {
        assert.ok(span.start >= end && span.end > span.start && span.end <= text.length, text)
        end = span.end
      }
    }),
    { numRuns: 500 },
  )
})

test('OPL-32 · a person of the register has one label of its own in a text', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const labels = new Map<string, string>()
      for (const { registerId, label } of anonymise(text, register).spans) {
        if (registerId === undefined) continue
        assert.equal(labels.get(registerId) ?? label, label)
        labels.set(registerId, label)
      }
      assert.equal(new Set(labels.values()).size, labels.size)
    }),
    { numRuns: 300 },
  )
})

test('OPL-32 · anonymising a rendition of names and numbers once more changes nothing', () => {
  const words = fc.constantFrom(
    'Fatima',
    'Ima',
    'mevrouw El Idrissi',
    'belt',
    'de moeder',
    '06-12345678',
    'Tulpstraat 12',
    'en',
    'zegt',
    'NL91ABNA0417164300',
    'Karim',
    '. ',
    'op De Regenboog',
  )
  fc.assert(
    fc.property(fc.array(words, { maxLength: 12 }), (parts) => {
      const once = anonymise(parts.join(' '), register).text
      assert.equal(anonymise(once, register).text, once)
    }),
    { numRuns: 300 },
  )
})

test('OPL-32 · a megabyte of names is read in time that grows with its length', () => {
  const text = 'Daarna belt Fatima met Karim van de school in Haarlem op 06-12345678. '.repeat(15_000)
  const { text: rendered, spans } = anonymise(text, register)
  assert.ok(spans.length > 40_000)
  assert.ok(!rendered.includes('Fatima'))
})
