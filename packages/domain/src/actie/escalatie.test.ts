import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Deelname } from '../casus/deelname.ts'
import type { EscalatieDoel } from '../netwerk/profielwaarden.ts'
import { composeDossier } from './compose-dossier.ts'
import { raiseEscalatie } from './raise-escalatie.ts'

const now = new Date('2026-05-20T10:00:00Z')
const seat = (id: string, rol: Deelname['rol']): Deelname => ({
  id,
  persoonId: `p-${id}`,
  organisatieId: 'o1',
  rol,
  status: 'actief',
})
const marleen = seat('marleen', 'procesregisseur')
const fatma = seat('fatma', 'inhoudelijke-regie')
const ruud = seat('ruud', 'ketenpartner')
const team = [ruud, fatma, marleen]
const zuidLimburg: readonly EscalatieDoel[] = [
  { code: 'manager-zvh', trede: 1, label: 'manager ZVH', alleenBij: null },
  { code: 'coordinator-zvh', trede: 1, label: 'coordinator ZVH', alleenBij: null },
]
const zou: readonly EscalatieDoel[] = [
  { code: 'manager-professional', trede: 1, label: 'manager', alleenBij: null },
  { code: 'directeur', trede: 2, label: 'directeur', alleenBij: null },
]
const raise = {
  door: fatma,
  actieId: 'a1',
  belemmering: 'Twintig dagen te laat',
  vraag: 'Wilt u dit oppakken?',
  doel: null,
}
const byMarleen = { ...raise, door: marleen, doel: 'coordinator-zvh' } as const
const fresh = { deelnames: team, bereikteTrede: 0 }

const rows = [
  {
    rule: 'DOE-08 · A-02 · the casusregisseur raises to the procesregisseur',
    stand: fresh,
    command: raise,
    doelen: zuidLimburg,
    expected: 'marleen',
  },
  {
    rule: 'DOE-09 · A-02 · the procesregisseur raises to the coordinator',
    stand: fresh,
    command: byMarleen,
    doelen: zuidLimburg,
    expected: 'coordinator-zvh',
  },
  {
    rule: 'DOE-08 · a partner raises to the casusregisseur',
    stand: fresh,
    command: { ...raise, door: ruud },
    doelen: zuidLimburg,
    expected: 'fatma',
  },
  {
    rule: 'ROL-07 · or to the procesregisseur while there is none',
    stand: { ...fresh, deelnames: [ruud, marleen] },
    command: { ...raise, door: ruud },
    doelen: zuidLimburg,
    expected: 'marleen',
  },
  {
    rule: 'DOE-09 · a target of another netwerk is refused',
    stand: fresh,
    command: { ...byMarleen, doel: 'directeur' },
    doelen: zuidLimburg,
    expected: 'doel-not-of-this-netwerk',
  },
  {
    rule: 'DOE-09 · a target must be chosen',
    stand: fresh,
    command: { ...byMarleen, doel: null },
    doelen: zuidLimburg,
    expected: 'doel-not-of-this-netwerk',
  },
  {
    rule: 'DOE-08 · only the procesregisseur goes to the line',
    stand: fresh,
    command: { ...raise, doel: 'manager-zvh' },
    doelen: zuidLimburg,
    expected: 'doel-not-yours',
  },
  {
    rule: 'DOE-10 · no rung is skipped',
    stand: fresh,
    command: { ...byMarleen, doel: 'directeur' },
    doelen: zou,
    expected: 'doel-skips-a-rung',
  },
  {
    rule: 'DOE-10 · after the first comes the second',
    stand: { ...fresh, bereikteTrede: 1 },
    command: { ...byMarleen, doel: 'directeur' },
    doelen: zou,
    expected: 'directeur',
  },
  {
    rule: 'DOE-09 · the addressee raises no further',
    stand: fresh,
    command: { ...raise, door: seat('m', 'lijn') },
    doelen: zuidLimburg,
    expected: 'no-next-rung',
  },
  {
    rule: 'DOE-19 · the obstacle is said',
    stand: fresh,
    command: { ...raise, belemmering: '' },
    doelen: zuidLimburg,
    expected: 'belemmering-missing',
  },
  {
    rule: 'DOE-19 · and the question',
    stand: fresh,
    command: { ...raise, vraag: '' },
    doelen: zuidLimburg,
    expected: 'vraag-missing',
  },
] as const
for (const { rule, stand, command, doelen, expected } of rows) {
  test(rule, () => {
    const outcome = raiseEscalatie(stand, command, doelen, now)
    const reached = outcome.ok ? outcome.value.naar : null
    const seen = reached === null ? null : reached.soort === 'doel' ? reached.code : reached.deelnameId
    assert.equal(outcome.ok ? seen : outcome.refusal, expected)
  })
}

test('DOE-08 · one step is one rung: nobody but the procesregisseur ever reaches the line', () => {
  fc.assert(
    fc.property(fc.constantFrom(...team), fc.constantFrom('manager-zvh', 'coordinator-zvh', null), (door, doel) => {
      const outcome = raiseEscalatie(fresh, { ...raise, door, doel }, zuidLimburg, now)
      if (outcome.ok && outcome.value.naar.soort === 'doel') assert.equal(door.rol, 'procesregisseur')
    }),
  )
})

test('DOE-19 · A-02 · the dossier holds the afspraak, the obstacle and the question, whatever else the source carries', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.string()), (household) => {
      const actie = { ...household, tekst: 'Gesprek met bewoners', einddatum: '2026-04-30', klant: 'Harm' }
      const dossier = composeDossier(actie, { ...household, belemmering: 'Te laat', vraag: 'Helpt u?' })
      assert.deepEqual(dossier, {
        afspraak: 'Gesprek met bewoners',
        einddatum: '2026-04-30',
        belemmering: 'Te laat',
        vraag: 'Helpt u?',
      })
    }),
  )
})
