import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assignCasusregie } from './assign-casusregie.ts'
import { ontwikkellijst, type Score, unknownScores } from './beoordeling.ts'
import { allowUitzondering, assessRegie, checkRegie } from './check-regie.ts'
import { COMPETENTIES, competentiesOf } from './competentie.ts'
import { COMPETENTIEPROFIELEN, type Competentieprofiel, profielenFor } from './competentieprofiel.ts'
import { registerProfiel, registratieStand } from './registratie.ts'
import { lacksRegisseur, setNiveau } from './set-niveau.ts'
import { getVereistProfiel, NIVEAUS } from './vereist-profiel.ts'

const now = new Date('2026-03-02T09:00:00Z')
const dag = '2026-03-02'

const counts: Record<Competentieprofiel, number> = {
  'casusregisseur-a': 22,
  'casusregisseur-b': 15,
  'casusregisseur-b-plus': 7,
  'procesregisseur-a': 22,
  'procesregisseur-b': 21,
  'procesregisseur-b-plus': 5,
}
for (const profiel of COMPETENTIEPROFIELEN)
  test(`ROL-61 · ${profiel} states ${counts[profiel]} competences of its own`, () => {
    assert.equal(COMPETENTIES[profiel].length, counts[profiel])
    assert.ok(COMPETENTIES[profiel].every(({ tekst, dimensie }) => tekst.endsWith('.') && dimensie !== ''))
  })

test('ROL-61 · one competence of casusregisseur B has four parts, no other has parts', () => {
  const met = Object.entries(COMPETENTIES).flatMap(([profiel, items]) =>
    items.filter(({ delen }) => delen).map(({ delen }) => `${profiel} ${delen?.length}`),
  )
  assert.deepEqual(met, ['casusregisseur-b 4'])
})

test('ROL-61 · every competence has a code of its own', () => {
  const codes = Object.values(COMPETENTIES).flatMap((items) => items.map(({ code }) => code))
  assert.equal(new Set(codes).size, codes.length)
})

test('B-12 · procesregisseur B+ takes in procesregisseur B, and each item keeps its origin', () => {
  assert.deepEqual(
    competentiesOf('procesregisseur-b-plus').map(({ herkomst }) => herkomst),
    ['casusregisseur-a', 'casusregisseur-b', 'procesregisseur-a', 'procesregisseur-b', 'procesregisseur-b-plus'],
  )
})

const inherited: readonly { rule: string; profiel: Competentieprofiel; from: readonly Competentieprofiel[] }[] = [
  { rule: 'ROL-44 · casusregisseur A builds on nothing', profiel: 'casusregisseur-a', from: [] },
  { rule: 'ROL-45 · casusregisseur B builds on A', profiel: 'casusregisseur-b', from: ['casusregisseur-a'] },
  {
    rule: 'ROL-46 · casusregisseur B+ builds on A and B',
    profiel: 'casusregisseur-b-plus',
    from: ['casusregisseur-a', 'casusregisseur-b'],
  },
  {
    rule: 'ROL-48 · procesregisseur B builds on A and on both of the casusregisseur',
    profiel: 'procesregisseur-b',
    from: ['casusregisseur-a', 'casusregisseur-b', 'procesregisseur-a'],
  },
  {
    rule: 'ROL-49 · procesregisseur B+ builds on all but the B+ of the casusregisseur',
    profiel: 'procesregisseur-b-plus',
    from: ['casusregisseur-a', 'casusregisseur-b', 'procesregisseur-a', 'procesregisseur-b'],
  },
]
for (const { rule, profiel, from } of inherited)
  test(rule, () =>
    assert.deepEqual(
      competentiesOf(profiel).map(({ herkomst }) => herkomst),
      [...from, profiel],
    ),
  )

test('ROL-47 · who holds a profile that builds on another meets that one too, never the other way round', () => {
  assert.deepEqual(profielenFor('procesregisseur-b'), ['procesregisseur-b', 'procesregisseur-b-plus'])
  assert.deepEqual(profielenFor('casusregisseur-b-plus'), ['casusregisseur-b-plus'])
})

const ZOU = { wijze: 'naar-niveau-en-profiel' } as const
test('ROL-50 · B-56 · the required profile per regie and niveau', () => {
  const per = (rol: 'procesregisseur' | 'inhoudelijke-regie') =>
    NIVEAUS.map((niveau) => getVereistProfiel(ZOU, rol, niveau, dag)?.replace(/^.*?-/, '') ?? 'geen')
  assert.deepEqual(per('inhoudelijke-regie'), ['a', 'a', 'b', 'b-plus', 'b-plus'])
  assert.deepEqual(per('procesregisseur'), ['geen', 'a', 'b', 'b-plus', 'b-plus'])
})

