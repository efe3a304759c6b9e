import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { assessVoortgang, countAgenda } from './agenda.ts'

const punt = (code: string, minuten: number, behandeld = false) => ({ code, minuten, behandeld })

test('OVL-24 · the agenda shows its running total and what is over', () => {
  const telling = countAgenda([punt('opening', 10), punt('informatie', 30), punt('afspraken', 25)], 60)
  assert.deepEqual(
    telling.regels.map(({ code, van, tot }) => [code, van, tot]),
    [
      ['opening', 0, 10],
      ['informatie', 10, 40],
      ['afspraken', 40, 65],
    ],
  )
  assert.deepEqual([telling.totaal, telling.over, telling.vrij], [65, 5, 0])
})

test('OVL-24 · the total is the sum of the boxes, and never both over and free', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 120 })), fc.integer({ min: 0, max: 480 }), (boxes, beschikbaar) => {
      const { totaal, over, vrij, regels } = countAgenda(
        boxes.map((minuten, i) => punt(`p${i}`, minuten)),
        beschikbaar,
      )
      assert.equal(
        totaal,
        boxes.reduce((sum, box) => sum + box, 0),
      )
      assert.equal(totaal, beschikbaar + over - vrij)
      assert.ok(over === 0 || vrij === 0)
      assert.ok(regels.every((regel, i) => i === 0 || regel.van === regels[i - 1]?.tot))
    }),
  )
})

const eind = new Date('2026-03-03T10:00:00Z')
const rows = [
  {
    rule: 'enough time left',
    punten: [punt('a', 20, true), punt('b', 20)],
    now: '2026-03-03T09:30:00Z',
    expected: { resterend: 20, over: 0, eindInGevaar: false },
  },
  {
    rule: 'the end is at risk',
    punten: [punt('a', 20), punt('b', 20)],
    now: '2026-03-03T09:30:00Z',
    expected: { resterend: 40, over: 10, eindInGevaar: true },
  },
  {
    rule: 'past the end with work left',
    punten: [punt('b', 5)],
    now: '2026-03-03T10:10:00Z',
    expected: { resterend: 5, over: 15, eindInGevaar: true },
  },
  {
    rule: 'all treated on the dot',
    punten: [punt('a', 20, true)],
    now: '2026-03-03T10:00:00Z',
    expected: { resterend: 0, over: 0, eindInGevaar: false },
  },
] as const
for (const { rule, punten, now, expected } of rows) {
  test(`OVL-24 · ${rule}`, () => assert.deepEqual(assessVoortgang(punten, eind, new Date(now)), expected))
}
