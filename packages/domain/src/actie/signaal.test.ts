import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Deelname } from '../casus/deelname.ts'
import { routeSignaal, type SignaalProfile } from './route-signaal.ts'

const seat = (id: string, rol: Deelname['rol'], status: Deelname['status'] = 'actief'): Deelname => ({
  id,
  persoonId: `p-${id}`,
  organisatieId: 'o1',
  rol,
  status,
})
const marleen = seat('marleen', 'procesregisseur')
const fatma = seat('fatma', 'inhoudelijke-regie')
const ruud = seat('ruud', 'ketenpartner')
const manager = seat('manager', 'lijn')
const team = [ruud, manager, fatma, marleen]
const profileTo = (
  regisseur: 'procesregisseur' | 'inhoudelijke-regie',
  kopieAndereRegisseur = true,
): SignaalProfile => ({
  naar: { 'afspraak-lukt-niet': regisseur, 'ontwikkeling-plan': regisseur },
  kopieAndereRegisseur,
})
const zuidLimburg = profileTo('procesregisseur')
const noordLimburg = profileTo('inhoudelijke-regie')
const signaal = { soort: 'afspraak-lukt-niet', tekst: 'Hij doet niet open.', zenderId: 'ruud' } as const

const rows = [
  {
    rule: 'DOE-06 · A-01 · Zuid-Limburg: to the procesregisseur, B-03 · copy to the casusregisseur',
    team,
    change: {},
    profile: zuidLimburg,
    expected: ['marleen', ['fatma']],
  },
  {
    rule: 'DOE-06 · A-03 · Noord-Limburg: to the casusregisseur, B-03 · copy to the procesregisseur',
    team,
    change: {},
    profile: noordLimburg,
    expected: ['fatma', ['marleen']],
  },
  {
    rule: 'DOE-07 · another development goes the same way',
    team,
    change: { soort: 'ontwikkeling-plan' },
    profile: noordLimburg,
    expected: ['fatma', ['marleen']],
  },
  {
    rule: 'B-03 · the copy can be switched off',
    team,
    change: {},
    profile: profileTo('procesregisseur', false),
    expected: ['marleen', []],
  },
  {
    rule: 'ROL-07 · no casusregisseur yet: to the procesregisseur',
    team: [ruud, marleen],
    change: {},
    profile: noordLimburg,
    expected: ['marleen', []],
  },
  {
    rule: 'NET-29 · a regisseur does not signal to oneself',
    team,
    change: { zenderId: 'fatma' },
    profile: noordLimburg,
    expected: ['marleen', []],
  },
  {
    rule: 'ROL-32 · a former casusregisseur gets nothing',
    team: [{ ...fatma, status: 'beeindigd' }, marleen],
    change: {},
    profile: noordLimburg,
    expected: ['marleen', []],
  },
  {
    rule: 'DOE-06 · a signaal has words',
    team,
    change: { tekst: '' },
    profile: zuidLimburg,
    expected: 'tekst-missing',
  },
  {
    rule: 'DOE-06 · without regie there is nobody',
    team: [ruud],
    change: {},
    profile: zuidLimburg,
    expected: 'nobody-to-receive',
  },
] as const
for (const { rule, team: deelnames, change, profile, expected } of rows) {
  test(rule, () => {
    const outcome = routeSignaal(deelnames, { ...signaal, ...change }, profile)
    assert.deepEqual(outcome.ok ? [outcome.value.aan, outcome.value.kopie] : outcome.refusal, expected)
  })
}

test('PRV-39 · a signaal never reaches a line manager, the sender or a ketenpartner', () => {
  fc.assert(
    fc.property(
      fc.subarray(team),
      fc.constantFrom(zuidLimburg, noordLimburg),
      fc.constantFrom(...team),
      (some, profile, zender) => {
        const outcome = routeSignaal(some, { ...signaal, zenderId: zender.id }, profile)
        if (!outcome.ok) return
        const reached = [outcome.value.aan, ...outcome.value.kopie]
        assert.ok(reached.every((id) => ['marleen', 'fatma'].includes(id) && id !== zender.id))
      },
    ),
  )
})
