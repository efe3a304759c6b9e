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

test('NET-39 · COM-08 · who takes part now, once, without the sender and without a manager', () =>
  assert.deepEqual(uitkomstOntvangers(team, 'bas'), ['lies', 'noor']))
