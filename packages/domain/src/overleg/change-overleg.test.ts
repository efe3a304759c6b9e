import assert from 'node:assert/strict'
import { test } from 'node:test'
import { changeOverleg } from './change-overleg.ts'

const now = new Date('2026-02-10T09:00:00Z')
const overleg = {
  status: 'gepland',
  type: { code: 'pga-eerste', eerste: true },
  begin: new Date('2026-03-03T09:00:00Z'),
  eind: new Date('2026-03-03T10:30:00Z'),
  vorm: { soort: 'fysiek', locatie: 'Parkstad' },
  doel: 'Overlast stoppen',
  genodigden: [{ deelnameId: 'ruud', zekerAanwezig: false, akkoordMetDatum: false }],
} as const
const zuidLimburg = { eersteOverlegFysiek: 'uitgangspunt', zekerAanwezigBlocks: false } as const
const moved = { begin: new Date('2026-03-04T09:00:00Z'), eind: new Date('2026-03-04T10:30:00Z') }

const rows = [
  { rule: 'OVL-11 · a new moment asks every answer anew', status: 'gepland', change: moved, expected: true },
  {
    rule: 'OVL-11 · a new place too',
    status: 'gepland',
    change: { vorm: { soort: 'fysiek', locatie: 'Heuvelland' } },
    expected: true,
  },
  {
    rule: 'OVL-11 · another purpose does not',
    status: 'gepland',
    change: { doel: 'Overlast en schulden' },
    expected: false,
  },
  {
    rule: 'OVL-03 · moving online still asks a reason',
    status: 'gepland',
    change: { vorm: { soort: 'online', link: 'https://overleg.example/1', reden: null } },
    expected: 'reden-online-missing',
  },
  {
    rule: 'OVL-09 · it ends after it starts',
    status: 'gepland',
    change: { begin: moved.begin },
    expected: 'overleg-ends-before-start',
  },
  { rule: 'PRV-01 · the purpose stays', status: 'gepland', change: { doel: '' }, expected: 'doel-missing' },
  { rule: 'OVL-44 · what runs is not moved', status: 'lopend', change: moved, expected: 'overleg-not-gepland' },
] as const
for (const { rule, status, change, expected } of rows) {
  test(rule, () => {
    const outcome = changeOverleg({ ...overleg, status }, change, zuidLimburg, now)
    assert.equal(outcome.ok ? outcome.value.renewsUitnodigingen : outcome.refusal, expected)
  })
}
