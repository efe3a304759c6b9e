import assert from 'node:assert/strict'
import { test } from 'node:test'
import { getProfiel } from '../netwerk/profielen.ts'
import { momentOp } from '../shared/dagen.ts'
import { planActieTermijn, planTermijn } from './plan-termijn.ts'
import { getDagenOver, getHerinneringen, getTermijnStand } from './termijn.ts'

const ZUID = getProfiel('zuid-limburg', '2026-03-03')
const delen = planTermijn(ZUID, 'uitkomst-delen', momentOp('2026-03-03', '11:30'))
const contact = planTermijn(ZUID, 'contact-regisseurs', momentOp('2026-03-03', '11:30'))
assert.ok(delen && contact)

const rows = [
  { rule: 'the day of the overleg', termijn: delen, now: ['2026-03-03', '12:00'], stand: 'loopt', over: 7 },
  { rule: 'day 4', termijn: delen, now: ['2026-03-07', '23:59'], stand: 'loopt', over: 3 },
  {
    rule: 'day 5 warns from its first minute',
    termijn: delen,
    now: ['2026-03-08', '00:00'],
    stand: 'waarschuwing',
    over: 2,
  },
  {
    rule: 'day 7 is in time until its last minute',
    termijn: delen,
    now: ['2026-03-10', '23:59'],
    stand: 'waarschuwing',
    over: 0,
  },
  { rule: 'day 8 is late', termijn: delen, now: ['2026-03-11', '00:00'], stand: 'te-laat', over: -1 },
  { rule: 'a reminder that is due', termijn: contact, now: ['2026-04-14', '08:00'], stand: 'waarschuwing', over: 0 },
  {
    rule: 'a reminder is never late',
    termijn: contact,
    now: ['2026-09-01', '08:00'],
    stand: 'waarschuwing',
    over: -140,
  },
] as const
for (const { rule, termijn, now, stand, over } of rows) {
  test(`OVL-35, NET-56 · ${rule}: ${stand}`, () => {
    const moment = momentOp(now[0], now[1])
    assert.equal(getTermijnStand({ ...termijn, gehaaldOp: null }, moment), stand)
    assert.equal(getDagenOver(termijn, moment), over)
  })
}

test('A-01 · sharing on 9 March closes the obligation, also when one looks later', () => {
  const met = { ...delen, gehaaldOp: momentOp('2026-03-09', '15:00') }
  assert.equal(getTermijnStand(met, momentOp('2026-03-09', '15:00')), 'gehaald')
  assert.equal(getTermijnStand(met, momentOp('2026-05-01', '15:00')), 'gehaald')
  assert.equal(getTermijnStand(met, momentOp('2026-03-08', '15:00')), 'waarschuwing')
})

test('DOE-24 · an actie reminds before, on and after its day; the regisseur hears the last', () => {
  const actie = planActieTermijn(ZUID, momentOp('2026-03-03', '11:30'), '2026-03-20')
  assert.deepEqual(getHerinneringen(actie), [
    { op: '2026-03-17', moment: 'vooraf', aan: ['actiehouder'] },
    { op: '2026-03-20', moment: 'op-de-dag', aan: ['actiehouder'] },
    { op: '2026-03-21', moment: 'te-laat', aan: ['actiehouder', 'procesregisseur'] },
  ])
})

test('OVL-35 · sharing reminds the procesregisseur on day 5, day 7 and day 8', () => {
  assert.deepEqual(
    getHerinneringen(delen).map(({ op, moment }) => [op, moment]),
    [
      ['2026-03-08', 'vooraf'],
      ['2026-03-10', 'op-de-dag'],
      ['2026-03-11', 'te-laat'],
    ],
  )
})

test('NET-42 · a rhythm without a term reminds both regisseurs once', () => {
  assert.deepEqual(getHerinneringen(contact), [
    { op: '2026-04-14', moment: 'op-de-dag', aan: ['procesregisseur', 'inhoudelijke-regie'] },
  ])
})
