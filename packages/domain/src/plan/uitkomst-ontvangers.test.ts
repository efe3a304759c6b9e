import assert from 'node:assert/strict'
import { test } from 'node:test'
import { uitkomstOntvangers } from './uitkomst-ontvangers.ts'

const team = [
  { persoonId: 'bas', rol: 'procesregisseur', status: 'actief' },
  { persoonId: 'lies', rol: 'inhoudelijke-regie', status: 'actief' },
  { persoonId: 'lies', rol: 'ketenpartner', status: 'actief' },
  { persoonId: 'noor', rol: 'ketenpartner', status: 'actief' },
  { persoonId: 'ruud', rol: 'ketenpartner', status: 'uitgenodigd' },
  { persoonId: 'theo', rol: 'ketenpartner', status: 'beeindigd' },
  { persoonId: 'mia', rol: 'lijn', status: 'actief' },
] as const

for (const publiek of ['betrokken-ketenpartners', 'mailgroep'] as const) {
  test(`NET-39 · COM-08 · ${publiek}: who takes part now, once, without the sender and without a manager`, () =>
    assert.deepEqual(uitkomstOntvangers(publiek, team, 'bas'), ['lies', 'noor']))
}

test('NET-39 · an audience with the klant is an error until the klant has a seat', () => {
  assert.throws(() => uitkomstOntvangers('klant-en-professionals', team, 'bas'))
})
