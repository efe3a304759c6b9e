import assert from 'node:assert/strict'
import { test } from 'node:test'
import { getProfiel } from '../netwerk/profielen.ts'
import { momentOp, tijdVan } from '../shared/dagen.ts'
import { getOverlegMoments } from './overleg-moments.ts'

const rows = [
  {
    rule: 'FAS-43, FAS-50, FAS-64, OVL-13 · the startoverleg in Zuid Oost Utrecht',
    code: 'zou',
    eerste: true,
    expected: [
      'zaal-klaar 09:30 procesregisseur',
      'ontvangst-klant 09:45 voorzitter',
      'volgende-datum 11:30 voorzitter',
    ],
  },
  {
    rule: 'FAS-83, OVL-12 · a later overleg there asks only the room',
    code: 'zou',
    eerste: false,
    expected: ['zaal-klaar 09:30 procesregisseur'],
  },
  { rule: 'OVL-13 · Kennemerland asks none of it', code: 'kennemerland', eerste: true, expected: [] },
]
for (const { rule, code, eerste, expected } of rows)
  test(rule, () => {
    const overleg = { begin: momentOp('2026-03-19', '10:00'), eind: momentOp('2026-03-19', '11:30'), eerste }
    const moments = getOverlegMoments(getProfiel(code, '2026-03-03'), overleg)
    assert.deepEqual(
      moments.map(({ soort, op, wie }) => `${soort} ${tijdVan(op)} ${wie}`),
      expected,
    )
  })

test('FAS-43 · the half hour stays half an hour on the day the clocks change', () => {
  const overleg = { begin: momentOp('2026-03-29', '03:15'), eind: momentOp('2026-03-29', '04:15'), eerste: false }
  const [zaal] = getOverlegMoments(getProfiel('zou', '2026-03-03'), overleg)
  assert.equal(zaal && overleg.begin.getTime() - zaal.op.getTime(), 30 * 60_000)
})
