import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { establishPlan, missingVelden } from './establish-plan.ts'
import { addVeld, saveVeld, type VeldStand } from './save-veld.ts'
import { EMPTY_WAARDE, findPlanVeld, PLAN_VELDEN } from './velden.ts'
import { mayWritePlan } from './write-plan.ts'

const now = new Date('2026-03-03T10:00:00Z')
const says = (tekst: string, more = {}) => ({ ...EMPTY_WAARDE, tekst, ...more })
const huidig: VeldStand = { waarde: says('Rust in het portiek'), versie: 3, auteurId: 'fatma', op: now }
const eigen = says('Rust in de straat')
const command = { code: 'gezamenlijk-doel', waarde: eigen, opVersie: 3, auteurId: 'ruud' }

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
    change: { opVersie: 2, waarde: huidig.waarde },
    expected: 3,
  },
  { rule: 'OPL-36 · a version nobody made is refused', change: { opVersie: 4 }, expected: 'versie-from-the-future' },
  { rule: 'OPL-31 · the plan has no other fields', change: { code: 'geloof' }, expected: 'veld-unknown' },
  { rule: 'OPL-14 · zorgen belong to a speaker', change: { code: 'zorgen' }, expected: 'spreker-missing' },
  {
    rule: 'OPL-14 · and then are saved, with since when and what it leads to',
    change: {
      code: 'zorgen',
      waarde: says('Drie meldingen', { spreker: 'politie', sinds: 'maart', gevolgen: 'angst' }),
    },
    expected: 4,
  },
  {
    rule: 'OPL-31 · the gezamenlijk doel belongs to all',
    change: { waarde: says('Rust', { spreker: 'ruud' }) },
    expected: 'spreker-not-asked',
  },
  {
    rule: 'OVL-32 · only a quote can be told at the table alone',
    change: { waarde: says('Rust', { alleenMondeling: true }) },
    expected: 'spreker-not-asked',
  },
  {
    rule: 'DOE-01 · a doel has a status, a day to look again and the zorgen it answers',
    change: {
      code: 'doelen',
      waarde: says('Een vaste plek', { bereikt: 'nog-niet', herzienOp: '2026-06-01', zorgen: ['z1'] }),
    },
    expected: 4,
  },
  {
    rule: 'DOE-01 · a text of all has none of these',
    change: { waarde: says('Rust', { bereikt: 'ja' }) },
    expected: 'doel-not-asked',
  },
  {
    rule: 'OPL-36 · another status alone is a change',
    change: { code: 'doelen', waarde: { ...huidig.waarde, bereikt: 'ja' } },
    expected: 4,
  },
] as const
for (const { rule, change, expected } of saveRows) {
  test(rule, () => {
    const outcome = saveVeld('lopend', huidig, { ...command, ...change }, now)
    assert.equal(outcome.ok ? outcome.value.versie : outcome.refusal, expected)
  })
}

const addRows = [
  { rule: 'OPL-25 · a quote stands beside the others', change: {}, expected: 1 },
  { rule: 'OPL-25 · so does a doel', change: { code: 'doelen', waarde: eigen }, expected: 1 },
  {
    rule: 'OPL-31 · a text of all stands there once',
    change: { code: 'aanleiding', waarde: eigen },
    expected: 'veld-not-repeatable',
  },
  {
    rule: 'OPL-14 · without words it is no quote',
    change: { waarde: says(' ', { spreker: 'moeder' }) },
    expected: 'tekst-missing',
  },
  { rule: 'OPL-14 · without a speaker neither', change: { waarde: eigen }, expected: 'spreker-missing' },
] as const
for (const { rule, change, expected } of addRows) {
  test(rule, () => {
    const add = { code: 'krachten', waarde: says('Sinds mei slapen we weer', { spreker: 'moeder' }), auteurId: 'ruud' }
    const outcome = addVeld('lopend', { ...add, ...change }, now)
    assert.equal(outcome.ok ? outcome.value.versie : outcome.refusal, expected)
  })
}

test('SLT-04 · nothing is added to the plan of a closed casus', () => {
  const add = { code: 'doelen', waarde: eigen, auteurId: 'ruud' }
  assert.deepEqual(addVeld('afgesloten', add, now), { ok: false, refusal: 'casus-not-lopend' })
})

const writers = [
  { rule: 'the procesregisseur writes', rollen: ['procesregisseur'], deelnames: ['d1'], expected: true },
  { rule: 'so does the inhoudelijke regie', rollen: ['inhoudelijke-regie'], deelnames: ['d1'], expected: true },
  { rule: 'a ketenpartner reads', rollen: ['ketenpartner'], deelnames: ['d1'], expected: false },
  { rule: 'unless taking the notes', rollen: ['ketenpartner'], deelnames: ['d1', 'd2'], expected: true },
] as const
for (const { rule, rollen, deelnames, expected } of writers) {
  test(`PRV-33 · ${rule}`, () => assert.equal(mayWritePlan({ rollen, deelnames }, ['d2']), expected))
}

test('SLT-04 · the plan of a closed casus does not change', () => {
  assert.deepEqual(saveVeld('afgeschaald', huidig, command, now), { ok: false, refusal: 'casus-not-lopend' })
})

test('OPL-36 · a conflict shows both texts and who wrote the other', () => {
  const outcome = saveVeld('lopend', huidig, { ...command, opVersie: 1 }, now)
  assert.deepEqual(outcome, { ok: false, refusal: 'veld-changed', huidig, eigen })
})

test('OPL-36 · however two people write in one field, no text is lost without being shown to someone', () => {
  const write = fc.record({
    wie: fc.constantFrom('fatma', 'ruud'),
    tekst: fc.string({ maxLength: 3 }),
    refresh: fc.boolean(),
  })
  fc.assert(
    fc.property(fc.array(write, { maxLength: 20 }), (writes) => {
      let stand: VeldStand = { waarde: EMPTY_WAARDE, versie: 1, auteurId: null, op: null }
      const seen: Record<string, number> = { fatma: 1, ruud: 1 }
      for (const { wie, tekst, refresh } of writes) {
        if (refresh) seen[wie] = stand.versie
        const attempt = { ...command, waarde: says(tekst), auteurId: wie, opVersie: seen[wie] ?? 1 }
        const outcome = saveVeld('lopend', stand, attempt, now)
        if (outcome.ok) {
          assert.ok(!outcome.value.changed || seen[wie] === stand.versie, 'nobody writes over what they did not see')
          stand = outcome.value
          seen[wie] = stand.versie
        } else {
          assert.ok('huidig' in outcome)
          assert.equal(outcome.eigen.tekst, tekst)
          assert.equal(outcome.huidig, stand)
        }
      }
    }),
  )
})

const doel = { veldId: 'v1', code: 'gezamenlijk-doel', waarde: eigen, versie: 4 }
const leeg = { veldId: 'v2', code: 'aanleiding', waarde: says(' '), versie: 1 }
const overleg = { status: 'lopend', aanTafel: ['ruud', 'fatma'], laatsteVersie: 1 } as const
const establish = { velden: [doel, leeg], actieIds: ['a1'], akkoord: ['ruud', 'fatma'] }
const establishRows = [
  { rule: 'in the overleg, with the names', state: overleg, change: {}, expected: 2 },
  {
    rule: 'not before the overleg',
    state: { ...overleg, status: 'gepland' },
    change: {},
    expected: 'overleg-not-begonnen',
  },
  {
    rule: 'a mistake is put right after the close by those who were there',
    state: { ...overleg, status: 'afgerond' },
    change: {},
    expected: 2,
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
