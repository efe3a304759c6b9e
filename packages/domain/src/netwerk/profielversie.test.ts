import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { differingParts, markLokaal } from './compare-profielen.ts'
import { copyProfiel, profielcodeOf } from './copy-profiel.ts'
import type { Netwerkprofiel } from './profiel.ts'
import { PROFIELEN } from './profielen.ts'
import { decideProfielversie, proposeProfiel } from './profielversie.ts'
import { TERM_NAMEN, woord } from './term.ts'
import { type Profieldeel, validateProfiel } from './validate-profiel.ts'

const STAND = { vandaag: '2026-03-02', laatsteStart: '2026-01-01', hasVoorstel: false, isGewijzigd: true }
const proposals = [
  { rule: 'a change may start today', stand: STAND, geldigVanaf: '2026-03-02', expected: null },
  { rule: 'and not yesterday', stand: STAND, geldigVanaf: '2026-03-01', expected: 'start-in-verleden' },
  {
    rule: 'nor before a version that was adopted for later',
    stand: { ...STAND, laatsteStart: '2026-04-01' },
    geldigVanaf: '2026-03-31',
    expected: 'start-voor-laatste-versie',
  },
  {
    rule: 'one proposal at a time',
    stand: { ...STAND, hasVoorstel: true },
    geldigVanaf: '2026-03-02',
    expected: 'voorstel-ligt-er-al',
  },
  {
    rule: 'nothing changed is no proposal',
    stand: { ...STAND, isGewijzigd: false },
    geldigVanaf: '2026-03-02',
    expected: 'niets-gewijzigd',
  },
]
for (const { rule, stand, geldigVanaf, expected } of proposals)
  test(`NET-04 · ${rule}`, () => {
    const outcome = proposeProfiel(stand, { geldigVanaf })
    assert.equal(outcome.ok ? null : outcome.refusal, expected)
  })

const VOORSTEL = { status: 'voorstel', geldigVanaf: '2026-03-10', voorgesteldDoor: 'a' } as const
const decisions = [
  { rule: 'a second beheerder adopts', besluit: 'vastgesteld', persoonId: 'b', expected: '2026-03-10' },
  { rule: 'the first does not', besluit: 'vastgesteld', persoonId: 'a', expected: 'eigen-voorstel' },
  { rule: 'nor rejects', besluit: 'afgewezen', persoonId: 'a', expected: 'eigen-voorstel' },
  { rule: 'but withdraws', besluit: 'ingetrokken', persoonId: 'a', expected: '2026-03-10' },
  { rule: 'the second does not', besluit: 'ingetrokken', persoonId: 'b', expected: 'alleen-indiener-trekt-in' },
] as const
for (const { rule, besluit, persoonId, expected } of decisions)
  test(`NET-04 · four eyes: ${rule}`, () => {
    const outcome = decideProfielversie(VOORSTEL, { besluit, persoonId, reden: 'x', vandaag: '2026-03-02' })
    assert.equal(outcome.ok ? outcome.value.geldigVanaf : outcome.refusal, expected)
  })

test('NET-04 · adopted after its first day, a version starts on the day of the decision', () => {
  const outcome = decideProfielversie(VOORSTEL, {
    besluit: 'vastgesteld',
    persoonId: 'b',
    reden: '',
    vandaag: '2026-03-12',
  })
  assert.deepEqual(outcome, { ok: true, value: { status: 'vastgesteld', geldigVanaf: '2026-03-12' } })
})

const shipped = fc.constantFrom(...PROFIELEN)
const naam = fc.string({ minLength: 1, maxLength: 80 })

test('NET-06 · every copy can be used, keeps every value but its own words, and says which are its own', () => {
  fc.assert(
    fc.property(shipped, naam, fc.subarray([...TERM_NAMEN]), (source, nieuw, own) => {
      const termen = Object.fromEntries(own.map((term) => [term, woord('de', 'eigen woord', 'eigen woorden')]))
      const copy = copyProfiel(
        source,
        { code: 'nieuw', naam: nieuw, contactadres: 'post@nieuw.example', termen },
        '2026-03-02',
      )
      assert.deepEqual(validateProfiel(copy), [])
      assert.deepEqual(
        differingParts(source, copy).toSorted((a, b) => a.localeCompare(b)),
        [...own.map((term) => `term.${term}`), 'lijsten.contactadres'].toSorted((a, b) => a.localeCompare(b)),
      )
      for (const term of TERM_NAMEN)
        assert.equal(copy.waarden[`term.${term}`].status === 'lokaal', own.includes(term), term)
    }),
  )
})

test('NET-05 · whatever state is claimed, only what differs becomes the netwerk’s own', () => {
  fc.assert(
    fc.property(shipped, fc.integer({ min: 1, max: 60 }), (before, dagen) => {
      const claimed = { waarde: dagen, status: 'gesteld', bron: 'zelf bedacht' } as const
      const proposed = { ...before, waarden: { ...before.waarden, 'naOverleg.termijnDagen': claimed } }
      const marked = markLokaal(before, proposed).waarden['naOverleg.termijnDagen']
      const was = before.waarden['naOverleg.termijnDagen']
      assert.equal(marked.status, dagen === was.waarde ? was.status : 'lokaal')
      assert.notEqual(marked.bron, 'zelf bedacht')
    }),
  )
})

test('NET-06 · a code is made of the name and never one that is taken', () => {
  assert.equal(profielcodeOf('Veiligheidshuis Brabant-Noordoost', []), 'veiligheidshuis-brabant-noordoost')
  assert.equal(profielcodeOf('Coöperatie Één', ['cooperatie-een']), 'cooperatie-een-2')
  fc.assert(fc.property(naam, (text) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(profielcodeOf(text, []))))
})

test('NET-58 · a profile with any gap is judged on what is there, and never falls over', () => {
  const parts = (profiel: Netwerkprofiel): Profieldeel[] => [
    ...(Object.keys(profiel.waarden) as Profieldeel[]),
    'lijsten',
    'geldigVanaf',
  ]
  fc.assert(
    fc.property(shipped, fc.infiniteStream(fc.boolean()), (profiel, keep) => {
      const there = new Set(parts(profiel).filter(() => keep.next().value))
      const waarden = Object.fromEntries(
        Object.entries(profiel.waarden).filter(([sleutel]) => there.has(sleutel as Profieldeel)),
      )
      const { lijsten, geldigVanaf, ...rest } = profiel
      const partial = {
        ...rest,
        waarden,
        ...(there.has('lijsten') && { lijsten }),
        ...(there.has('geldigVanaf') && { geldigVanaf }),
      } as Netwerkprofiel
      assert.deepEqual(
        validateProfiel(partial, (deel) => there.has(deel)),
        [],
      )
    }),
  )
})
