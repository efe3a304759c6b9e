import assert from 'node:assert/strict'
import { test } from 'node:test'
import { standOfActie } from './actie-stand.ts'

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
