import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Deelname } from './deelname.ts'
import { registerVervanging } from './register-vervanging.ts'
import { isVervangingFor, isVervangingOn, recipientOn, type Vervanging } from './vervanging.ts'

const ruud: Deelname = {
  id: 'ruud',
  persoonId: 'p-ruud',
  organisatieId: 'politie',
  rol: 'ketenpartner',
  status: 'actief',
}
const juli: Vervanging = {
  deelnameId: 'ruud',
  vervangerId: 'p-els',
  periode: { soort: 'dagen', van: '2026-07-01', tot: '2026-07-14' },
}
const command = {
  vervangerId: 'p-els',
  organisatiesOfVervanger: ['politie'],
  periode: { soort: 'dagen', van: '2026-08-01', tot: '2026-08-14' },
} as const

const rows = [
  { rule: 'ROL-34 · a colleague stands in for a period', change: {}, expected: true },
  {
    rule: 'ROL-34 · a colleague stands in for one overleg',
    change: { periode: { soort: 'overleg', overlegId: 'o1' } },
    expected: true,
  },
  {
    rule: 'ROL-34 · not someone of another organisation',
    change: { organisatiesOfVervanger: ['zorg'] },
    expected: 'other-organisatie',
  },
  { rule: 'ROL-34 · nobody replaces oneself', change: { vervangerId: 'p-ruud' }, expected: 'own-vervanger' },
  {
    rule: 'ROL-34 · a period ends after it starts',
    change: { periode: { soort: 'dagen', van: '2026-08-02', tot: '2026-08-01' } },
    expected: 'periode-ends-before-start',
  },
  {
    rule: 'ROL-34 · a period is not over yet',
    change: { periode: { soort: 'dagen', van: '2026-05-01', tot: '2026-05-02' } },
    expected: 'periode-in-the-past',
  },
  {
    rule: 'ROL-39 · one substitute at a time',
    change: { periode: { soort: 'dagen', van: '2026-07-14', tot: '2026-07-20' } },
    expected: 'periode-overlaps',
  },
  {
    rule: 'ROL-34 · an ended seat has no substitute',
    seat: { status: 'beeindigd' },
    change: {},
    expected: 'deelname-not-actief',
  },
] as const

for (const row of rows) {
  test(row.rule, () => {
    const deelname = { ...ruud, vervangingen: [juli], ...('seat' in row ? row.seat : {}) }
    const outcome = registerVervanging(deelname, { ...command, ...row.change }, '2026-06-01')
    assert.equal(outcome.ok ? true : outcome.refusal, row.expected)
  })
}

test('ROL-34 · the rights hold on the first and the last day and not a day longer', () => {
  const days = ['2026-06-30', '2026-07-01', '2026-07-14', '2026-07-15']
  assert.deepEqual(
    days.map((dag) => isVervangingOn(juli, dag)),
    [false, true, true, false],
  )
  assert.equal(isVervangingFor(juli, 'o1'), false)
  assert.equal(isVervangingFor({ ...juli, periode: { soort: 'overleg', overlegId: 'o1' } }, 'o1'), true)
})

test('ROL-39 · reminders and signals go to the substitute during the period', () => {
  assert.equal(recipientOn(ruud, [juli], '2026-07-02'), 'p-els')
  assert.equal(recipientOn(ruud, [juli], '2026-07-15'), 'p-ruud')
  assert.equal(recipientOn({ id: 'fatma', persoonId: 'p-fatma' }, [juli], '2026-07-02'), 'p-fatma')
})