test('NET-49 · a netwerk that gives regie in another way asks no profile; nor does a casus without niveau', () => {
  assert.equal(getVereistProfiel({ wijze: 'continuiteit' }, 'procesregisseur', 4, dag), null)
  assert.equal(getVereistProfiel(ZOU, 'procesregisseur', null, dag), null)
})

const held = {
  profiel: 'procesregisseur-b-plus',
  organisatieId: 'team',
  vanaf: '2026-01-01',
  tot: '2026-03-02',
  mandaat: true,
  isIngetrokken: false,
} as const
const standen = [
  { rule: 'counts on its last day', change: {}, expected: 'geldig' },
  { rule: 'runs out the day after', change: { tot: '2026-03-01' }, expected: 'verlopen' },
  { rule: 'B+ without a mandate counts for nothing', change: { mandaat: false }, expected: 'zonder-mandaat' },
  { rule: 'another employer gave it', change: { organisatieId: 'elders' }, expected: 'andere-organisatie' },
  { rule: 'was withdrawn', change: { isIngetrokken: true }, expected: 'ingetrokken' },
  { rule: 'begins later', change: { vanaf: '2026-03-03', tot: null }, expected: 'nog-niet' },
] as const
for (const { rule, change, expected } of standen)
  test(`ROL-53 · a registration: ${rule}`, () =>
    assert.equal(registratieStand({ ...held, ...change }, { organisatieId: 'team', dag }), expected))

const registering = [
  { rule: 'with evidence it is registered', change: {}, expected: 'ok' },
  { rule: 'evidence is asked', change: { bewijs: ' ' }, expected: 'bewijs-missing' },
  { rule: 'B+ asks a mandate', change: { profiel: 'casusregisseur-b-plus' }, expected: 'mandaat-missing' },
  { rule: 'it cannot begin tomorrow', change: { vanaf: '2026-03-03' }, expected: 'vanaf-in-future' },
  { rule: 'it ends after it begins', change: { tot: '2026-01-01' }, expected: 'tot-not-after-vanaf' },
] as const
for (const { rule, change, expected } of registering)
  test(`ROL-53 · registering: ${rule}`, () => {
    const command = {
      profiel: 'casusregisseur-b',
      vanaf: '2026-01-01',
      tot: null,
      bewijs: 'Diploma',
      mandaat: null,
    } as const
    const outcome = registerProfiel({ ...command, ...change }, now)
    assert.equal(outcome.ok ? 'ok' : outcome.refusal, expected)
  })

test('ROL-51 · below the requirement is refused; an exception lets it pass until its last day', () => {
  const tot = { tot: dag, isIngetrokken: false }
  assert.equal(assessRegie('procesregisseur-b', false, [], dag), 'voldoet-niet')
  assert.equal(assessRegie('procesregisseur-b', false, [tot], dag), 'uitzondering')
  assert.equal(assessRegie('procesregisseur-b', false, [tot], '2026-03-03'), 'voldoet-niet')
  assert.equal(assessRegie(null, false, [], dag), 'niet-nodig')
  assert.equal(checkRegie('voldoet-niet').ok, false)
  assert.equal(checkRegie('uitzondering').ok, true)
})

const allowing = [
  { rule: 'the own manager, with reason and end', change: {}, expected: 'ok' },
  {
    rule: 'a manager elsewhere cannot',
    change: { manager: { persoonId: 'm', organisatieId: 'x', isManager: true } },
    expected: 'not-the-manager',
  },
  {
    rule: 'a colleague cannot',
    change: { manager: { persoonId: 'm', organisatieId: 'team', isManager: false } },
    expected: 'not-the-manager',
  },
  {
    rule: 'nobody allows oneself',
    change: { manager: { persoonId: 'p', organisatieId: 'team', isManager: true } },
    expected: 'not-the-manager',
  },
  { rule: 'a reason is asked', change: { reden: '' }, expected: 'reden-missing' },
  { rule: 'its end lies ahead', change: { tot: '2026-03-01' }, expected: 'tot-in-the-past' },
  { rule: 'only where a profile is asked', change: { vereist: null }, expected: 'no-profiel-required' },
] as const
for (const { rule, change, expected } of allowing)
  test(`ROL-51 · an exception: ${rule}`, () => {
    const persoon = { persoonId: 'p', organisatieId: 'team' }
    const manager = { persoonId: 'm', organisatieId: 'team', isManager: true }
    const command = {
      vereist: 'procesregisseur-b',
      persoon,
      manager,
      reden: 'Opleiding loopt',
      tot: '2026-05-01',
    } as const
    const outcome = allowUitzondering({ ...command, ...change }, now)
    assert.equal(outcome.ok ? 'ok' : outcome.refusal, expected)
  })

