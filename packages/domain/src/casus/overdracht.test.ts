import assert from 'node:assert/strict'
import { test } from 'node:test'
import { answerOverdracht } from './answer-overdracht.ts'
import type { Deelname } from './deelname.ts'
import { type Overdracht, visibleRegie } from './overdracht.ts'
import { proposeOverdracht } from './propose-overdracht.ts'
import { proposeProcesregie } from './propose-procesregie.ts'
import type { RegieToewijzing } from './regie.ts'

const now = new Date('2026-06-01T09:00:00Z')
const seat = (id: string, rol: Deelname['rol'], status: Deelname['status'] = 'actief'): Deelname => ({
  id,
  persoonId: `p-${id}`,
  organisatieId: 'de-kentering',
  rol,
  status,
})
const fatma = seat('fatma', 'inhoudelijke-regie')
const joost = seat('joost', 'ketenpartner')
const marleen = seat('marleen', 'procesregisseur')
const ruud = seat('ruud', 'ketenpartner')
const notitie = {
  standVanZaken: 'Rustig',
  openActies: 'Twee',
  afspraken: 'Elke week bellen',
  contactritme: 'Wekelijks',
}
const casus = { regieDeelnameId: 'fatma', openOverdracht: false }
const propose = { door: fatma, opvolger: joost, notitie }
const waarschuwen = { procesregisseurMag: 'met-waarschuwing' } as const
const weigeren = { procesregisseurMag: 'nee' } as const

const proposeRows = [
  { rule: 'A-02 · Fatma proposes Joost', casus, command: propose, expected: 'voorgesteld' },
  {
    rule: 'the procesregisseur may propose for her',
    casus,
    command: { ...propose, door: marleen },
    expected: 'voorgesteld',
  },
  { rule: 'another ketenpartner may not', casus, command: { ...propose, door: ruud }, expected: 'not-the-regie' },
  {
    rule: 'an invited successor may be proposed',
    casus,
    command: { ...propose, opvolger: seat('joost', 'ketenpartner', 'uitgenodigd') },
    expected: 'voorgesteld',
  },
  {
    rule: 'a former member may not',
    casus,
    command: { ...propose, opvolger: seat('joost', 'ketenpartner', 'beeindigd') },
    expected: 'opvolger-without-deelname',
  },
  {
    rule: 'nobody succeeds oneself',
    casus,
    command: { ...propose, opvolger: fatma },
    expected: 'opvolger-is-voorganger',
  },
  {
    rule: 'the note has four parts',
    casus,
    command: { ...propose, notitie: { ...notitie, contactritme: ' ' } },
    expected: 'notitie-incomplete',
  },
  {
    rule: 'one proposal at a time',
    casus: { ...casus, openOverdracht: true },
    command: propose,
    expected: 'overdracht-already-open',
  },
  {
    rule: 'what nobody holds is chosen, not handed over',
    casus: { ...casus, regieDeelnameId: null },
    command: propose,
    expected: 'no-inhoudelijke-regie',
  },
] as const
for (const { rule, casus: state, command, expected } of proposeRows) {
  test(`ROL-35 · ${rule}`, () => {
    const outcome = proposeOverdracht(state, command, waarschuwen, now)
    assert.equal(outcome.ok ? outcome.value.status : outcome.refusal, expected)
  })
}

test('ROL-08 · in Noord-Limburg the procesregisseur cannot become the successor', () => {
  const outcome = proposeOverdracht(casus, { ...propose, opvolger: marleen }, weigeren, now)
  assert.deepEqual(outcome, { ok: false, refusal: 'procesregisseur-cannot-be-inhoudelijke-regie' })
})

