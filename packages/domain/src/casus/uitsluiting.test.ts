import assert from 'node:assert/strict'
import { test } from 'node:test'
import { recordUitsluiting, type UitsluitingStand } from './record-uitsluiting.ts'

const NOTHING: UitsluitingStand = { rollen: [], openOverdracht: false, alreadyUitgesloten: false }
const ASKED = { zelf: false, reden: 'Woont naast het gezin' } as const

const cases: readonly {
  rule: string
  stand: Partial<UitsluitingStand>
  command?: Parameters<typeof recordUitsluiting>[1]
  expected: string | boolean
}[] = [
  { rule: 'someone without a seat can be kept out beforehand', stand: {}, expected: false },
  { rule: 'a ketenpartner goes at once', stand: { rollen: ['ketenpartner'] }, expected: false },
  { rule: 'the inhoudelijke regie ends with it', stand: { rollen: ['inhoudelijke-regie'] }, expected: true },
  {
    rule: 'ROL-36 · the procesregie goes to another first',
    stand: { rollen: ['procesregisseur'] },
    expected: 'procesregie-not-handed-over',
  },
  {
    rule: 'ROL-35 · an open hand-over is answered first',
    stand: { openOverdracht: true },
    expected: 'overdracht-open',
  },
  { rule: 'once is enough', stand: { alreadyUitgesloten: true }, expected: 'already-uitgesloten' },
  {
    rule: 'without a reason nobody is kept out',
    stand: {},
    command: { zelf: false, reden: ' ' },
    expected: 'reden-missing',
  },
  { rule: 'who says so of their own accord need not say why', stand: {}, command: { zelf: true }, expected: false },
]
for (const { rule, stand, command = ASKED, expected } of cases)
  test(`uitsluiting · ${rule}`, () => {
    const outcome = recordUitsluiting({ ...NOTHING, ...stand }, command)
    assert.equal(outcome.ok ? outcome.value.regieEnds : outcome.refusal, expected)
  })
