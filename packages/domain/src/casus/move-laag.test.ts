import assert from 'node:assert/strict'
import { test } from 'node:test'
import { getProfiel, PROFIELEN } from '../netwerk/profielen.ts'
import { chooseVisies, moveLaag } from './move-laag.ts'

const { lagen, visies } = getProfiel('nog', '2026-03-16').lijsten
const LOKAAL = 'regie-lokaal-mdo'
const rows = [
  { rule: 'NET-18 · the first layer is recorded', van: null, naar: LOKAAL, outcome: 'vastlegging' },
  { rule: 'NET-18 · to the ZVH is an opschaling', van: LOKAAL, naar: 'procesregie-zvh', outcome: 'opschaling' },
  { rule: 'NET-18 · a layer may be skipped', van: LOKAAL, naar: 'regie-bestuurlijk', outcome: 'opschaling' },
  {
    rule: 'NET-18 · back to the sociaal team is an afschaling',
    van: LOKAAL,
    naar: 'regie-lokaal-sociaal-team',
    outcome: 'afschaling',
  },
  { rule: 'NET-18 · to where it stands is no move', van: LOKAAL, naar: LOKAAL, outcome: 'same-laag' },
  { rule: 'NET-18 · a layer of elsewhere is none', van: LOKAAL, naar: 'niveau-3', outcome: 'unknown-laag' },
] as const
for (const { rule, van, naar, outcome } of rows)
  test(rule, () => {
    const decision = moveLaag({ status: 'lopend', laag: van }, { naar, reden: 'Er is meer nodig.' }, lagen)
    assert.equal(decision.ok ? decision.value.richting : decision.refusal, outcome)
  })

test('NET-18 · a move says why, and a closed casus does not move', () => {
  const move = { naar: LOKAAL, reden: ' ' }
  assert.deepEqual(moveLaag({ status: 'lopend', laag: null }, move, lagen), { ok: false, refusal: 'reden-missing' })
  const closed = moveLaag({ status: 'afgesloten', laag: null }, { ...move, reden: 'x' }, lagen)
  assert.deepEqual(closed, { ok: false, refusal: 'casus-not-lopend' })
})

test('NET-17 · a casus applies visies of its netwerk, in their order, and no others', () => {
  assert.deepEqual(chooseVisies(['gefaseerd-samenwerken', 'ave'], visies), ['ave', 'gefaseerd-samenwerken'])
  assert.equal(chooseVisies(['signs-of-safety'], visies), null)
})

test('NET-17 · NET-18 · only NOG has layers and visies', () => {
  const having = PROFIELEN.filter((profiel) => profiel.lijsten.lagen.length + profiel.lijsten.visies.length > 0)
  assert.deepEqual([...new Set(having.map(({ code }) => code))], ['nog'])
  assert.equal(lagen.length, 4)
})
