import assert from 'node:assert/strict'
import { test } from 'node:test'
import { getProfiel } from '@regietafel/domain/netwerk/profielen.ts'
import { matches, toCasusFilter } from './matches.ts'

const CASUS = {
  code: 'NL-2026-014',
  naam: 'Gezin Şahin',
  status: 'lopend' as const,
  mijnRollen: ['ketenpartner' as const],
  onderdeel: 'oost-gelre',
}

const NOG = getProfiel('nog', '2026-03-16')
const OPEN = { zoek: '', stand: 'alle', rol: 'alle' } as const

const rows = [
  { rule: 'no search shows all that run', filter: { zoek: '', stand: 'lopend', rol: 'alle' }, found: true },
  { rule: 'a part of the code finds it', filter: { zoek: '014', stand: 'lopend', rol: 'ketenpartner' }, found: true },
  { rule: 'a name is found without its accents', filter: { zoek: ' sahin ', stand: 'alle', rol: 'alle' }, found: true },
  { rule: 'another name is not found', filter: { zoek: 'bruin', stand: 'alle', rol: 'alle' }, found: false },
  { rule: 'what runs is not closed', filter: { zoek: '', stand: 'gesloten', rol: 'alle' }, found: false },
  {
    rule: 'where I am something else it is not found',
    filter: { zoek: '', stand: 'alle', rol: 'procesregisseur' },
    found: false,
  },
  { rule: 'NET-09 · it is found by its gemeente', filter: { ...OPEN, onderdeel: 'oost-gelre' }, found: true },
  { rule: 'NET-09 · it is found by its sub-regio', filter: { ...OPEN, onderdeel: 'in Achterhoek' }, found: true },
  { rule: 'NET-09 · in another sub-regio it is not', filter: { ...OPEN, onderdeel: 'in Noord-Veluwe' }, found: false },
] as const

for (const { rule, filter, found } of rows) {
  test(`in the list of casussen ${rule}`, () =>
    assert.equal(matches(CASUS, { onderdeel: 'alle', ...filter }, NOG), found))
}

test('a casus whose name one may not know is found by its code only', () => {
  assert.equal(
    matches({ ...CASUS, naam: null }, { zoek: 'null', stand: 'alle', rol: 'alle', onderdeel: 'alle' }, NOG),
    false,
  )
})

test('PRV-24 · the address of the list knows a status and a role, never what was searched for', () => {
  assert.deepEqual(toCasusFilter({ stand: 'gesloten', rol: 'procesregisseur', zoek: 'Brouns' }), {
    stand: 'gesloten',
    rol: 'procesregisseur',
    onderdeel: 'alle',
  })
  assert.deepEqual(toCasusFilter({ stand: 'x', rol: 3 }), { stand: 'lopend', rol: 'alle', onderdeel: 'alle' })
})
