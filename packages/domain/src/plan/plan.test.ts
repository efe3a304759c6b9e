import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { establishPlan, missingVelden } from './establish-plan.ts'
import { saveVeld, type VeldStand } from './save-veld.ts'
import { findPlanVeld, PLAN_VELDEN } from './velden.ts'

const now = new Date('2026-03-03T10:00:00Z')
const huidig: VeldStand = { tekst: 'Rust in het portiek', versie: 3, auteurId: 'fatma', op: now }
const command = { code: 'gezamenlijk-doel', sprekerId: null, tekst: 'Rust in de straat', opVersie: 3, auteurId: 'ruud' }

test('OPL-31 · the plan has a gezamenlijk doel that must be filled, and every code once', () => {
  assert.deepEqual(missingVelden([]), ['gezamenlijk-doel'])
  assert.equal(new Set(PLAN_VELDEN.map(({ code }) => code)).size, PLAN_VELDEN.length)
  assert.equal(findPlanVeld('geloof'), undefined)
})

const saveRows = [
  { rule: 'OPL-36 · on the version one saw, it becomes the next', change: {}, expected: 4 },
  { rule: 'OPL-36 · on an older version it is a conflict', change: { opVersie: 2 }, expected: 'veld-changed' },
  {
    rule: 'OPL-36 · the same text on an older version is no conflict',
    change: { opVersie: 2, tekst: huidig.tekst },
    expected: 3,
  },
  { rule: 'OPL-36 · a version nobody made is refused', change: { opVersie: 4 }, expected: 'versie-from-the-future' },
  { rule: 'OPL-31 · the plan has no other fields', change: { code: 'geloof' }, expected: 'veld-unknown' },
  { rule: 'OVL-46 · zorgen belong to a speaker', change: { code: 'zorgen' }, expected: 'spreker-missing' },
  { rule: 'OVL-46 · and then are saved', change: { code: 'zorgen', sprekerId: 'ruud' }, expected: 4 },
  {
    rule: 'OPL-31 · the gezamenlijk doel belongs to all',
    change: { sprekerId: 'ruud' },
    expected: 'spreker-not-asked',
  },
] as const
for (const { rule, change, expected } of saveRows) {
  test(rule, () => {
    const outcome = saveVeld('lopend', huidig, { ...command, ...change }, now)
    assert.equal(outcome.ok ? outcome.value.versie : outcome.refusal, expected)
  })
}

test('SLT-04 · the plan of a closed casus does not change', () => {
  assert.deepEqual(saveVeld('afgeschaald', huidig, command, now), { ok: false, refusal: 'casus-not-lopend' })
})

test('OPL-36 · a conflict shows both texts and who wrote the other', () => {
  const outcome = saveVeld('lopend', huidig, { ...command, opVersie: 1 }, now)
  assert.deepEqual(outcome, { ok: false, refusal: 'veld-changed', huidig, eigen: 'Rust in de straat' })
})

test('OPL-36 · however two people write in one field, no text is lost without being shown to someone', () => {
  const write = fc.record({
    wie: fc.constantFrom('fatma', 'ruud'),
    tekst: fc.string({ maxLength: 3 }),
    refresh: fc.boolean(),
  })
  fc.assert(
    fc.property(fc.array(write, { maxLength: 20 }), (writes) => {
      let stand: VeldStand = { tekst: '', versie: 0, auteurId: null, op: null }
      const seen: Record<string, number> = { fatma: 0, ruud: 0 }
      for (const { wie, tekst, refresh } of writes) {
        if (refresh) seen[wie] = stand.versie
        const outcome = saveVeld('lopend', stand, { ...command, tekst, auteurId: wie, opVersie: seen[wie] ?? 0 }, now)
        if (outcome.ok) {
          assert.ok(!outcome.value.changed || seen[wie] === stand.versie, 'nobody writes over what they did not see')
          stand = outcome.value
          seen[wie] = stand.versie
        } else {
          assert.ok('huidig' in outcome)
          assert.equal(outcome.eigen, tekst)
          assert.equal(outcome.huidig, stand)
        }
      }
    }),
  )
})

const doel = { code: 'gezamenlijk-doel', sprekerId: null, tekst: 'Rust in de straat', versie: 4 }
const leeg = { code: 'aanleiding', sprekerId: null, tekst: ' ', versie: 1 }
const overleg = { status: 'lopend', aanTafel: ['ruud', 'fatma'], laatsteVersie: 1 } as const
const establish = { velden: [doel, leeg], actieIds: ['a1'], akkoord: ['ruud', 'fatma'] }
const establishRows = [
  { rule: 'in the overleg, with the names', state: overleg, change: {}, expected: 2 },
  {
    rule: 'not outside the overleg',
    state: { ...overleg, status: 'afgerond' },
    change: {},
    expected: 'overleg-not-lopend',
  },
  { rule: 'not without gezamenlijk doel', state: overleg, change: { velden: [leeg] }, expected: 'veld-required' },
  { rule: 'not when nobody agreed', state: overleg, change: { akkoord: [] }, expected: 'nobody-agreed' },
  {
    rule: 'only those at the table agree',
    state: overleg,
    change: { akkoord: ['theo'] },
    expected: 'akkoord-not-at-table',
  },
] as const
for (const { rule, state, change, expected } of establishRows) {
  test(`OVL-30 · ${rule}`, () => {
    const outcome = establishPlan(state, { ...establish, ...change }, now)
    assert.equal(outcome.ok ? outcome.value.nummer : outcome.refusal, expected)
  })
}

test('OVL-30 · the version holds the filled fields, the acties and who agreed', () => {
  const outcome = establishPlan(overleg, establish, now)
  assert.ok(outcome.ok)
  assert.deepEqual(outcome.value, {
    ...establish,
    velden: [doel],
    nummer: 2,
    status: 'vastgesteld',
    vastgesteldOp: now,
  })
})
