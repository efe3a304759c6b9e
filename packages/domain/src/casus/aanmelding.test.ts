import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Niveau } from '../netwerk/profielwaarden.ts'
import { AANMELDING_BESLUITEN } from './aanmelding.ts'
import { type AanmeldingVelden, missingInAanmelding } from './check-aanmelding.ts'
import { type AanmeldingInBehandeling, type AanmeldingProfile, decideAanmelding } from './decide-aanmelding.ts'
import { toWachtlijst } from './wachtlijst.ts'

const now = new Date('2026-04-01T09:00:00Z')
const instapVanaf = (vanaf: Niveau | null): AanmeldingProfile => ({
  instap: { vanaf },
  toewijzing: { zittendeBlijft: true, procesregisseurMag: 'nee' },
})
const noordLimburg = instapVanaf(3)
const zuidLimburg: AanmeldingProfile = {
  instap: { vanaf: null },
  toewijzing: { zittendeBlijft: false, procesregisseurMag: 'met-waarschuwing' },
}
const ontvangen: AanmeldingInBehandeling = { status: 'ontvangen', niveau: 3, bekendeInhoudelijkeRegieId: 'lies' }
const aannemen = { besluit: 'aangenomen', reden: 'Zorg en veiligheid raken elkaar.', procesregisseurId: 'bas' } as const

const rows = [
  {
    rule: 'INT-08 · AVE 2 cannot become a casus in Noord-Limburg',
    ave: 2,
    profile: noordLimburg,
    expected: 'below-ave-instap',
  },
  { rule: 'INT-08 · AVE 3 can', ave: 3, profile: noordLimburg, expected: 'aangenomen' },
  {
    rule: 'INT-08 · without a niveau the gate cannot be passed',
    ave: null,
    profile: noordLimburg,
    expected: 'niveau-missing',
  },
  { rule: 'NET-28 · Zuid-Limburg has no gate', ave: null, profile: zuidLimburg, expected: 'aangenomen' },
  {
    rule: 'INT-08 · AVE 2 is kept as consultation',
    ave: 2,
    profile: noordLimburg,
    besluit: 'consultatie',
    expected: 'consultatie',
  },
  {
    rule: 'INT-08 · AVE 2 is referred to lokale regie',
    ave: 2,
    profile: noordLimburg,
    besluit: 'verwezen',
    expected: 'verwezen',
  },
  { rule: 'INT-09 · a decision needs a reason', ave: 3, profile: noordLimburg, reden: ' ', expected: 'reden-missing' },
  {
    rule: 'INT-09 · a decision is taken once',
    ave: 3,
    profile: noordLimburg,
    status: 'consultatie',
    expected: 'aanmelding-already-decided',
  },
  {
    rule: 'ROL-08 · the procesregisseur who decides is not the pre-filled casusregisseur',
    ave: 3,
    profile: noordLimburg,
    bekend: 'bas',
    expected: 'procesregisseur-cannot-be-inhoudelijke-regie',
  },
] as const

for (const row of rows) {
  test(row.rule, () => {
    const aanmelding = {
      status: 'status' in row ? row.status : 'ontvangen',
      niveau: row.ave,
      bekendeInhoudelijkeRegieId: 'bekend' in row ? row.bekend : null,
    } as const
    const besluit = 'besluit' in row ? row.besluit : 'aangenomen'
    const reden = 'reden' in row ? row.reden : aannemen.reden
    const outcome = decideAanmelding(aanmelding, { ...aannemen, besluit, reden }, row.profile, now)
    assert.equal(outcome.ok ? outcome.value.status : outcome.refusal, row.expected)
  })
}

test('ROL-08 · A-03 · the casusregisseur already in place is pre-filled in the new casus', () => {
  const outcome = decideAanmelding(ontvangen, aannemen, noordLimburg, now)
  assert.ok(outcome.ok)
  assert.deepEqual(outcome.value.casus, { status: 'lopend', vooringevuldeRegieId: 'lies' })
})

test('NET-49 · Zuid-Limburg pre-fills nobody: the first overleg chooses', () => {
  const outcome = decideAanmelding(ontvangen, aannemen, zuidLimburg, now)
  assert.ok(outcome.ok)
  assert.deepEqual(outcome.value.casus, { status: 'lopend', vooringevuldeRegieId: null })
})

test('INT-10 · whatever is decided, the aanmelder is told', () => {
  for (const besluit of AANMELDING_BESLUITEN) {
    const outcome = decideAanmelding(ontvangen, { ...aannemen, besluit }, noordLimburg, now)
    assert.ok(outcome.ok)
    assert.deepEqual(outcome.value.inform, ['aanmelder'])
  }
})

test('INT-08 · no niveau under the entry level ever opens a casus', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 5 }),
      fc.constantFrom<Niveau[]>(1, 2, 3, 4, 5),
      fc.constantFrom(...AANMELDING_BESLUITEN),
      (niveau, aveInstap, besluit) => {
        const outcome = decideAanmelding(
          { ...ontvangen, niveau },
          { ...aannemen, besluit },
          instapVanaf(aveInstap),
          now,
        )
        const opened = outcome.ok && outcome.value.casus !== null
        assert.equal(opened, besluit === 'aangenomen' && niveau >= aveInstap)
      },
    ),
  )
})

const volledig: AanmeldingVelden = {
  doel: 'Overlast in het portiek stoppen',
  grondslag: 'handreiking',
  waaromNietEigenKeten: 'Politie en zorg komen er los van elkaar niet uit.',
  urgentie: 'gewoon',
  aanmelderId: 'theo',
  organisatieId: 'wonen',
}

test('INT-09 · a complete aanmelding misses nothing, and each empty field is named', () => {
  assert.deepEqual(missingInAanmelding(volledig), [])
  for (const veld of Object.keys(volledig) as (keyof AanmeldingVelden)[]) {
    assert.deepEqual(missingInAanmelding({ ...volledig, [veld]: '' }), [veld])
  }
})

test('INT-11 · the intake list shows first what nobody owns, then the oldest, with its age', () => {
  const lijst = toWachtlijst(
    [
      { id: 'jong', ontvangenOp: new Date('2026-03-30T09:00:00Z'), eigenaarId: 'bas' },
      { id: 'oud', ontvangenOp: new Date('2026-03-01T09:00:00Z'), eigenaarId: 'bas' },
      { id: 'wees', ontvangenOp: new Date('2026-03-31T10:00:00Z'), eigenaarId: null },
    ],
    now,
  )
  assert.deepEqual(
    lijst.map(({ id, dagenOud, zonderEigenaar }) => [id, dagenOud, zonderEigenaar]),
    [
      ['wees', 0, true],
      ['oud', 31, false],
      ['jong', 2, false],
    ],
  )
})
