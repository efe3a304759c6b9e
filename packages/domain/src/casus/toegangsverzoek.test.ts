import assert from 'node:assert/strict'
import { test } from 'node:test'
import { askToegang, type DecideToegang, decideToegang, standOfToegang } from './toegangsverzoek.ts'

const OWN = { askedToday: 0, openCodes: [], ownCodes: [] }
const asked = [
  { rule: 'any code may be asked for', own: OWN, expected: true },
  {
    rule: 'where one sits already there is nothing to ask',
    own: { ...OWN, ownCodes: ['NL-2026-001'] },
    expected: 'already-deelnemer',
  },
  { rule: 'once is enough', own: { ...OWN, openCodes: ['NL-2026-001'] }, expected: 'already-asked' },
  { rule: 'five a day and no more', own: { ...OWN, askedToday: 5 }, expected: 'too-many-today' },
] as const
for (const { rule, own, expected } of asked)
  test(`PRV-21 · toegangsverzoek · ${rule}`, () => {
    const outcome = askToegang(own, 'NL-2026-001')
    assert.equal(outcome.ok ? true : outcome.refusal, expected)
  })

const standen = [
  { rule: 'is received at first', toegekend: false, vandaag: '2026-03-16', expected: 'ontvangen' },
  {
    rule: 'closes after fourteen days, refused or never seen',
    toegekend: false,
    vandaag: '2026-03-17',
    expected: 'gesloten',
  },
  { rule: 'may still be granted later', toegekend: true, vandaag: '2026-04-17', expected: 'toegekend' },
] as const
for (const { rule, toegekend, vandaag, expected } of standen)
  test(`PRV-02 · a request ${rule}`, () => {
    assert.equal(standOfToegang({ gevraagdOp: '2026-03-02', toegekend }, vandaag), expected)
  })

const grant = (tot: string | null, grond: string | null): DecideToegang => ({ besluit: 'toekennen', tot, grond })
const decisions: readonly { rule: string; command: DecideToegang; expected: string | boolean }[] = [
  { rule: 'a seat has a last day', command: grant(null, 'wgs'), expected: 'tot-missing' },
  { rule: 'not one that has passed', command: grant('2026-03-01', 'wgs'), expected: 'tot-passed' },
  { rule: 'today may be the last day', command: grant('2026-03-02', 'wgs'), expected: true },
  { rule: 'not for ever', command: grant('2028-03-02', 'wgs'), expected: 'tot-too-far' },
  { rule: 'a seat has a ground', command: grant('2026-04-01', ' '), expected: 'grond-missing' },
  { rule: 'a refusal has a reason', command: { besluit: 'afwijzen', reden: null }, expected: 'reden-missing' },
  { rule: 'a reason is enough', command: { besluit: 'afwijzen', reden: 'Geen rol' }, expected: false },
]
for (const { rule, command, expected } of decisions)
  test(`PRV-14 · toegangsbesluit · ${rule}`, () => {
    const outcome = decideToegang(command, '2026-03-02')
    assert.equal(outcome.ok ? outcome.value.toegekend : outcome.refusal, expected)
  })
