import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { MijnTermijn } from '@regietafel/contract/mijn-werk.contract.ts'
import { layOutStrip, weekMarks } from './strip.ts'

const termijn = (vervaltOp: string, n = 0): MijnTermijn => ({
  termijnId: `${vervaltOp}-${n}`,
  casusId: 'c',
  casus: { casusId: 'c', code: 'ZL-2026-001', naam: null },
  soort: 'contact-regisseurs',
  objectId: null,
  start: '2026-02-01',
  waarschuwingOp: vervaltOp,
  vervaltOp,
  teLaatVanaf: null,
  verantwoordelijk: ['procesregisseur'],
  gehaaldOp: null,
  stand: 'loopt',
  dagenOver: 0,
  gepauzeerdTot: null,
  magWijzigen: false,
})
const TODAY = '2026-03-09'

test('a term stands at its day; what is late together just before today; what is far off not at all', () => {
  const days = layOutStrip(
    [termijn('2026-04-06'), termijn('2026-02-20'), termijn('2026-03-01'), termijn('2026-08-01')],
    TODAY,
  )
  assert.deepEqual(
    days.map(({ dag, dots }) => [dag, dots.length]),
    [
      ['2026-03-08', 2],
      ['2026-04-06', 1],
    ],
  )
  assert.equal(days[1]?.at, 0.5)
})

test('more than six on one day are counted, not drawn', () => {
  const [day] = layOutStrip(
    Array.from({ length: 200 }, (_, n) => termijn('2026-03-20', n)),
    TODAY,
  )
  assert.deepEqual([day?.dots.length, day?.more], [6, 194])
})

test('the marks are Mondays', () => {
  assert.deepEqual(
    weekMarks(TODAY)
      .map(({ dag }) => dag)
      .slice(0, 2),
    ['2026-03-09', '2026-03-16'],
  )
})
