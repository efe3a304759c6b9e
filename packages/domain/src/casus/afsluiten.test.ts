import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Partij } from '../netwerk/profielwaarden.ts'
import { isBlocked } from '../shared/finding.ts'
import { afsluitenPartijen } from './afsluiten.ts'
import { type AfsluitenStand, checkAfsluiten } from './check-afsluiten.ts'
import { decideAfsluiten } from './decide-afsluiten.ts'
import type { Deelname } from './deelname.ts'

const now = new Date('2026-09-29T10:00:00Z')
const seat = (id: string, rol: Deelname['rol'], status: Deelname['status'] = 'actief'): Deelname => ({
  id,
  persoonId: `p-${id}`,
  organisatieId: 'o1',
  rol,
  status,
})
const team = [
  seat('proces', 'procesregisseur'),
  seat('casus', 'inhoudelijke-regie'),
  seat('ruud', 'ketenpartner'),
  seat('theo', 'ketenpartner'),
  seat('oud', 'ketenpartner', 'beeindigd'),
]
const besluit = (besluiters: readonly Partij[], raadplegen: readonly Partij[] = []) => ({
  besluiters,
  raadplegen,
  plannenMet: [],
})
const zuidLimburg = {
  besluit: besluit(['procesregisseur', 'inhoudelijke-regie', 'ketenpartners']),
  vorm: 'afschalen',
} as const
const noordLimburg = {
  besluit: besluit(['procesregisseur'], ['ketenpartners', 'inhoudelijke-regie']),
  vorm: 'voorlopig-afsluiten',
} as const
const kennemerland = {
  besluit: besluit(['procesregisseur', 'inhoudelijke-regie']),
  vorm: 'voorlopig-afsluiten',
} as const
const eens = (...ids: string[]) => ids.map((deelnameId) => ({ deelnameId, eens: true, reden: '' }))
const oneens = (deelnameId: string, reden = 'De overlast is niet weg.') => [{ deelnameId, eens: false, reden }]
const heard = (...ids: string[]) => ids.map((deelnameId) => ({ deelnameId, inbreng: 'Geen bezwaar' }))

const rows = [
  {
    rule: 'SLT-01 · A-02 · Zuid-Limburg closes when all three groups agree',
    profile: zuidLimburg,
    naar: 'afgeschaald',
    standpunten: eens('proces', 'casus', 'ruud', 'theo'),
    gehoord: [],
    expected: 'afgeschaald',
  },
  {
    rule: 'SLT-01 · one ketenpartner without a position holds it up',
    profile: zuidLimburg,
    naar: 'afgeschaald',
    standpunten: eens('proces', 'casus', 'ruud'),
    gehoord: [],
    expected: 'standpunt-missing',
  },
  {
    rule: 'SLT-19 · A-02 · the dissent of Ruud keeps the casus open',
    profile: zuidLimburg,
    naar: 'afgeschaald',
    standpunten: [...eens('proces', 'casus', 'theo'), ...oneens('ruud')],
    gehoord: [],
    expected: 'lopend',
  },
  {
    rule: 'SLT-19 · a dissent has its reason',
    profile: zuidLimburg,
    naar: 'afgeschaald',
    standpunten: [...eens('proces', 'casus', 'theo'), ...oneens('ruud', '')],
    gehoord: [],
    expected: 'reden-missing',
  },
  {
    rule: 'NET-45 · Zuid-Limburg knows no provisional closing',
    profile: zuidLimburg,
    naar: 'voorlopig-afgesloten',
    standpunten: eens('proces', 'casus', 'ruud', 'theo'),
    gehoord: [],
    expected: 'status-not-of-this-netwerk',
  },
  {
    rule: 'SLT-02 · A-03 · Noord-Limburg: the procesregisseur closes after consulting all',
    profile: noordLimburg,
    naar: 'voorlopig-afgesloten',
    standpunten: eens('proces'),
    gehoord: heard('casus', 'ruud', 'theo'),
    expected: 'voorlopig-afgesloten',
  },
  {
    rule: 'SLT-02 · a ketenpartner not consulted holds it up',
    profile: noordLimburg,
    naar: 'voorlopig-afgesloten',
    standpunten: eens('proces'),
    gehoord: heard('casus', 'ruud'),
    expected: 'raadpleging-missing',
  },
  {
    rule: 'B-04 · the casusregisseur counts as consulted ketenpartner',
    profile: noordLimburg,
    naar: 'voorlopig-afgesloten',
    standpunten: eens('proces'),
    gehoord: heard('ruud', 'theo'),
    expected: 'raadpleging-missing',
  },
  {
    rule: 'SLT-02 · an empty consultation is none',
    profile: noordLimburg,
    naar: 'voorlopig-afgesloten',
    standpunten: eens('proces'),
    gehoord: [...heard('casus', 'ruud'), { deelnameId: 'theo', inbreng: '' }],
    expected: 'raadpleging-missing',
  },
  {
    rule: 'SLT-02 · a ketenpartner does not decide in Noord-Limburg',
    profile: noordLimburg,
    naar: 'voorlopig-afgesloten',
    standpunten: [...eens('proces'), ...oneens('ruud')],
    gehoord: heard('casus', 'ruud', 'theo'),
    expected: 'standpunt-of-stranger',
  },
  {
    rule: 'SLT-03 · Kennemerland: the two regisseurs suffice',
    profile: kennemerland,
    naar: 'afgesloten',
    standpunten: eens('proces', 'casus'),
    gehoord: [],
    expected: 'afgesloten',
  },
  {
    rule: 'SLT-03 · not the procesregisseur alone',
    profile: kennemerland,
    naar: 'afgesloten',
    standpunten: eens('proces'),
    gehoord: [],
    expected: 'standpunt-missing',
  },
] as const
for (const { rule, profile, naar, standpunten, gehoord, expected } of rows) {
  test(rule, () => {
    const outcome = decideAfsluiten(
      { status: 'lopend', deelnames: team },
      { naar, standpunten, raadplegingen: gehoord, buiten: [] },
      [],
      profile,
      now,
    )
    assert.equal(outcome.ok ? outcome.value.status : outcome.refusal, expected)
  })
}

