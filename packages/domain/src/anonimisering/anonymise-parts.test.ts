import assert from 'node:assert/strict'
import { test } from 'node:test'
import { anonymiseParts, resultOf } from './anonymise-parts.ts'
import { decisionKey } from './decision-key.ts'
import { assignLabels, registerDecisions, type RegisterLid, toRegister } from './casus-register.ts'
import { findCasusLeaks } from './find-casus-leaks.ts'

const lid = (id: string, naam: string, rol: string | null, over: Partial<RegisterLid> = {}): RegisterLid => ({
  id,
  naam,
  rol,
  geboortedatum: null,
  adres: null,
  telefoon: null,
  email: null,
  earlier: [],
  ...over,
})
const LEDEN = [
  lid('a', 'Priya Ramdin', 'Moeder', { geboortedatum: '1991-05-12', adres: 'Lindenlaan 14, 1999 ZZ Duinrand' }),
  lid('b', 'Aarav Ramdin', 'kind'),
  lid('c', 'Storm Ramdin', 'kind'),
]
const register = toRegister(LEDEN, assignLabels(LEDEN))
const decisions = registerDecisions(LEDEN)

test('OPL-32 · someone has one label in every text of a document', () => {
  const texts = ['Priya woont aan de Lindenlaan 14.', 'Gisteren belde mw. Ramdin met Storm.', 'Aarav slaapt slecht.']
  const results = anonymiseParts(texts, register, decisions).map(resultOf)
  assert.match(results[0] ?? '', /^Moeder woont aan de \[adres\]\.$/)
  assert.match(results[1] ?? '', /kind 2/)
  assert.match(results[2] ?? '', /^Kind 1 slaapt slecht\.$/)
})

test('OPL-32 · the pieces of a text are the text itself on one side and the rendition on the other', () => {
  const texts = ['Zij sprak mevrouw Ramdin. Priya (12-5-1991) lacht.', '', 'Geen naam.']
  const parts = anonymiseParts(texts, register, decisions)
  assert.deepEqual(
    parts.map((pieces) => pieces.map(({ original }) => original).join('')),
    texts,
  )
  assert.equal(parts.map(resultOf).join(' ').includes('1991'), false)
})

test('OPL-32 · a label stays with its person when someone older joins the household', () => {
  const kept = assignLabels(LEDEN)
  const labels = assignLabels([lid('d', 'Ravi Ramdin', 'kind'), ...LEDEN], kept)
  assert.equal(labels.get('b'), kept.get('b'))
  assert.equal(labels.get('d'), 'kind 3')
})

for (const [shape, text] of [
  ['with dashes', 'Zij is van 12-05-1991.'],
  ['in words', 'Op 12 mei 1991 kwam zij.'],
  ['the other way round', 'Dossier 1991-05-12.'],
] as const) {
  test(`OPL-32 · a day of birth of the household is replaced and read again: ${shape}`, () => {
    const [pieces = []] = anonymiseParts([text], register, decisions)
    assert.match(resultOf(pieces), /\[geboortedatum\]/)
    const household = { leden: LEDEN, replaced: [] }
    assert.equal(findCasusLeaks(text, register, household).length, 1)
    assert.deepEqual(findCasusLeaks(resultOf(pieces), register, household), [])
  })
}

test('OPL-32 · what a person decided to replace is read again too, what is on every page by design is not', () => {
  const household = { leden: LEDEN, replaced: ['tante Shanti'] }
  assert.equal(findCasusLeaks('Ook Tante  Shanti kwam.', register, household).length, 1)
  assert.deepEqual(findCasusLeaks('contact@huis.example', register, household, ['contact@huis.example']), [])
})

test('OPL-33 · two spellings of the same text are one decision', () => {
  assert.equal(decisionKey('Tante  Shánti'), decisionKey('tante shanti'))
})
