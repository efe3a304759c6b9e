import assert from 'node:assert/strict'
import { test } from 'node:test'
import { anonymise } from './anonymise.ts'
import { findLeaks } from './find-leaks.ts'
import type { Register } from './register.ts'

const register: Register = {
  persons: [
    { id: 'p1', role: 'moeder', names: ['Fatima El Idrissi', 'Fatima', 'mevrouw El Idrissi'] },
    { id: 'p2', role: 'kind 1', names: ['Yassin Bouchta', 'Yassin'] },
    { id: 'p3', role: 'buurman', names: ['Storm de Jong', 'Storm'] },
  ],
  addresses: [{ id: 'a1', text: 'Tulpstraat 12' }],
  organisations: [{ id: 'o1', kind: 'school', names: ['basisschool De Regenboog'] }],
  casusCodes: ['K-014'],
}

const rows = [
  { rule: 'a given name becomes the role', text: 'Daarna belt Fatima weer.', expected: 'Daarna belt moeder weer.' },
  { rule: 'a role begins a sentence with a capital', text: 'Fatima belt.', expected: 'Moeder belt.' },
  { rule: 'a title goes with the name', text: 'Wij zien mevrouw El Idrissi.', expected: 'Wij zien moeder.' },
  { rule: 'the genitive is the same person', text: 'Hier is Yassins juf.', expected: 'Hier is kind 1 juf.' },
  { rule: 'initials and particle', text: 'Ook M. gaf F. el Idrissi raad.', expected: 'Ook M. gaf moeder raad.' },
  { rule: 'the storm stays', text: 'Na de storm belt Storm.', expected: 'Na de storm belt buurman.' },
  { rule: 'one typing error', text: 'Wij zien Fattima niet.', expected: 'Wij zien moeder niet.' },
  { rule: 'a registered address', text: 'Zij woont Tulpstraat 12.', expected: 'Zij woont [adres].' },
  { rule: 'a registered school', text: 'Hij zit op De Regenboog.', expected: 'Hij zit op [school].' },
  { rule: 'the code of the casus', text: 'Dit is casus K-014.', expected: 'Dit is casus [kenmerk].' },
]
for (const { rule, text, expected } of rows) {
  test(`OPL-32 · what is replaced: ${rule}`, () => {
    const result = anonymise(text, register)
    assert.equal(result.text, expected)
    assert.deepEqual(findLeaks(result.text, register), [])
  })
}

test('OPL-33 · a decision to replace and one to leave are followed in the next text', () => {
  const text = 'Ans belt de Boterkade.'
  const decided = anonymise(text, register, [
    { text: 'ans', choice: 'replace', label: 'oma' },
    { text: 'Boterkade', choice: 'leave' },
  ])
  assert.equal(decided.text, 'Oma belt de Boterkade.')
})

test('OPL-32 · the leak check reads through marks, invisible signs and spelling', () => {
  for (const text of [
    'ik zag FÁTIMA',
    'ik zag Fa\u200btima',
    'ik zag F a t i m a',
    'ik zag Fat<b>ima</b>',
    'BSN 999900158',
  ])
    assert.equal(findLeaks(text, register).length, 1, text)
})
