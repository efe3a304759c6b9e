import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type AfwezigePlaats, registerAfwezigheid, type Waarnemer } from './register-afwezigheid.ts'

const plaats = (more: Partial<AfwezigePlaats> = {}): AfwezigePlaats => ({
  deelnameId: 'p1',
  rol: 'procesregisseur',
  vervangen: [],
  uitgesloten: [],
  ...more,
})
const MIA: Waarnemer = { persoonId: 'mia', organisatieId: 'zvh', actief: true, isProcesregisseur: true }
const register = (
  plaatsen: AfwezigePlaats[],
  waarnemer: Partial<Waarnemer> = {},
  van = '2026-03-02',
  tot = '2026-03-09',
) =>
  registerAfwezigheid(
    { persoonId: 'bas', organisatieId: 'zvh', plaatsen },
    { waarnemer: { ...MIA, ...waarnemer }, van, tot },
    '2026-03-02',
  )

const refused = [
  {
    rule: 'nobody stands in for oneself',
    outcome: register([plaats()], { persoonId: 'bas' }),
    expected: 'own-waarnemer',
  },
  { rule: 'who left cannot', outcome: register([plaats()], { actief: false }), expected: 'waarnemer-left' },
  {
    rule: 'only a colleague of the same organisation can',
    outcome: register([plaats()], { organisatieId: 'ggz' }),
    expected: 'other-organisatie',
  },
  {
    rule: 'a period ends after it starts',
    outcome: register([plaats()], {}, '2026-03-09', '2026-03-02'),
    expected: 'periode-ends-before-start',
  },
  {
    rule: 'and does not start in the past',
    outcome: register([plaats()], {}, '2026-03-01'),
    expected: 'periode-in-the-past',
  },
  { rule: 'without regie there is nothing to stand in for', outcome: register([]), expected: 'no-regie' },
  {
    rule: 'nowhere possible is refused',
    outcome: register([plaats({ uitgesloten: ['mia'] })]),
    expected: 'nowhere-possible',
  },
] as const
for (const { rule, outcome, expected } of refused)
  test(`ROL-39 · ${rule}`, () => assert.equal(outcome.ok ? outcome.value : outcome.refusal, expected))

test('ROL-39 · where it is not possible is said, and the others are covered', () => {
  const outcome = register(
    [
      plaats(),
      plaats({ deelnameId: 'p2', vervangen: [{ van: '2026-03-09', tot: '2026-03-12' }] }),
      plaats({ deelnameId: 'p3', uitgesloten: ['mia'] }),
      plaats({ deelnameId: 'p4', vervangen: [{ van: '2026-03-10', tot: '2026-03-12' }] }),
      plaats({ deelnameId: 'p5', rol: 'inhoudelijke-regie' }),
    ],
    {},
  )
  assert.deepEqual(outcome.ok && outcome.value, {
    plaatsen: ['p1', 'p4', 'p5'],
    overgeslagen: [
      { deelnameId: 'p2', reden: 'al-vervangen' },
      { deelnameId: 'p3', reden: 'geen-plaats-mogelijk' },
    ],
  })
})

test('ROL-09 · ROL-39 · for procesregie the colleague is a procesregisseur too', () => {
  const both = [plaats(), plaats({ deelnameId: 'p2', rol: 'inhoudelijke-regie' })]
  const outcome = register(both, { isProcesregisseur: false })
  assert.deepEqual(outcome.ok && outcome.value.overgeslagen, [{ deelnameId: 'p1', reden: 'geen-procesregisseur' }])
})
