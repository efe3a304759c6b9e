import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { addDagen } from '../shared/dagen.ts'
import { planHerinneringen, standOfActie } from './plan-herinneringen.ts'

test('DOE-24 · before and on the day to the actiehouder, after it to the regisseur', () => {
  assert.deepEqual(planHerinneringen('2026-03-20', '2026-03-03'), [
    { dag: '2026-03-17', soort: 'vooraf', aan: 'actiehouder' },
    { dag: '2026-03-20', soort: 'op-de-dag', aan: 'actiehouder' },
    { dag: '2026-03-21', soort: 'te-laat', aan: 'inhoudelijke-regie' },
  ])
})

test('DOE-24 · DOE-08 · no reminder lies in the past, none goes to a manager, and being late is always told', () => {
  const start = '2026-01-01'
  fc.assert(
    fc.property(fc.nat(400), fc.nat(60), (today, ahead) => {
      const vandaag = addDagen(start, today)
      const herinneringen = planHerinneringen(addDagen(vandaag, ahead), vandaag)
      assert.ok(herinneringen.every(({ dag }) => dag > vandaag))
      assert.ok(herinneringen.every(({ aan }) => aan === 'actiehouder' || aan === 'inhoudelijke-regie'))
      assert.equal(herinneringen.at(-1)?.soort, 'te-laat')
    }),
  )
})

const rows = [
  { rule: 'past its day', status: 'open', einddatum: '2026-03-11', expected: 'te-laat' },
  { rule: 'on the day', status: 'bezig', einddatum: '2026-03-12', expected: 'vandaag' },
  { rule: 'within three days', status: 'open', einddatum: '2026-03-15', expected: 'binnenkort' },
  { rule: 'later', status: 'open', einddatum: '2026-03-16', expected: 'later' },
  { rule: 'what does not work still counts', status: 'lukt-niet', einddatum: '2026-03-11', expected: 'te-laat' },
  { rule: 'what is done is never late', status: 'gereed', einddatum: '2026-01-01', expected: 'klaar' },
  { rule: 'what was withdrawn neither', status: 'ingetrokken', einddatum: '2026-01-01', expected: 'klaar' },
] as const
for (const { rule, status, einddatum, expected } of rows) {
  test(`DOE-23 · ${rule}`, () => assert.equal(standOfActie(status, einddatum, '2026-03-12'), expected))
}
