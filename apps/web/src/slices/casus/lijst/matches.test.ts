import assert from 'node:assert/strict'
import { test } from 'node:test'
import { matches } from './matches.ts'

const CASUS = { code: 'NL-2026-014', naam: 'Gezin Şahin', status: 'lopend' } as const

const rows = [
  { rule: 'no search shows all that run', filter: { zoek: '', stand: 'lopend' }, found: true },
  { rule: 'a part of the code finds it', filter: { zoek: '014', stand: 'lopend' }, found: true },
  { rule: 'a name is found without its accents', filter: { zoek: ' sahin ', stand: 'alle' }, found: true },
  { rule: 'another name is not found', filter: { zoek: 'bruin', stand: 'alle' }, found: false },
  { rule: 'what runs is not closed', filter: { zoek: '', stand: 'gesloten' }, found: false },
] as const

for (const { rule, filter, found } of rows) {
  test(`in the list of casussen ${rule}`, () => assert.equal(matches(CASUS, filter), found))
}

test('a casus whose name one may not know is found by its code only', () => {
  assert.equal(matches({ ...CASUS, naam: null }, { zoek: 'null', stand: 'alle' }), false)
})
