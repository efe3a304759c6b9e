import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  ACTIE_COMMANDS,
  type Actie,
  type ActieStatus,
  ALLOWED_ACTIE_COMMANDS,
  isActieCommandAllowed,
  isOpenActie,
  mayCommandActie,
} from './actie.ts'
import { addressDeelnemer } from './address-deelnemer.ts'
import { createActie } from './create-actie.ts'
import { type ReportActie, reportActie } from './report-actie.ts'
import { transferActie } from './transfer-actie.ts'

const now = new Date('2026-03-12T10:00:00Z')
const STATUSES = Object.keys(ALLOWED_ACTIE_COMMANDS) as ActieStatus[]
const actie: Actie = {
  id: 'a1',
  status: 'bezig',
  actiehouderId: 'ruud',
  eersteActiehouderId: 'ruud',
}
const ruud = { deelnameId: 'ruud', rol: 'ketenpartner' } as const
const theo = { deelnameId: 'theo', rol: 'ketenpartner' } as const
const fatma = { deelnameId: 'fatma', rol: 'inhoudelijke-regie' } as const

test('DOE-04 · every command is allowed in some status; what is done or withdrawn takes none', () => {
  for (const command of ACTIE_COMMANDS)
    assert.ok(
      STATUSES.some((status) => isActieCommandAllowed(command, status)),
      command,
    )
  assert.deepEqual(
    STATUSES.filter((status) => !isOpenActie(status)),
    ['gereed', 'ingetrokken'],
  )
  assert.deepEqual([...ALLOWED_ACTIE_COMMANDS.gereed, ...ALLOWED_ACTIE_COMMANDS.ingetrokken], [])
})

test('PRV-34 · the actiehouder reports, the regie may all, another partner nothing', () => {
  for (const command of ACTIE_COMMANDS) {
    assert.equal(mayCommandActie(command, actie, fatma), true)
    assert.equal(mayCommandActie(command, actie, theo), false)
    assert.equal(mayCommandActie(command, actie, ruud), command !== 'withdraw' && command !== 'change')
  }
})

const partner = { id: 'ruud', rol: 'ketenpartner', status: 'actief' } as const
const proces = { id: 'bas', rol: 'procesregisseur', status: 'actief' } as const
const create = { tekst: 'Belt elke week', actiehouder: partner, einddatum: '2026-03-20' }
const waarschuwen = { procesregisseurMag: 'met-waarschuwing' } as const
const weigeren = { procesregisseurMag: 'nee' } as const
const createRows = [
  { rule: 'DOE-04 · one actiehouder', casus: 'lopend', change: {}, profile: weigeren, expected: [] },
  {
    rule: 'DOE-04 · who has accepted the seat',
    casus: 'lopend',
    change: { actiehouder: { ...partner, status: 'uitgenodigd' } },
    profile: weigeren,
    expected: 'actiehouder-not-actief',
  },
  { rule: 'DOE-02 · with words', casus: 'lopend', change: { tekst: '' }, profile: weigeren, expected: 'tekst-missing' },
  {
    rule: 'DOE-02 · and a day to come',
    casus: 'lopend',
    change: { einddatum: '2026-03-11' },
    profile: weigeren,
    expected: 'einddatum-in-the-past',
  },
  {
    rule: 'DOE-02 · today is still in time',
    casus: 'lopend',
    change: { einddatum: '2026-03-12' },
    profile: weigeren,
    expected: [],
  },
  {
    rule: 'ROL-10 · Noord-Limburg refuses the procesregisseur',
    casus: 'lopend',
    change: { actiehouder: proces },
    profile: weigeren,
    expected: 'procesregisseur-cannot-have-actie',
  },
  {
    rule: 'ROL-10 · Zuid-Limburg warns',
    casus: 'lopend',
    change: { actiehouder: proces },
    profile: waarschuwen,
    expected: ['procesregisseur-has-actie'],
  },
  {
    rule: 'SLT-04 · a closed casus has no new actie',
    casus: 'afgeschaald',
    change: {},
    profile: weigeren,
    expected: 'casus-not-lopend',
  },
] as const
for (const { rule, casus, change, profile, expected } of createRows) {
  test(rule, () => {
    const outcome = createActie(casus, { ...create, ...change }, profile, '2026-03-12')
    assert.deepEqual(outcome.ok ? outcome.value.waarschuwingen : outcome.refusal, expected)
  })
}

