import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { isBlocked } from '../shared/finding.ts'
import { closeOverleg, missingForClose, type OverlegStand } from './close-overleg.ts'
import { ALLOWED_OVERLEG_COMMANDS, type OverlegStatus } from './overleg.ts'

const now = new Date('2026-03-03T10:30:00Z')
const there = { deelnameId: 'ruud', zekerAanwezig: true, stand: 'aanwezig', vervangerId: null } as const
const complete: OverlegStand = {
  eerste: true,
  aanwezigheid: [there],
  doorgegaanZonder: false,
  zorgvuldigheidBevestigdDoor: ['ruud'],
  openingsverklaring: 'Wij gaan zorgvuldig om met wat we horen.',
  regieAfgesproken: true,
  hasGezamenlijkDoel: true,
  hasVervolg: true,
  planToEstablish: false,
  agendaOnbehandeld: 0,
  acties: 3,
}
const absent = [{ ...there, stand: 'afwezig' }] as const

const rows = [
  { rule: 'A-01 · nothing is missing', change: {}, missing: [], blocks: false },
  {
    rule: 'OVL-27 · attendance not recorded',
    change: { aanwezigheid: [{ ...there, stand: null }] },
    missing: ['aanwezigheid-missing'],
    blocks: true,
  },
  {
    rule: 'OVL-27 · nobody recorded at all',
    change: { aanwezigheid: [] },
    missing: ['aanwezigheid-missing'],
    blocks: true,
  },
  {
    rule: 'OVL-28 · must-attend absent and nothing chosen',
    change: { aanwezigheid: absent },
    missing: ['zeker-aanwezig-undecided'],
    blocks: true,
  },
  {
    rule: 'OVL-28 · must-attend absent and gone on',
    change: { aanwezigheid: absent, doorgegaanZonder: true },
    missing: [],
    blocks: false,
  },
  {
    rule: 'OVL-31 · careful use not confirmed by all',
    change: { zorgvuldigheidBevestigdDoor: [] },
    missing: ['zorgvuldigheid-unconfirmed'],
    blocks: true,
  },
  {
    rule: 'OVL-31 · not asked in this netwerk',
    change: { zorgvuldigheidBevestigdDoor: [], openingsverklaring: null },
    missing: [],
    blocks: false,
  },
  {
    rule: 'ROL-07 · no casusregisseur after the first overleg',
    change: { regieAfgesproken: false },
    missing: ['inhoudelijke-regie-missing'],
    blocks: true,
  },
  {
    rule: 'ROL-07 · a follow-up does not ask again',
    change: { eerste: false, regieAfgesproken: false },
    missing: [],
    blocks: false,
  },
  {
    rule: 'OVL-02 · no gezamenlijk doel after the first overleg',
    change: { hasGezamenlijkDoel: false },
    missing: ['gezamenlijk-doel-missing'],
    blocks: true,
  },
  {
    rule: 'OVL-30 · a plan that goes out is established here',
    change: { planToEstablish: true },
    missing: ['plan-not-vastgesteld'],
    blocks: true,
  },
  {
    rule: 'OVL-37 · no next date and no reason',
    change: { hasVervolg: false },
    missing: ['vervolg-missing'],
    blocks: true,
  },
  {
    rule: 'OVL-24 · agenda items left are shown',
    change: { agendaOnbehandeld: 2 },
    missing: ['agenda-untreated'],
    blocks: false,
  },
  { rule: 'OVL-36 · an overleg without acties is shown', change: { acties: 0 }, missing: ['no-acties'], blocks: false },
] as const
for (const { rule, change, missing, blocks } of rows) {
  test(rule, () => {
    const stand = { ...complete, ...change }
    assert.deepEqual(
      missingForClose(stand).map(({ code }) => code),
      missing,
    )
    const outcome = closeOverleg('lopend', stand, now)
    assert.equal(outcome.ok ? 'afgerond' : outcome.refusal, blocks ? 'overleg-incomplete' : 'afgerond')
  })
}

test('OVL-35 · the term starts at the close', () => {
  const outcome = closeOverleg('lopend', complete, now)
  assert.ok(outcome.ok)
  assert.deepEqual(outcome.value, { status: 'afgerond', afgerondOp: now })
})

test('OVL-37 · an overleg closes if, and only if, it runs and nothing blocks', () => {
  const statuses = Object.keys(ALLOWED_OVERLEG_COMMANDS) as OverlegStatus[]
  const flags = fc.record({
    eerste: fc.boolean(),
    regieAfgesproken: fc.boolean(),
    hasGezamenlijkDoel: fc.boolean(),
    hasVervolg: fc.boolean(),
    planToEstablish: fc.boolean(),
  })
  fc.assert(
    fc.property(fc.constantFrom(...statuses), flags, (status, change) => {
      const stand = { ...complete, ...change }
      const outcome = closeOverleg(status, stand, now)
      assert.equal(outcome.ok, status === 'lopend' && !isBlocked(missingForClose(stand)))
      if (outcome.ok) assert.ok(stand.hasVervolg)
    }),
  )
})
