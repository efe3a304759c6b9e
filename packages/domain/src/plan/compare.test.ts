import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { comparePlan } from './compare-plan.ts'
import { compareWords } from './compare-words.ts'
import { EMPTY_WAARDE } from './velden.ts'

const show = (oud: string, nieuw: string) =>
  compareWords(oud, nieuw)
    .map(({ soort, tekst }) => ({ gelijk: tekst, nieuw: `+${tekst.trim()}+`, weg: `-${tekst.trim()}-` })[soort].trim())
    .join(' ')

const rows = [
  { rule: 'the same text', oud: 'Rust in de straat', nieuw: 'Rust in de straat', expected: 'Rust in de straat' },
  { rule: 'a word came', oud: 'Rust in straat', nieuw: 'Rust in de straat', expected: 'Rust in +de+ straat' },
  { rule: 'a word went', oud: 'Rust in de straat', nieuw: 'Rust in straat', expected: 'Rust in -de- straat' },
  {
    rule: 'a word became another',
    oud: 'drie meldingen',
    nieuw: 'vier meldingen',
    expected: '-drie- +vier+ meldingen',
  },
  { rule: 'all is new', oud: '', nieuw: 'een vaste plek', expected: '+een vaste plek+' },
  { rule: 'all went', oud: 'een vaste plek', nieuw: '', expected: '-een vaste plek-' },
  { rule: 'another line end is no change', oud: 'een\ntwee', nieuw: 'een twee', expected: 'een twee' },
]
for (const { rule, oud, nieuw, expected } of rows) {
  test(`OPL-34 · ${rule}`, () => assert.equal(show(oud, nieuw), expected))
}

test('OPL-34 · the pieces put together give both texts back', () => {
  const text = fc
    .array(fc.constantFrom('rust', 'straat', 'een', 'plek', '\n'), { maxLength: 12 })
    .map((w) => w.join(' '))
  const squeeze = (value: string) => value.replaceAll(/\s+/g, ' ').trim()
  fc.assert(
    fc.property(text, text, (oud, nieuw) => {
      const parts = compareWords(oud, nieuw)
      const without = (soort: string) => parts.filter((part) => part.soort !== soort).map(({ tekst }) => tekst)
      assert.equal(without('weg').join(''), nieuw)
      assert.equal(squeeze(without('nieuw').join(' ')), squeeze(oud))
    }),
  )
})

test('OPL-34 · a long text is compared at once', () => {
  const words = Array.from({ length: 1_600 }, (_, n) => `woord${n % 97}`)
  const started = performance.now()
  compareWords(words.join(' '), words.toReversed().join(' '))
  assert.ok(performance.now() - started < 1_000)
})

const veld = (veldId: string, code: string, tekst: string, more = {}) => ({
  veldId,
  code,
  waarde: { ...EMPTY_WAARDE, tekst, ...more },
})

test('OPL-34 · between two versions: what came, went, changed and was reached, in the order of the plan', () => {
  const oud = [
    veld('d1', 'doelen', 'Een vaste plek', { bereikt: 'nog-niet' }),
    veld('z1', 'zorgen', 'Ruzie', { spreker: 'zus' }),
  ]
  const nieuw = [veld('d1', 'doelen', 'Een vaste plek', { bereikt: 'ja' }), veld('a1', 'aanleiding', 'Overlast')]
  assert.deepEqual(
    comparePlan(oud, nieuw).map(({ veldId, soort, bereikt, spreker }) => [veldId, soort, bereikt, spreker]),
    [
      ['a1', 'nieuw', null, null],
      ['z1', 'weg', null, 'zus'],
      ['d1', 'gewijzigd', { van: 'nog-niet', naar: 'ja' }, null],
    ],
  )
  assert.ok(comparePlan(oud, oud).every(({ soort }) => soort === 'gelijk'))
})
