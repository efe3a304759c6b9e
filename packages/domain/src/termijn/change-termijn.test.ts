import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { getProfiel } from '../netwerk/profielen.ts'
import { addDagen, momentOp } from '../shared/dagen.ts'
import {
  type ChangeTermijn,
  extendTermijn,
  type LopendeTermijn,
  pauseTermijn,
  resumeTermijn,
} from './change-termijn.ts'
import { planActieTermijn, planTermijn } from './plan-termijn.ts'
import { getHerinneringRonde } from './termijn.ts'

const KEN = getProfiel('kennemerland', '2026-03-03')
const planned = planTermijn(KEN, 'vervolg-overleg', momentOp('2026-03-03', '11:00'))
assert.ok(planned)
/** due from 14 April, last day 28 April, late from 29 April. */
const vervolg: LopendeTermijn = { ...planned, gepauzeerdTot: null, herinnerd: [] }
const paused = { ...vervolg, gepauzeerdTot: '2026-04-10' }
const actie: LopendeTermijn = {
  ...planActieTermijn(KEN, momentOp('2026-03-03', '11:00'), '2026-03-20'),
  gepauzeerdTot: null,
  herinnerd: [],
}
const by: ChangeTermijn = { reden: 'De persoon ligt in het ziekenhuis', rollen: ['procesregisseur'] }
const daysOf = (outcome: ReturnType<typeof pauseTermijn>) =>
  outcome.ok
    ? [outcome.value.waarschuwingOp, outcome.value.vervaltOp, outcome.value.teLaatVanaf, outcome.value.gepauzeerdTot]
    : outcome.refusal

const rows = [
  {
    rule: 'a pause of ten days moves every day ten days',
    outcome: pauseTermijn(vervolg, { ...by, tot: '2026-04-10' }, '2026-04-01'),
    expected: ['2026-04-24', '2026-05-08', '2026-05-09', '2026-04-10'],
  },
  {
    rule: 'a pause of one day, over the change to summer time',
    outcome: pauseTermijn(vervolg, { ...by, tot: '2026-03-29' }, '2026-03-29'),
    expected: ['2026-04-15', '2026-04-29', '2026-04-30', '2026-03-29'],
  },
  {
    rule: 'going on earlier gives back the days that did not pass',
    outcome: resumeTermijn({ ...paused, vervaltOp: '2026-05-08' }, by, '2026-04-06'),
    expected: ['2026-04-09', '2026-05-03', '2026-04-24', null],
  },
  {
    rule: 'a later last day takes the warning along',
    outcome: extendTermijn(vervolg, { ...by, tot: '2026-05-12' }, '2026-04-20'),
    expected: ['2026-04-28', '2026-05-12', '2026-05-13', null],
  },
  {
    rule: 'who does not keep the term',
    outcome: pauseTermijn(vervolg, { ...by, rollen: ['inhoudelijke-regie'], tot: '2026-04-10' }, '2026-04-01'),
    expected: 'not-verantwoordelijk',
  },
  { rule: 'no reason', outcome: resumeTermijn(paused, { ...by, reden: ' ' }, '2026-04-06'), expected: 'reden-missing' },
  {
    rule: 'twice',
    outcome: pauseTermijn(paused, { ...by, tot: '2026-04-12' }, '2026-04-06'),
    expected: 'pauze-already',
  },
  { rule: 'nothing to go on with', outcome: resumeTermijn(vervolg, by, '2026-04-06'), expected: 'pauze-missing' },
  {
    rule: 'until yesterday',
    outcome: pauseTermijn(vervolg, { ...by, tot: '2026-03-31' }, '2026-04-01'),
    expected: 'pauze-not-ahead',
  },
  {
    rule: 'an earlier last day is no extension',
    outcome: extendTermijn(vervolg, { ...by, tot: '2026-04-28' }, '2026-04-01'),
    expected: 'verlenging-not-later',
  },
  {
    rule: 'for years',
    outcome: extendTermijn(vervolg, { ...by, tot: '2029-04-28' }, '2026-04-01'),
    expected: 'too-far',
  },
  {
    rule: 'an actie has its own day',
    outcome: extendTermijn(actie, { reden: 'Later', rollen: ['actiehouder'], tot: '2026-04-28' }, '2026-03-10'),
    expected: 'actie-has-its-own-day',
  },
] as const
for (const { rule, outcome, expected } of rows)
  test(`NET-56 · pause and extension: ${rule}`, () => assert.deepEqual(daysOf(outcome), expected))

test('NET-56 · a pause taken back at once leaves every day where it was', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 300 }), (length) => {
      const today = '2026-04-01'
      const stopped = pauseTermijn(vervolg, { ...by, tot: addDagen(today, length) }, today)
      assert.ok(stopped.ok)
      assert.deepEqual(resumeTermijn(stopped.value, by, today), { ok: true, value: vervolg })
    }),
  )
})

test('SYS-05 · a reminder that moves ahead comes again, one that stays behind does not', () => {
  const warned = { ...vervolg, herinnerd: ['vooraf'] as const }
  const later = pauseTermijn(warned, { ...by, tot: '2026-04-24' }, '2026-04-15')
  assert.ok(later.ok)
  assert.deepEqual(later.value.herinnerd, [])
  const slightly = extendTermijn(warned, { ...by, tot: '2026-04-29' }, '2026-04-20')
  assert.ok(slightly.ok)
  assert.deepEqual(slightly.value.herinnerd, ['vooraf'])
})

const rondes = [
  { rule: 'nothing before its day', herinnerd: [], today: '2026-04-13', expected: [null, [], '2026-04-14'] },
  {
    rule: 'the warning on its day',
    herinnerd: [],
    today: '2026-04-14',
    expected: ['vooraf', ['vooraf'], '2026-04-28'],
  },
  { rule: 'once', herinnerd: ['vooraf'], today: '2026-04-15', expected: [null, ['vooraf'], '2026-04-28'] },
  {
    rule: 'what was missed for weeks comes as one, the last',
    herinnerd: [],
    today: '2026-05-20',
    expected: ['te-laat', ['vooraf', 'op-de-dag', 'te-laat'], null],
  },
] as const
for (const { rule, herinnerd, today, expected } of rondes)
  test(`SYS-05, DOE-24 · reminders: ${rule}`, () => {
    const { send, told, next } = getHerinneringRonde(vervolg, herinnerd, today)
    assert.deepEqual([send?.moment ?? null, told, next], expected)
  })

test('NET-56, SYS-05 · while a term stands still nobody is reminded; the day after it comes', () => {
  const moved = { ...vervolg, waarschuwingOp: '2026-04-08' }
  const on = (today: string) => getHerinneringRonde(moved, [], today, '2026-04-10')
  assert.deepEqual(on('2026-04-10'), { send: null, told: [], next: '2026-04-11' })
  assert.equal(on('2026-04-11').send?.moment, 'vooraf')
})
