import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { PROFIELEN } from '../netwerk/profielen.ts'
import type { Rol } from '../toegang/rollen.ts'
import { composeVertrekbericht } from './compose-vertrek.ts'
import { createMailgroep } from './create-mailgroep.ts'
import { areLedenHidden, codenaamOf, isCasusByCode } from './codenaam.ts'
import { isLid, type Lid } from './leden.ts'
import { chooseLezers, ZICHTBAARHEDEN } from './lezers.ts'
import { isMailgroepCommandAllowed, MAILGROEP_COMMANDS, type MailgroepStatus } from './mailgroep.ts'
import { openEarlier } from './open-earlier.ts'
import { type PostBericht, postBericht } from './post-bericht.ts'

const day = (dag: number) => new Date(Date.UTC(2026, 3, dag, 10))
const now = day(20)
const lid = (deelnameId: string, vanaf = 1, status: Lid['status'] = 'actief', rol: Rol = 'ketenpartner'): Lid => ({
  deelnameId,
  lidId: deelnameId,
  rol,
  status,
  vanaf: day(vanaf),
})
const bas = { rol: 'procesregisseur' } as const
const lies = { rol: 'inhoudelijke-regie' } as const
const start = { casusStatus: 'lopend', hasMailgroep: false, eersteOverlegAfgerond: true } as const

const createRows = [
  { rule: 'COM-01 · A-03 · Bas makes it after the first overleg', state: {}, door: bas, aan: true, expected: 'open' },
  {
    rule: 'COM-01 · not before',
    state: { eersteOverlegAfgerond: false },
    door: bas,
    aan: true,
    expected: 'eerste-overleg-not-afgerond',
  },
  {
    rule: 'COM-01 · the procesregisseur makes it',
    state: {},
    door: lies,
    aan: true,
    expected: 'only-the-procesregisseur',
  },
  {
    rule: 'COM-01 · a casus has one',
    state: { hasMailgroep: true },
    door: bas,
    aan: true,
    expected: 'mailgroep-already-there',
  },
  {
    rule: 'COM-20 · A-01 · Zuid-Limburg has none',
    state: {},
    door: bas,
    aan: false,
    expected: 'mailgroep-not-in-this-netwerk',
  },
  {
    rule: 'SLT-04 · not in a closed casus',
    state: { casusStatus: 'voorlopig-afgesloten' },
    door: bas,
    aan: true,
    expected: 'casus-not-lopend',
  },
] as const
for (const { rule, state, door, aan, expected } of createRows) {
  test(rule, () => {
    const outcome = createMailgroep({ ...start, ...state }, door, aan, now)
    assert.equal(outcome.ok ? outcome.value.status : outcome.refusal, expected)
  })
}

test('COM-08 · opening earlier berichten is for the procesregisseur, and for who is a member', () => {
  const noor = lid('noor', 5)
  assert.deepEqual(openEarlier('open', { door: bas, lid: noor }), { ok: true, value: { deelnameId: 'noor' } })
  const refusals = [
    openEarlier('open', { door: lies, lid: noor }),
    openEarlier('open', { door: bas, lid: { ...noor, status: 'beeindigd' } }),
    openEarlier('gearchiveerd', { door: bas, lid: noor }),
  ]
  assert.deepEqual(
    refusals.map((outcome) => !outcome.ok && outcome.refusal),
    ['only-the-procesregisseur', 'not-a-lid', 'mailgroep-gearchiveerd'],
  )
})

