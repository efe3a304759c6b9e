import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Controle, Stuk } from '@regietafel/contract/anonimisering.contract.ts'
import { countPlaces, zinOfTekst, zinOfTwijfel } from './zin.ts'

const plain = (origineel: string): Stuk => ({ origineel, resultaat: origineel, vondst: null })
const doubt = (origineel: string, nummer: number): Stuk => ({
  origineel,
  resultaat: 'persoon 1',
  vondst: { soort: 'twijfel', reden: 'unknown-word', categorie: 'PERSON', label: 'persoon 1', nummer },
})
const deel = (...stukken: Stuk[]): Controle['onderdelen'] => [{ kop: 'Aanleiding', stukken }]

for (const [rule, onderdelen, expected] of [
  [
    'within its sentence',
    deel(plain('Het is stil. Zij zag '), doubt('Verder', 1), plain(' weer. Klaar.')),
    ['Zij zag ', ' weer.'],
  ],
  ['at the beginning', deel(doubt('Verder', 1), plain(' belt.\nMorgen ook.')), ['', ' belt.']],
  ['after a new line, and to the end', deel(plain('Eerst.\nToen '), doubt('Verder', 1)), ['Toen ', '']],
  [
    'with other finds beside it',
    deel(plain('Met '), doubt('Jo', 2), plain(' en '), doubt('Verder', 1), plain('.')),
    ['Met Jo en ', '.'],
  ],
] as const) {
  test(`OPL-33 · a doubtful text is shown ${rule}`, () => {
    const { voor, na } = zinOfTwijfel(onderdelen, 1)
    assert.deepEqual([voor, na], expected)
  })
}

test('OPL-33 · a sentence without end is cut on whole words', () => {
  const { voor, na } = zinOfTwijfel(deel(plain('woord '.repeat(80)), doubt('Verder', 1), plain(' woord'.repeat(80))), 1)
  assert.match(voor, /^…woord( woord)* $/)
  assert.match(na, /^( woord)+…$/)
  assert.ok(voor.length < 130 && na.length < 130)
})

test('OPL-33 · what was missed is shown within its sentence too, and nothing when it stands nowhere', () => {
  assert.deepEqual(zinOfTekst(deel(plain('Eerst. Bij Zonnebloem thuis.')), 'Zonnebloem'), {
    voor: 'Bij ',
    na: ' thuis.',
  })
  assert.deepEqual(zinOfTekst(deel(plain('Eerst.')), 'Zonnebloem'), { voor: '', na: '' })
  assert.deepEqual(zinOfTekst(deel(plain('Eerst.')), ' '), { voor: '', na: '' })
})

test('OPL-33 · the places of one doubtful text are counted: it is decided once', () => {
  assert.equal(countPlaces(deel(doubt('Jo', 1), plain(' en '), doubt('Jo', 1), doubt('Bo', 2)), 1), 2)
})
