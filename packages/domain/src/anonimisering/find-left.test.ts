import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findLeft } from './find-left.ts'

const LEFT = [
  { tekst: 'Wil', reden: 'besluit' },
  { tekst: 'GGZ De Binnenduin', reden: 'ketenpartner' },
  { tekst: 'Esra Demir', reden: 'collega' },
]
const read = (text: string) =>
  findLeft(text, LEFT).map(({ start, end, reden }) => `${text.slice(start, end)}: ${reden}`)

for (const [rule, text, expected] of [
  ['a decision', 'Soms past Wil op.', ['Wil: besluit']],
  ['a word in another word is not it', 'De Wilgen zijn onwillig.', []],
  [
    'an organisation at the table, before the shorter name in it',
    'GGZ De Binnenduin belt.',
    ['GGZ De Binnenduin: ketenpartner'],
  ],
  ['a chain partner that is not at this table', 'Veilig Thuis denkt mee.', ['Veilig Thuis: ketenpartner']],
  ['an abbreviation by its capitals', 'Het OM wil dat om te helpen.', ['OM: ketenpartner', 'wil: besluit']],
  ['a colleague whose name stays', 'Esra Demir belt.', ['Esra Demir: collega']],
  ['nothing', '', []],
] as const) {
  test(`OPL-33 · what is left as it is, is shown with why: ${rule}`, () => {
    assert.deepEqual(read(text), expected)
  })
}
