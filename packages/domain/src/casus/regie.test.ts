import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { chooseInhoudelijkeRegie } from './choose-inhoudelijke-regie.ts'
import type { Deelname } from './deelname.ts'
import { countRegieWijzigingen, hasOneRegisseurAtATime, type RegieToewijzing, regieStand } from './regie.ts'

const now = new Date('2026-03-03T10:00:00Z')
const ja = { directContact: true, kijktVoorbijOrganisatie: true }
const seat = (id: string, rol: Deelname['rol'] = 'ketenpartner', status: Deelname['status'] = 'actief'): Deelname => ({
  id,
  persoonId: `p-${id}`,
  organisatieId: 'o1',
  rol,
  status,
})
const held = (id: string, bron: RegieToewijzing['bron'], tot: Date | null = null): RegieToewijzing => ({
  deelnameId: id,
  persoonId: `p-${id}`,
  bron,
  van: new Date('2026-02-01T10:00:00Z'),
  tot,
})
const weigeren = { procesregisseurMag: 'nee' } as const
const waarschuwen = { procesregisseurMag: 'met-waarschuwing' } as const

test('ROL-07 · the casus says "not agreed yet" until the overleg chose; ROL-08 · a pre-filled person is shown as such', () => {
  assert.equal(regieStand(null), 'nog-niet-afgesproken')
  assert.equal(regieStand(held('lies', 'vooringevuld')), 'vooringevuld')
  assert.equal(regieStand(held('lies', 'overleg')), 'afgesproken')
  assert.equal(regieStand(held('lies', 'overdracht')), 'afgesproken')
})

const rows = [
  {
    rule: 'ROL-07 · A-01 · the first overleg chooses Fatma',
    history: [],
    deelname: seat('fatma'),
    profile: waarschuwen,
    expected: [null, [], 0],
  },
  {
    rule: 'ROL-08 · A-03 · the overleg confirms the pre-filled Lies',
    history: [held('lies', 'vooringevuld')],
    deelname: seat('lies'),
    profile: weigeren,
    expected: ['lies', [], 0],
  },
  {
    rule: 'ROL-08 · the overleg decides otherwise',
    history: [held('lies', 'vooringevuld')],
    deelname: seat('noor'),
    profile: weigeren,
    expected: ['lies', [], 1],
  },
  {
    rule: 'ROL-08 · A-03 · Noord-Limburg refuses the procesregisseur',
    history: [],
    deelname: seat('bas', 'procesregisseur'),
    profile: weigeren,
    expected: 'procesregisseur-cannot-be-inhoudelijke-regie',
  },
  {
    rule: 'ROL-10 · elsewhere the procesregisseur is warned about',
    history: [],
    deelname: seat('marleen', 'procesregisseur'),
    profile: waarschuwen,
    expected: [null, ['procesregisseur-is-inhoudelijke-regie'], 0],
  },
  {
    rule: 'ROL-07 · who already agreed is not chosen again',
    history: [held('fatma', 'overleg')],
    deelname: seat('fatma'),
    profile: waarschuwen,
    expected: 'already-inhoudelijke-regie',
  },
  {
    rule: 'ROL-02 · who did not accept the expectations cannot be chosen',
    history: [],
    deelname: seat('fatma', 'ketenpartner', 'uitgenodigd'),
    profile: waarschuwen,
    expected: 'deelname-not-actief',
  },
] as const
for (const { rule, history, deelname, profile, expected } of rows) {
  test(rule, () => {
    const outcome = chooseInhoudelijkeRegie(history, { deelname, geschiktheid: ja }, profile, now)
    const seen = outcome.ok
      ? [outcome.value.endsDeelnameId, outcome.value.waarschuwingen, outcome.value.wijzigingen]
      : outcome.refusal
    assert.deepEqual(seen, expected)
  })
}

const geschiktheidRows = [
  { rule: 'two times yes is quiet', geschiktheid: ja, expected: [] },
  {
    rule: 'no direct contact is allowed and visible',
    geschiktheid: { ...ja, directContact: false },
    expected: ['no-direct-contact'],
  },
  {
    rule: 'not past the own organisation too',
    geschiktheid: { ...ja, kijktVoorbijOrganisatie: false },
    expected: ['within-own-organisatie'],
  },
  {
    rule: 'both questions must be answered',
    geschiktheid: { ...ja, directContact: null },
    expected: 'geschiktheid-unanswered',
  },
] as const
for (const { rule, geschiktheid, expected } of geschiktheidRows) {
  test(`ROL-06 · ${rule}`, () => {
    const outcome = chooseInhoudelijkeRegie([], { deelname: seat('fatma'), geschiktheid }, waarschuwen, now)
    assert.deepEqual(outcome.ok ? outcome.value.waarschuwingen : outcome.refusal, expected)
  })
}

test('ROL-41 · A-02 · after the hand-over to Joost the history counts one change', () => {
  const june = new Date('2026-06-01T10:00:00Z')
  const history = [held('fatma', 'overleg', june), { ...held('joost', 'overdracht'), van: june }]
  assert.equal(countRegieWijzigingen(history), 1)
  assert.equal(countRegieWijzigingen(history.toReversed()), 1)
})

test('ROL-42 · two regisseurs of one kind at the same moment are seen; choosing never makes them', () => {
  assert.equal(hasOneRegisseurAtATime([held('a', 'overleg'), { ...held('b', 'overleg'), van: now }]), false)
  fc.assert(
    fc.property(fc.array(fc.constantFrom('lies', 'noor', 'fatma'), { maxLength: 8 }), (choices) => {
      let history: RegieToewijzing[] = []
      for (const [index, id] of choices.entries()) {
        const at = new Date(now.getTime() + index * 1000)
        const outcome = chooseInhoudelijkeRegie(history, { deelname: seat(id), geschiktheid: ja }, weigeren, at)
        if (!outcome.ok) continue
        history = [...history.map((row) => (row.tot === null ? { ...row, tot: at } : row)), outcome.value.toewijzing]
        assert.equal(outcome.value.wijzigingen, countRegieWijzigingen(history))
      }
      assert.ok(hasOneRegisseurAtATime(history))
      assert.ok(history.filter(({ tot }) => tot === null).length <= 1)
    }),
  )
})
