import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Dagvoorstel } from '@regietafel/contract/vervolg.contract.ts'
import { countCan } from './preference.ts'

const persoon = {
  deelnameId: 'd',
  persoonId: 'p',
  naam: 'Dina',
  functie: '',
  organisatie: '',
  rol: 'ketenpartner',
} as const
const voorstel: Pick<Dagvoorstel, 'voorkeuren'> = {
  voorkeuren: [
    { persoon, dagen: ['2026-04-14', '2026-04-16'], isVanMij: false },
    { persoon, dagen: [], isVanMij: false },
    { persoon, dagen: null, isVanMij: false },
  ],
}

test('OVL-14 · who cannot and who did not answer count as asked', () => {
  assert.deepEqual(countCan(voorstel, '2026-04-14'), { can: 1, asked: 3 })
  assert.deepEqual(countCan(voorstel, '2026-04-15'), { can: 0, asked: 3 })
})