const gereed: ReportActie = { soort: 'complete', terugkoppeling: 'Hij is bij de huisarts geweest.' }
const luktNiet: ReportActie = { soort: 'fail', reden: 'Hij doet niet open.' }
const reportRows = [
  { rule: 'DOE-05 · done with terugkoppeling', status: 'bezig', command: gereed, actor: ruud, expected: 'gereed' },
  {
    rule: 'DOE-05 · done without words is refused',
    status: 'bezig',
    command: { soort: 'complete', terugkoppeling: '  ' },
    actor: ruud,
    expected: 'terugkoppeling-missing',
  },
  { rule: 'DOE-05 · done at once is fine', status: 'open', command: gereed, actor: ruud, expected: 'gereed' },
  {
    rule: 'DOE-06 · A-01 · "lukt niet" with the obstacle',
    status: 'open',
    command: luktNiet,
    actor: ruud,
    expected: 'lukt-niet',
  },
  {
    rule: 'DOE-06 · "lukt niet" without a word is refused',
    status: 'open',
    command: { soort: 'fail', reden: '' },
    actor: ruud,
    expected: 'reden-missing',
  },
  {
    rule: 'DOE-06 · what failed may be taken up again',
    status: 'lukt-niet',
    command: { soort: 'start' },
    actor: ruud,
    expected: 'bezig',
  },
  { rule: 'DOE-04 · done is done', status: 'gereed', command: gereed, actor: ruud, expected: 'actie-not-open' },
  {
    rule: 'PRV-34 · another partner does not report',
    status: 'bezig',
    command: gereed,
    actor: theo,
    expected: 'actie-not-yours',
  },
  { rule: 'PRV-34 · the regie may', status: 'bezig', command: gereed, actor: fatma, expected: 'gereed' },
  {
    rule: 'ROL-33 · withdrawing is for the regie',
    status: 'bezig',
    command: { soort: 'withdraw', reden: 'Niet meer nodig' },
    actor: ruud,
    expected: 'actie-not-yours',
  },
  {
    rule: 'ROL-33 · with a reason',
    status: 'bezig',
    command: { soort: 'withdraw', reden: '' },
    actor: fatma,
    expected: 'reden-missing',
  },
  {
    rule: 'ROL-33 · then it no longer holds the seat',
    status: 'bezig',
    command: { soort: 'withdraw', reden: 'Niet meer nodig' },
    actor: fatma,
    expected: 'ingetrokken',
  },
] as const
for (const { rule, status, command, actor, expected } of reportRows) {
  test(rule, () => {
    const outcome = reportActie({ ...actie, status }, command, actor, now)
    assert.equal(outcome.ok ? outcome.value.status : outcome.refusal, expected)
    if (outcome.ok) assert.equal(outcome.value.yieldsSignaal, expected === 'lukt-niet')
  })
}

test('DOE-05 · whatever happens before, no actie becomes gereed without words', () => {
  const command = fc.oneof(
    fc.constant<ReportActie>({ soort: 'start' }),
    fc.record({ soort: fc.constant('complete' as const), terugkoppeling: fc.constantFrom('', ' ', 'Gedaan') }),
    fc.record({ soort: fc.constant('fail' as const), reden: fc.constantFrom('', 'Gaat niet') }),
    fc.record({ soort: fc.constant('withdraw' as const), reden: fc.constantFrom('', 'Vervallen') }),
  )
  fc.assert(
    fc.property(fc.array(command), (commands) => {
      let state: Actie = { ...actie, status: 'open' }
      let words: string | null = null
      for (const next of commands) {
        const outcome = reportActie(state, next, fatma, now)
        if (!outcome.ok) continue
        state = { ...state, status: outcome.value.status }
        words = outcome.value.tekst
      }
      if (state.status === 'gereed') assert.equal(words, 'Gedaan')
    }),
  )
})

const els = { id: 'els', status: 'actief' } as const
const transferRows = [
  { rule: 'the actiehouder passes it on', status: 'bezig', naar: els, door: ruud, expected: 'els' },
  { rule: 'the regie may', status: 'bezig', naar: els, door: fatma, expected: 'els' },
  { rule: 'another partner may not', status: 'bezig', naar: els, door: theo, expected: 'actie-not-yours' },
  {
    rule: 'not to whom has no seat',
    status: 'bezig',
    naar: { id: 'els', status: 'beeindigd' },
    door: ruud,
    expected: 'actiehouder-not-actief',
  },
  {
    rule: 'not to whom has it',
    status: 'bezig',
    naar: { id: 'ruud', status: 'actief' },
    door: ruud,
    expected: 'already-actiehouder',
  },
  { rule: 'not when it is done', status: 'gereed', naar: els, door: ruud, expected: 'actie-not-open' },
] as const
for (const { rule, status, naar, door, expected } of transferRows) {
  test(`DOE-27 · ${rule}`, () => {
    const outcome = transferActie({ ...actie, status }, { naar, door }, now)
    assert.equal(outcome.ok ? outcome.value.actiehouderId : outcome.refusal, expected)
  })
}

test('DOE-27 · however often it is passed on, who took it on first stays visible', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('ruud', 'els', 'theo', 'noor')), (chain) => {
      let state = actie
      for (const id of chain) {
        const outcome = transferActie(state, { naar: { id, status: 'actief' }, door: fatma }, now)
        if (outcome.ok) state = { ...state, ...outcome.value }
      }
      assert.equal(state.eersteActiehouderId, 'ruud')
    }),
  )
})

const addressRows = [
  {
    rule: 'a friendly word to the actiehouder',
    status: 'bezig',
    van: 'theo',
    tekst: 'Lukt het?',
    expected: 'ruud',
  },
  { rule: 'with words', status: 'bezig', van: 'theo', tekst: ' ', expected: 'tekst-missing' },
  { rule: 'not to oneself', status: 'bezig', van: 'ruud', tekst: 'Lukt het?', expected: 'own-actie' },
  { rule: 'not about what is done', status: 'gereed', van: 'theo', tekst: 'Lukt het?', expected: 'actie-not-open' },
] as const
for (const { rule, status, van, tekst, expected } of addressRows) {
  test(`DOE-18 · ${rule}`, () => {
    const outcome = addressDeelnemer({ ...actie, status }, { vanId: van, tekst }, now)
    assert.equal(outcome.ok ? outcome.value.aanId : outcome.refusal, expected)
  })
}
