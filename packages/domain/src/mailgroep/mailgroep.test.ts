import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { composeVertrekbericht } from './compose-vertrek.ts'
import { createMailgroep } from './create-mailgroep.ts'
import { isLid, type Lid, mayReadBericht } from './leden.ts'
import { isMailgroepCommandAllowed, MAILGROEP_COMMANDS } from './mailgroep.ts'
import { openEarlierBerichten } from './open-earlier.ts'
import { postBericht } from './post-bericht.ts'

const day = (dag: number) => new Date(Date.UTC(2026, 3, dag, 10))
const now = day(20)
const lid = (deelnameId: string, vanaf = 1, status: Lid['status'] = 'actief'): Lid => ({
  deelnameId,
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

const readRows = [
  { rule: 'what came after joining', lid: lid('noor', 5), op: 6, geopend: [], expected: true },
  { rule: 'not what came before', lid: lid('noor', 5), op: 4, geopend: [], expected: false },
  { rule: 'unless it was opened for the newcomer', lid: lid('noor', 5), op: 4, geopend: ['noor'], expected: true },
  { rule: 'opened for someone else does not count', lid: lid('noor', 5), op: 4, geopend: ['lies'], expected: false },
  { rule: 'who left reads nothing', lid: lid('noor', 5, 'beeindigd'), op: 6, geopend: ['noor'], expected: false },
  {
    rule: 'who did not accept yet neither',
    lid: { ...lid('noor', 5, 'uitgenodigd'), vanaf: null },
    op: 6,
    geopend: [],
    expected: false,
  },
] as const
for (const { rule, lid: reader, op, geopend, expected } of readRows) {
  test(`COM-08 · ${rule}`, () => {
    assert.equal(mayReadBericht(reader, { geplaatstOp: day(op), geopendVoor: geopend }), expected)
  })
}

test('COM-08 · opening earlier berichten is for the procesregisseur, and shows them to that newcomer only', () => {
  const noor = lid('noor', 5)
  const els = lid('els', 5)
  const early = [{ geplaatstOp: day(2), geopendVoor: [] }]
  const outcome = openEarlierBerichten('open', { door: bas, lid: noor, berichten: early })
  assert.ok(outcome.ok)
  assert.ok(outcome.value.every((bericht) => mayReadBericht(noor, bericht) && !mayReadBericht(els, bericht)))
  assert.deepEqual(openEarlierBerichten('open', { door: lies, lid: noor, berichten: early }), {
    ok: false,
    refusal: 'only-the-procesregisseur',
  })
  assert.deepEqual(
    openEarlierBerichten('open', { door: bas, lid: { ...noor, status: 'beeindigd' }, berichten: early }),
    { ok: false, refusal: 'not-a-lid' },
  )
  assert.deepEqual(openEarlierBerichten('gearchiveerd', { door: bas, lid: noor, berichten: early }), {
    ok: false,
    refusal: 'mailgroep-gearchiveerd',
  })
})

const leden = [lid('bas'), lid('lies'), lid('noor', 1, 'beeindigd'), lid('els', 1, 'uitgenodigd')]
const postRows = [
  {
    rule: 'COM-03 · a member writes; the other members hear of it',
    status: 'open',
    afzender: lid('lies'),
    tekst: 'Gelukt',
    expected: ['bas'],
  },
  {
    rule: 'COM-08 · a former member does not write',
    status: 'open',
    afzender: lid('noor', 1, 'beeindigd'),
    tekst: 'Gelukt',
    expected: 'not-a-lid',
  },
  {
    rule: 'COM-03 · a bericht has words',
    status: 'open',
    afzender: lid('lies'),
    tekst: ' ',
    expected: 'tekst-missing',
  },
  {
    rule: 'SLT-10 · an archived mailgroep takes no bericht',
    status: 'gearchiveerd',
    afzender: lid('lies'),
    tekst: 'Gelukt',
    expected: 'mailgroep-gearchiveerd',
  },
] as const
for (const { rule, status, afzender, tekst, expected } of postRows) {
  test(rule, () => {
    const outcome = postBericht({ status, leden }, { afzender, tekst }, now)
    assert.deepEqual(outcome.ok ? outcome.value.ontvangers : outcome.refusal, expected)
  })
}

test('COM-08 · PRV-14 · nobody without an active seat reads or hears anything, whatever was opened', () => {
  const anyLid = fc.record({
    deelnameId: fc.constantFrom('a', 'b', 'c'),
    status: fc.constantFrom('uitgenodigd', 'actief', 'afgewezen', 'beeindigd'),
    vanaf: fc.option(fc.date({ min: day(1), max: day(28), noInvalidDate: true })),
  })
  fc.assert(
    fc.property(anyLid, fc.array(anyLid), (reader, others) => {
      const bericht = { geplaatstOp: now, geopendVoor: ['a', 'b', 'c'] }
      if (mayReadBericht(reader, bericht)) assert.equal(reader.status, 'actief')
      const outcome = postBericht({ status: 'open', leden: others }, { afzender: lid('x'), tekst: 'Hallo' }, now)
      assert.ok(outcome.ok)
      assert.equal(outcome.value.ontvangers.length, others.filter(isLid).length)
    }),
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
