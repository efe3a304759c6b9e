import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isMinderjarig, jarenTussen, naamVan } from './persoon.ts'

const ages = [
  { rule: 'the day before the birthday', geboren: '1984-11-20', now: '2026-11-19', jaren: 41 },
  { rule: 'the birthday itself', geboren: '1984-11-20', now: '2026-11-20', jaren: 42 },
  { rule: 'born on 29 February', geboren: '2008-02-29', now: '2026-02-28', jaren: 17 },
]
for (const { rule, geboren, now, jaren } of ages) {
  test(`an age counts whole years: ${rule}`, () => assert.equal(jarenTussen(geboren, now), jaren))
}

test('HHD-06 · who is under 18 is asked for gezag', () => {
  assert.equal(isMinderjarig('2008-03-03', '2026-03-02'), true)
  assert.equal(isMinderjarig('2008-03-02', '2026-03-02'), false)
  assert.equal(isMinderjarig(null, '2026-03-02'), false)
})

test('HHD-03 · an unborn child without a name is called so', () => {
  assert.equal(naamVan({ naam: '', verwachteDatum: '2026-06-20' }), 'Ongeboren kind')
  assert.equal(naamVan({ naam: 'Fem', verwachteDatum: '2026-06-20' }), 'Fem')
})
