import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { mayReadInbreng } from './read-inbreng.ts'
import { restrictInbreng } from './restrict-inbreng.ts'
import { reuseInbreng } from './reuse-inbreng.ts'
import { saveInbreng } from './save-inbreng.ts'

const now = new Date('2026-03-03T09:00:00Z')
const inbreng = { actueel: 'Twee meldingen', verleden: 'Geen', doel: 'Overlast stoppen', voorbereid: true }

const saveRows = [
  { rule: 'OVL-04 · both parts filled is prepared', status: 'gepland', change: {}, expected: true },
  {
    rule: 'OVL-04 · a half preparation can be saved',
    status: 'gepland',
    change: { verleden: '', voorbereid: false },
    expected: true,
  },
  {
    rule: 'OVL-04 · but is not "voorbereid"',
    status: 'gepland',
    change: { verleden: '' },
    expected: 'inbreng-part-missing',
  },
  {
    rule: 'OVL-04 · the present counts too',
    status: 'gepland',
    change: { actueel: ' ' },
    expected: 'inbreng-part-missing',
  },
  {
    rule: 'PRV-01 · every contribution has a purpose',
    status: 'gepland',
    change: { doel: '' },
    expected: 'doel-missing',
  },
  { rule: 'OVL-04 · at the table one may still add', status: 'lopend', change: {}, expected: true },
  { rule: 'OVL-04 · after the close one may not', status: 'afgerond', change: {}, expected: 'preparation-closed' },
  { rule: 'OVL-04 · nor when it is off', status: 'geannuleerd', change: {}, expected: 'preparation-closed' },
] as const
for (const { rule, status, change, expected } of saveRows) {
  test(rule, () => {
    const outcome = saveInbreng(status, { ...inbreng, ...change })
    assert.equal(outcome.ok ? true : outcome.refusal, expected)
  })
}

const open = { beperkt: false }
const partner = { isAuteur: false, rol: 'ketenpartner', aanwezig: true } as const
const readRows = [
  {
    rule: 'OVL-05 · before the start another partner reads nothing',
    status: 'gepland',
    inbreng: open,
    reader: partner,
    expected: false,
  },
  {
    rule: 'OVL-05 · from the start those present read',
    status: 'lopend',
    inbreng: open,
    reader: partner,
    expected: true,
  },
  {
    rule: 'PRV-36 · after the close the attendees still read',
    status: 'afgerond',
    inbreng: open,
    reader: partner,
    expected: true,
  },
  {
    rule: 'PRV-36 · who was not there does not',
    status: 'afgerond',
    inbreng: open,
    reader: { ...partner, aanwezig: false },
    expected: false,
  },
  {
    rule: 'OVL-05 · a called-off overleg never opens it',
    status: 'geannuleerd',
    inbreng: open,
    reader: partner,
    expected: false,
  },
  {
    rule: 'OVL-05 · the author reads always',
    status: 'gepland',
    inbreng: open,
    reader: { ...partner, isAuteur: true, aanwezig: false },
    expected: true,
  },
  {
    rule: 'OVL-05 · the procesregisseur reads before the start',
    status: 'gepland',
    inbreng: open,
    reader: { ...partner, rol: 'procesregisseur' },
    expected: true,
  },
  {
    rule: 'OVL-05 · the casusregisseur too',
    status: 'gepland',
    inbreng: open,
    reader: { ...partner, rol: 'inhoudelijke-regie' },
    expected: true,
  },
  {
    rule: 'PRV-04 · what was taken from the table is off the table',
    status: 'lopend',
    inbreng: { beperkt: true },
    reader: partner,
    expected: false,
  },
  {
    rule: 'PRV-04 · the author keeps it',
    status: 'lopend',
    inbreng: { beperkt: true },
    reader: { ...partner, isAuteur: true },
    expected: true,
  },
  {
    rule: 'PRV-40 · a line manager never reads preparation',
    status: 'afgerond',
    inbreng: open,
    reader: { isAuteur: false, rol: 'lijn', aanwezig: false },
    expected: false,
  },
] as const
for (const { rule, status, inbreng: state, reader, expected } of readRows) {
  test(rule, () => assert.equal(mayReadInbreng(state, status, reader), expected))
}

test('OVL-05 · nobody but author and regie reads before the overleg opens', () => {
  const reader = fc.record({
    isAuteur: fc.boolean(),
    rol: fc.constantFrom('procesregisseur', 'inhoudelijke-regie', 'ketenpartner', 'lijn'),
    aanwezig: fc.boolean(),
  })
  fc.assert(
    fc.property(reader, fc.boolean(), fc.constantFrom('gepland', 'geannuleerd'), (who, beperkt, status) => {
      const expected = who.isAuteur || who.rol === 'procesregisseur' || who.rol === 'inhoudelijke-regie'
      assert.equal(mayReadInbreng({ beperkt }, status, who), expected)
    }),
  )
})

test('PRV-04 · only the procesregisseur restricts a contribution, and says why', () => {
  const reden = 'Hoort niet bij het doel.'
  assert.ok(restrictInbreng({ rol: 'procesregisseur', beperkt: true, reden }, now).ok)
  assert.ok(restrictInbreng({ rol: 'procesregisseur', beperkt: false, reden }, now).ok)
  assert.deepEqual(restrictInbreng({ rol: 'ketenpartner', beperkt: true, reden }, now), {
    ok: false,
    refusal: 'only-the-procesregisseur',
  })
  assert.deepEqual(restrictInbreng({ rol: 'procesregisseur', beperkt: true, reden: '' }, now), {
    ok: false,
    refusal: 'reden-missing',
  })
})

test('PRV-01 · A-01 · what was told in one overleg is not used in another casus or overleg', () => {
  const herkomst = { casusId: 'harm', overlegId: 'o1', doel: 'Overlast stoppen' }
  assert.ok(reuseInbreng(herkomst, { casusId: 'harm', overlegId: 'o1' }).ok)
  assert.deepEqual(reuseInbreng(herkomst, { casusId: 'danny', overlegId: 'o1' }), {
    ok: false,
    refusal: 'bound-to-doel',
  })
  assert.deepEqual(reuseInbreng(herkomst, { casusId: 'harm', overlegId: 'o2' }), {
    ok: false,
    refusal: 'bound-to-doel',
  })
})
