import assert from 'node:assert/strict'
import { test } from 'node:test'
import { divideVerantwoordelijkheden } from './verantwoordelijkheden.ts'

const seats = [
  { rol: 'procesregisseur', naam: 'Yara' },
  { rol: 'inhoudelijke-regie', naam: 'Hanna' },
  { rol: 'inhoudelijke-regie', naam: 'Karim' },
  { rol: 'ketenpartner', naam: 'Lidy' },
] as const

test('ROL-60 · acties by everyone named, daily regie by the casusregisseurs, co-operation by the procesregisseur', () => {
  const divided = divideVerantwoordelijkheden({ wijze: 'naar-niveau-en-profiel' }, seats, ['Lidy', 'Sanne', 'Lidy'])
  assert.deepEqual(
    divided.map(({ soort, wie }) => [soort, ...wie]),
    [
      ['acties', 'Lidy', 'Sanne'],
      ['dagelijkse-regie', 'Hanna', 'Karim'],
      ['samenwerking', 'Yara'],
    ],
  )
  assert.deepEqual(divideVerantwoordelijkheden({ wijze: 'continuiteit' }, seats, []), [])
})