test('SLT-03 · after the closing the ketenpartners with a seat are told', () => {
  const outcome = decideAfsluiten(
    { status: 'lopend', deelnames: team },
    { naar: 'afgesloten', standpunten: eens('proces', 'casus'), raadplegingen: [], buiten: [] },
    [],
    kennemerland,
    now,
  )
  assert.ok(outcome.ok && outcome.value.status !== 'lopend')
  assert.deepEqual(outcome.value.bericht, ['ruud', 'theo'])
})

test('SLT-01 · without a casusregisseur a joint decision is not possible', () => {
  const without = team.filter(({ rol }) => rol !== 'inhoudelijke-regie')
  assert.equal(afsluitenPartijen(without, zuidLimburg.besluit).regieMissing, true)
  const outcome = decideAfsluiten(
    { status: 'lopend', deelnames: without },
    { naar: 'afgeschaald', standpunten: eens('proces', 'ruud', 'theo'), raadplegingen: [], buiten: [] },
    [],
    zuidLimburg,
    now,
  )
  assert.deepEqual(outcome, { ok: false, refusal: 'inhoudelijke-regie-missing' })
})

test('SLT-04 · a closed casus is not closed again', () => {
  const outcome = decideAfsluiten(
    { status: 'afgeschaald', deelnames: team },
    { naar: 'afgeschaald', standpunten: eens('proces', 'casus', 'ruud', 'theo'), raadplegingen: [], buiten: [] },
    [],
    zuidLimburg,
    now,
  )
  assert.deepEqual(outcome, { ok: false, refusal: 'casus-not-lopend' })
})

test('SLT-19 · whoever of the deciders disagrees, the casus never closes, and all reasons are listed', () => {
  const deciders = ['proces', 'casus', 'ruud', 'theo']
  fc.assert(
    fc.property(fc.subarray(deciders), (against) => {
      const standpunten = deciders.map((deelnameId) => ({
        deelnameId,
        eens: !against.includes(deelnameId),
        reden: 'Nee',
      }))
      const outcome = decideAfsluiten(
        { status: 'lopend', deelnames: team },
        { naar: 'afgeschaald', standpunten, raadplegingen: [], buiten: [] },
        [],
        zuidLimburg,
        now,
      )
      assert.ok(outcome.ok)
      assert.equal(outcome.value.status === 'lopend', against.length > 0)
      if (outcome.value.status === 'lopend') assert.equal(outcome.value.tegen.length, against.length)
    }),
  )
})

const clean: AfsluitenStand = {
  onveiligheid: false,
  basiszorgOnvoldoende: false,
  openActies: 0,
  outcomeOpen: false,
  toegangEindigtOp: '2026-10-01',
  overdrachtOpen: false,
  doelBeoordeeld: true,
  geplandOverleg: false,
  openSignalen: 0,
  openEscalaties: 0,
  mailgroepOpen: false,
}
const checklistRows = [
  { rule: 'SLT-10 · nothing left stops nothing', change: {}, found: [], blocks: false },
  { rule: 'SLT-06 · onveiligheid blocks', change: { onveiligheid: true }, found: ['onveiligheid'], blocks: true },
  { rule: 'SLT-10 · an open actie blocks', change: { openActies: 1 }, found: ['open-acties'], blocks: true },
  {
    rule: 'SLT-10 · an outcome not shared blocks',
    change: { outcomeOpen: true },
    found: ['outcome-not-shared'],
    blocks: true,
  },
  {
    rule: 'SLT-10 · the date on which access ends is needed',
    change: { toegangEindigtOp: null },
    found: ['toegang-without-end'],
    blocks: true,
  },
  {
    rule: 'SLT-10 · an unanswered overdracht blocks',
    change: { overdrachtOpen: true },
    found: ['overdracht-open'],
    blocks: true,
  },
  {
    rule: 'SLT-10 · a doel not judged warns',
    change: { doelBeoordeeld: false },
    found: ['doel-not-judged'],
    blocks: false,
  },
  {
    rule: 'SLT-10 · a planned overleg warns',
    change: { geplandOverleg: true },
    found: ['overleg-still-gepland'],
    blocks: false,
  },
  { rule: 'SLT-10 · open signals warn', change: { openSignalen: 2 }, found: ['open-signalen'], blocks: false },
  {
    rule: 'SLT-10 · an open escalatie warns',
    change: { openEscalaties: 1 },
    found: ['open-escalaties'],
    blocks: false,
  },
  {
    rule: 'SLT-10 · the mailgroep will be archived',
    change: { mailgroepOpen: true },
    found: ['mailgroep-open'],
    blocks: false,
  },
] as const
for (const { rule, change, found, blocks } of checklistRows) {
  test(rule, () => {
    const findings = checkAfsluiten({ ...clean, ...change })
    assert.deepEqual(
      findings.map(({ code }) => code),
      found,
    )
    assert.equal(isBlocked(findings), blocks)
    const all = eens('proces', 'casus', 'ruud', 'theo')
    const outcome = decideAfsluiten(
      { status: 'lopend', deelnames: team },
      { naar: 'afgeschaald', standpunten: all, raadplegingen: [], buiten: [] },
      findings,
      zuidLimburg,
      now,
    )
    assert.equal(outcome.ok ? 'closed' : outcome.refusal, blocks ? 'checklist-blocks' : 'closed')
  })
}