const given = (code: string, score: Score) => ({ code, score })
test('ROL-54 · the development list holds what one of both scores low and what they see differently', () => {
  const zelf = [given('ca-luisteren', 4), given('ca-open', 3), given('ca-netwerk', 2)]
  const manager = [given('ca-luisteren', 2), given('ca-open', 4)]
  assert.deepEqual(
    ontwikkellijst('casusregisseur-a', { zelf, manager }).map(({ code, waarom }) => [code, waarom]),
    [
      ['ca-luisteren', 'verschil'],
      ['ca-netwerk', 'laag'],
    ],
  )
  assert.deepEqual(unknownScores('casusregisseur-a', [given('pa-effect', 3), given('ca-open', 3)]), ['pa-effect'])
})

const setting = [
  { rule: 'a new one with its reason', change: {}, aan: true, expected: 'ok' },
  { rule: 'the same again is none', change: { niveau: 3 }, aan: true, expected: 'niveau-unchanged' },
  { rule: 'a reason is asked', change: { reden: ' ' }, aan: true, expected: 'reden-missing' },
  { rule: 'not where the netwerk has no niveaus', change: {}, aan: false, expected: 'regiekaart-off' },
] as const
for (const { rule, change, aan, expected } of setting)
  test(`RGK-01 · a niveau: ${rule}`, () => {
    const outcome = setNiveau(
      { status: 'lopend', niveau: 3 },
      { niveau: 4, reden: 'Het wordt erger', ...change },
      { aan },
    )
    assert.equal(outcome.ok ? 'ok' : outcome.refusal, expected)
  })

test('ROL-52 · a raise leaves something to do as soon as one regisseur falls short', () => {
  assert.equal(lacksRegisseur(['voldoet', 'uitzondering', 'niet-nodig']), false)
  assert.equal(lacksRegisseur(['voldoet', 'voldoet-niet']), true)
})

const PROFIEL = { wijze: 'naar-niveau-en-profiel', procesregisseurMag: 'ja' } as const
const giving = [
  { rule: 'ROL-11 · the first is the one, for a part of the plan', hasRegisseur: false, change: {}, expected: false },
  { rule: 'ROL-11 · a second stands beside', hasRegisseur: true, change: {}, expected: true },
  {
    rule: 'ROL-11 · direct contact is a condition',
    hasRegisseur: true,
    change: { directContact: false },
    expected: 'no-direct-contact',
  },
  {
    rule: 'ROL-11 · the assignment names its part',
    hasRegisseur: true,
    change: { leefgebieden: [] },
    expected: 'leefgebieden-missing',
  },
] as const
for (const { rule, hasRegisseur, change, expected } of giving)
  test(rule, () => {
    const deelname = { id: 'd', persoonId: 'p', organisatieId: 'o', rol: 'ketenpartner', status: 'actief' } as const
    const command = { deelname, directContact: true, leefgebieden: ['wonen'], ...change }
    const outcome = assignCasusregie({ status: 'lopend', hasRegisseur }, command, PROFIEL)
    assert.equal(outcome.ok ? outcome.value.naast : outcome.refusal, expected)
  })

test('ROL-42 · where regie follows continuity there is one; where the overleg agrees it is not given outside it', () => {
  const deelname = { id: 'd', persoonId: 'p', organisatieId: 'o', rol: 'ketenpartner', status: 'actief' } as const
  const give = (wijze: 'continuiteit' | 'samen-in-eerste-overleg', hasRegisseur: boolean) => {
    const command = { deelname, directContact: true, leefgebieden: [] }
    const outcome = assignCasusregie({ status: 'lopend', hasRegisseur }, command, { wijze, procesregisseurMag: 'nee' })
    return outcome.ok ? outcome.value.naast : outcome.refusal
  }
  assert.equal(give('continuiteit', false), false)
  assert.equal(give('continuiteit', true), 'regisseur-already-there')
  assert.equal(give('samen-in-eerste-overleg', false), 'agreed-in-the-overleg')
})
