import assert from 'node:assert/strict'
import { test } from 'node:test'
import { momentOp } from '../shared/dagen.ts'
import { checkInstelling, type Instelling, routeAttendering, STANDAARD_INSTELLING } from './attendering.ts'

const chosen = (change: Partial<Instelling['keuzes']>, rest: Partial<Instelling> = {}): Instelling => ({
  ...STANDAARD_INSTELLING,
  ...rest,
  keuzes: { ...STANDAARD_INSTELLING.keuzes, ...change },
})
const bericht = { groep: 'berichten', dringend: false } as const
const at = (dag: string, tijd: string) => momentOp(dag, tijd)
const DIGEST = chosen({ berichten: 'dagoverzicht' })

const rows = [
  { rule: 'by day, at once', mail: bericht, wie: chosen({}), now: at('2026-03-03', '10:00'), expected: ['nu'] },
  {
    rule: 'at night, when the rest is over',
    mail: bericht,
    wie: chosen({}),
    now: at('2026-03-03', '23:00'),
    expected: ['later', '2026-03-04T06:00:00.000Z'],
  },
  {
    rule: 'after midnight, the same morning',
    mail: bericht,
    wie: chosen({}),
    now: at('2026-03-04', '02:00'),
    expected: ['later', '2026-03-04T06:00:00.000Z'],
  },
  {
    rule: 'the first minute of the rest',
    mail: bericht,
    wie: chosen({}),
    now: at('2026-03-03', '21:00'),
    expected: ['later', '2026-03-04T06:00:00.000Z'],
  },
  {
    rule: 'the first minute after it',
    mail: bericht,
    wie: chosen({}),
    now: at('2026-03-04', '07:00'),
    expected: ['nu'],
  },
  {
    rule: 'a rest in the middle of the day',
    mail: bericht,
    wie: chosen({}, { rust: { van: '12:00', tot: '13:00' } }),
    now: at('2026-03-04', '12:30'),
    expected: ['later', '2026-03-04T12:00:00.000Z'],
  },
  {
    rule: 'no rest chosen',
    mail: bericht,
    wie: chosen({}, { rust: null }),
    now: at('2026-03-03', '23:00'),
    expected: ['nu'],
  },
  {
    rule: 'the night that summer time starts',
    mail: bericht,
    wie: chosen({}),
    now: at('2026-03-28', '23:00'),
    expected: ['later', '2026-03-29T05:00:00.000Z'],
  },
  {
    rule: 'the night that winter time starts',
    mail: bericht,
    wie: chosen({}),
    now: at('2026-10-24', '23:00'),
    expected: ['later', '2026-10-25T06:00:00.000Z'],
  },
  {
    rule: 'before eight, in the overview of today',
    mail: bericht,
    wie: DIGEST,
    now: at('2026-03-03', '07:30'),
    expected: ['dagoverzicht', '2026-03-03T07:00:00.000Z'],
  },
  {
    rule: 'after eight, in that of tomorrow',
    mail: bericht,
    wie: DIGEST,
    now: at('2026-03-03', '08:00'),
    expected: ['dagoverzicht', '2026-03-04T07:00:00.000Z'],
  },
  {
    rule: 'not at all',
    mail: bericht,
    wie: chosen({ berichten: 'niet' }),
    now: at('2026-03-03', '10:00'),
    expected: ['niet'],
  },
  {
    rule: 'what is urgent comes at night too',
    mail: { groep: 'vragen', dringend: true },
    wie: chosen({ vragen: 'dagoverzicht' }),
    now: at('2026-03-03', '23:00'),
    expected: ['nu'],
  },
  {
    rule: 'an invitation has no group',
    mail: { groep: null, dringend: false },
    wie: DIGEST,
    now: at('2026-03-03', '23:00'),
    expected: ['nu'],
  },
] as const
for (const { rule, mail, wie, now, expected } of rows)
  test(`COM-19 · ${rule}`, () => {
    const found = routeAttendering(mail, wie, now)
    assert.deepEqual([found.soort, ...('op' in found ? [found.op.toISOString()] : [])], expected)
  })

const checks = [
  { rule: 'the default', wie: STANDAARD_INSTELLING, expected: [] },
  { rule: 'no messages at all', wie: chosen({ berichten: 'niet' }), expected: [] },
  {
    rule: 'no questions and no terms',
    wie: chosen({ vragen: 'niet', termijnen: 'niet' }),
    expected: ['vragen', 'termijnen'],
  },
  { rule: 'a rest of a whole day', wie: chosen({}, { rust: { van: '08:00', tot: '08:00' } }), expected: ['rust'] },
]
for (const { rule, wie, expected } of checks)
  test(`COM-19 · may one choose: ${rule}`, () => assert.deepEqual(checkInstelling(wie), expected))