const leden = [
  lid('bas', 1, 'actief', 'procesregisseur'),
  lid('lies', 1, 'actief', 'inhoudelijke-regie'),
  lid('ruud'),
  lid('wim'),
  lid('noor', 1, 'beeindigd'),
  lid('els', 1, 'uitgenodigd'),
]
const bericht = { afzender: lid('ruud'), tekst: 'Gelukt', zichtbaarheid: 'allen', gekozen: [] } as const
const postRows: readonly {
  rule: string
  command?: Partial<PostBericht>
  status?: MailgroepStatus
  expected: readonly string[] | string
}[] = [
  {
    rule: 'COM-03 · every member reads it; who left or is only invited does not',
    expected: ['bas', 'lies', 'ruud', 'wim'],
  },
  {
    rule: 'COM-18 · to the regie: the two regisseurs and the sender',
    command: { zichtbaarheid: 'regie' },
    expected: ['bas', 'lies', 'ruud'],
  },
  {
    rule: 'COM-18 · PRV-04 · to chosen members: those, the sender, and the procesregisseur who guards the sharing',
    command: { zichtbaarheid: 'gekozen', gekozen: ['wim'] },
    expected: ['bas', 'ruud', 'wim'],
  },
  { rule: 'COM-18 · to nobody is no choice', command: { zichtbaarheid: 'gekozen' }, expected: 'lezers-missing' },
  {
    rule: 'COM-18 · who left cannot be chosen',
    command: { zichtbaarheid: 'gekozen', gekozen: ['noor'] },
    expected: 'lezer-not-a-lid',
  },
  {
    rule: 'COM-08 · a former member does not write',
    command: { afzender: lid('noor', 1, 'beeindigd') },
    expected: 'not-a-lid',
  },
  { rule: 'COM-03 · a bericht has words', command: { tekst: ' ' }, expected: 'tekst-missing' },
  {
    rule: 'SLT-10 · an archived mailgroep takes no bericht',
    status: 'gearchiveerd',
    expected: 'mailgroep-gearchiveerd',
  },
]
for (const { rule, command, status, expected } of postRows) {
  test(rule, () => {
    const outcome = postBericht({ status: status ?? 'open', leden }, { ...bericht, ...command })
    assert.deepEqual(outcome.ok ? outcome.value.lezers : outcome.refusal, expected)
  })
}

test('COM-08 · COM-18 · nobody without an active seat reads anything, whatever is chosen', () => {
  const anyLid = fc.record({
    deelnameId: fc.constantFrom('a', 'b', 'c', 'd'),
    lidId: fc.constantFrom('a', 'b', 'c', 'd'),
    rol: fc.constantFrom('procesregisseur', 'inhoudelijke-regie', 'ketenpartner'),
    status: fc.constantFrom('uitgenodigd', 'actief', 'afgewezen', 'beeindigd'),
    vanaf: fc.option(fc.constant(day(1))),
  })
  fc.assert(
    fc.property(
      fc.array(anyLid),
      fc.constantFrom(...ZICHTBAARHEDEN),
      fc.subarray(['a', 'b', 'c', 'd']),
      (others, zichtbaarheid, gekozen) => {
        const outcome = chooseLezers(others, lid('x'), { zichtbaarheid, gekozen })
        if (!outcome.ok) return
        const active: readonly string[] = others.filter(isLid).map(({ lidId }) => lidId)
        for (const lezer of outcome.value) assert.ok(lezer === 'x' || active.includes(lezer))
      },
    ),
  )
})

test('COM-07 · B-09 · members are known by organisation and number; the two switches stand apart', () => {
  assert.equal(codenaamOf({ organisatie: 'Reclassering', codenummer: 47 }), 'Reclassering 47')
  const per = PROFIELEN.map((profiel) => [profiel.code, isCasusByCode(profiel), areLedenHidden(profiel)])
  assert.deepEqual(
    per.filter(([, byCode, hidden]) => byCode || hidden),
    [['kennemerland', true, true]],
  )
})

test('SLT-10 · archived means readable and closed until the casus reopens', () => {
  assert.deepEqual(
    MAILGROEP_COMMANDS.filter((command) => isMailgroepCommandAllowed(command, 'gearchiveerd')),
    ['unarchive'],
  )
})

test('COM-16 · a departure notice says who, when and the successor, never why', () => {
  const deelname = { id: 'noor', organisatieId: 'ggz', reden: 'Ziek', naam: 'Noor' }
  const vertrek = { per: '2026-06-01', opvolgerId: null, reden: 'Ziek' }
  assert.deepEqual(composeVertrekbericht(deelname, vertrek), {
    deelnameId: 'noor',
    organisatieId: 'ggz',
    per: '2026-06-01',
    opvolgerId: null,
  })
})