const proces = { procesDeelnameId: 'marleen', openOverdracht: false }
const proposeProces = { door: marleen, opvolger: { ...joost, isProcesregisseur: true }, notitie }
const procesRows = [
  { rule: 'ROL-36 · to another procesregisseur of the netwerk', change: {}, expected: 'voorgesteld' },
  {
    rule: 'ROL-09 · not to someone who is none',
    change: { opvolger: { ...joost, isProcesregisseur: false } },
    expected: 'opvolger-is-no-procesregisseur',
  },
  { rule: 'ROL-36 · only by who holds it', change: { door: fatma }, expected: 'not-the-procesregisseur' },
  {
    rule: 'ROL-08 · not to the casusregisseur where that may not go together',
    change: { opvolger: { ...fatma, isProcesregisseur: true } },
    expected: 'procesregisseur-cannot-be-inhoudelijke-regie',
  },
  {
    rule: 'ROL-36 · not to oneself',
    change: { opvolger: { ...marleen, isProcesregisseur: true } },
    expected: 'opvolger-is-voorganger',
  },
  {
    rule: 'ROL-35 · with a whole note',
    change: { notitie: { ...notitie, afspraken: '' } },
    expected: 'notitie-incomplete',
  },
] as const
for (const { rule, change, expected } of procesRows) {
  test(rule, () => {
    const outcome = proposeProcesregie(proces, { ...proposeProces, ...change }, weigeren, now)
    assert.equal(outcome.ok ? outcome.value.status : outcome.refusal, expected)
  })
}

test('ROL-35 · one proposal of procesregie at a time', () => {
  const outcome = proposeProcesregie({ ...proces, openOverdracht: true }, proposeProces, weigeren, now)
  assert.deepEqual(outcome, { ok: false, refusal: 'overdracht-already-open' })
})

const open: Overdracht = { id: 'x', status: 'voorgesteld', vanDeelnameId: 'fatma', naarDeelnameId: 'joost' }
const history: RegieToewijzing[] = [
  { deelnameId: 'fatma', persoonId: 'p-fatma', bron: 'overleg', van: new Date('2026-03-03T10:00:00Z'), tot: null },
]
const answerRows = [
  { rule: 'Joost accepts', status: 'voorgesteld', command: { antwoord: 'accept', door: joost }, expected: 'aanvaard' },
  {
    rule: 'nobody accepts for him',
    status: 'voorgesteld',
    command: { antwoord: 'accept', door: marleen },
    expected: 'only-the-opvolger',
  },
  {
    rule: 'he first accepts the expectations',
    status: 'voorgesteld',
    command: { antwoord: 'accept', door: seat('joost', 'ketenpartner', 'uitgenodigd') },
    expected: 'deelname-not-actief',
  },
  {
    rule: 'he may decline with a reason',
    status: 'voorgesteld',
    command: { antwoord: 'decline', door: joost, reden: 'Te druk' },
    expected: 'afgewezen',
  },
  {
    rule: 'not without a reason',
    status: 'voorgesteld',
    command: { antwoord: 'decline', door: joost, reden: '' },
    expected: 'reden-missing',
  },
  {
    rule: 'Fatma may withdraw',
    status: 'voorgesteld',
    command: { antwoord: 'withdraw', door: fatma, reden: 'Ik blijf' },
    expected: 'ingetrokken',
  },
  {
    rule: 'Ruud may not withdraw',
    status: 'voorgesteld',
    command: { antwoord: 'withdraw', door: ruud, reden: 'Nee' },
    expected: 'only-the-voorganger',
  },
  {
    rule: 'an answer is given once',
    status: 'aanvaard',
    command: { antwoord: 'accept', door: joost },
    expected: 'overdracht-not-open',
  },
] as const
for (const { rule, status, command, expected } of answerRows) {
  test(`ROL-35 · ${rule}`, () => {
    const outcome = answerOverdracht({ ...open, status }, history, command, now)
    assert.equal(outcome.ok ? outcome.value.status : outcome.refusal, expected)
  })
}

test('ROL-35 · acceptance starts the successor, ends the predecessor and counts the change (ROL-41)', () => {
  const outcome = answerOverdracht(open, history, { antwoord: 'accept', door: joost }, now)
  assert.ok(outcome.ok && outcome.value.status === 'aanvaard')
  assert.equal(outcome.value.toewijzing.deelnameId, 'joost')
  assert.equal(outcome.value.endsDeelnameId, 'fatma')
  assert.equal(outcome.value.wijzigingen, 1)
})

test('ROL-35 · both stay visible until the successor accepts', () => {
  assert.deepEqual(visibleRegie('fatma', open), ['fatma', 'joost'])
  assert.deepEqual(visibleRegie('joost', { ...open, status: 'aanvaard' }), ['joost'])
  assert.deepEqual(visibleRegie('fatma', { ...open, status: 'afgewezen' }), ['fatma'])
  assert.deepEqual(visibleRegie(null, null), [])
})
