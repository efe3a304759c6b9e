import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asksWeging, giveKlantregie, recordVoorkeur } from './klantregie.ts'
import { kaderOn, recordMaatregel } from './maatregel.ts'

const milan = { huishoudlidId: 'milan', van: '2026-02-01', tot: '2026-08-01' }
const kaders = [
  { rule: 'forced from the first day of a measure', dag: '2026-02-01', wie: undefined, expected: 'gedwongen' },
  { rule: 'to its last day', dag: '2026-08-01', wie: 'milan', expected: 'gedwongen' },
  { rule: 'voluntary before', dag: '2026-01-31', wie: undefined, expected: 'vrijwillig' },
  { rule: 'voluntary after', dag: '2026-08-02', wie: undefined, expected: 'vrijwillig' },
  { rule: 'for a sister voluntary', dag: '2026-03-01', wie: 'zus', expected: 'vrijwillig' },
] as const
for (const { rule, dag, wie, expected } of kaders)
  test(`ROL-57 · the kader: ${rule}`, () => assert.equal(kaderOn([milan], dag, wie).soort, expected))

const recording = [
  { rule: 'the GI leads the process', change: {}, expected: 'ok' },
  { rule: 'another holder asks a reason', change: { hoofdregie: 'blijft' }, expected: 'reden-missing' },
  { rule: 'it ends after it begins', change: { tot: '2026-08-01' }, expected: 'tot-before-van' },
  { rule: 'one at a time for one person', change: { van: '2026-07-01' }, expected: 'maatregel-already-runs' },
] as const
for (const { rule, change, expected } of recording)
  test(`ROL-17 · B-14 · a measure: ${rule}`, () => {
    const command = { huishoudlidId: 'milan', van: '2026-09-01', tot: null, hoofdregie: 'gi', toelichting: '' } as const
    const outcome = recordMaatregel([milan], { ...command, ...change })
    assert.equal(outcome.ok ? 'ok' : outcome.refusal, expected)
  })

const joke = { wie: 'Joke', watZelf: 'Belt iedereen', ondersteuning: null, veiligheidsweging: null }
const klant = { niveau: 2, hasKlantregie: false, isWithKlant: true }
const carrying = [
  { rule: 'A-05 · at niveau 2 with the procesregisseur behind', casus: {}, weging: null, expected: 'ok' },
  {
    rule: 'from niveau 3 only after safety was weighed',
    casus: { niveau: 3 },
    weging: null,
    expected: 'weging-missing',
  },
  { rule: 'weighed, it may', casus: { niveau: 3 }, weging: 'Veilig genoeg', expected: 'ok' },
  { rule: 'one at a time', casus: { hasKlantregie: true }, weging: null, expected: 'already-klantregie' },
  {
    rule: 'only where the klant is at the centre',
    casus: { isWithKlant: false },
    weging: null,
    expected: 'procesregie-elsewhere',
  },
] as const
for (const { rule, casus, weging, expected } of carrying)
  test(`B-15 · klant or netwerk carry the procesregie: ${rule}`, () => {
    const outcome = giveKlantregie({ ...klant, ...casus }, { ...joke, veiligheidsweging: weging })
    assert.equal(outcome.ok ? 'ok' : outcome.refusal, expected)
  })

test('ROL-16 · a preference that is not followed has its reason', () => {
  assert.equal(recordVoorkeur({ gevolgd: false, reden: ' ' }).ok, false)
  assert.equal(recordVoorkeur({ gevolgd: true, reden: null }).ok, true)
  assert.equal(asksWeging(null), false)
})
