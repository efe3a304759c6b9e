import assert from 'node:assert/strict'
import { test } from 'node:test'
import { BESTAND_MAX, checkBestand, checkConvenantDagen, convenantStand, needsLook } from './convenant.ts'

const OPEN = { geslotenOp: null, geldigTot: null, ingetrokkenOp: null }
const ZOU = { ...OPEN, geslotenOp: '2020-06-22', geldigTot: '2021-06-21' }
const standen = [
  { rule: 'NET-14 · an agreement of unknown day holds', dagen: OPEN, op: '2026-03-16', stand: 'geldig', look: false },
  {
    rule: 'NET-16 · the guideline of ZOU holds for one year',
    dagen: ZOU,
    op: '2020-06-22',
    stand: 'geldig',
    look: false,
  },
  {
    rule: 'NET-16 · in its last two months it asks for a look',
    dagen: ZOU,
    op: '2021-05-01',
    stand: 'geldig',
    look: true,
  },
  { rule: 'NET-16 · its last day still counts', dagen: ZOU, op: '2021-06-21', stand: 'geldig', look: true },
  {
    rule: 'B-37 · after that it has lapsed, and asks for a look',
    dagen: ZOU,
    op: '2021-06-22',
    stand: 'verlopen',
    look: true,
  },
  {
    rule: 'NET-14 · before its day it does not hold yet',
    dagen: ZOU,
    op: '2020-06-21',
    stand: 'nog-niet',
    look: false,
  },
  {
    rule: 'NET-14 · what was withdrawn does not ask for anything',
    dagen: { ...ZOU, ingetrokkenOp: '2021-01-01' },
    op: '2026-03-16',
    stand: 'ingetrokken',
    look: false,
  },
] as const
for (const { rule, dagen, op, stand, look } of standen)
  test(rule, () => {
    assert.equal(convenantStand(dagen, op), stand)
    assert.equal(needsLook(dagen, op), look)
  })

test('NET-14 · nothing ends or is withdrawn before it began; both are told at once', () => {
  assert.deepEqual(checkConvenantDagen(ZOU), [])
  const wrong = { geslotenOp: '2026-01-02', geldigTot: '2026-01-01', ingetrokkenOp: '2025-12-31' }
  assert.deepEqual(checkConvenantDagen(wrong), ['ends-before-start', 'withdrawn-before-start'])
})

const bestanden = [
  { rule: 'NET-14 · a PDF is known by its first bytes', bytes: Buffer.from('%PDF-1.7\n...'), problem: null },
  { rule: 'NET-14 · a page that calls itself a PDF is none', bytes: Buffer.from('<html>%PDF-1.7'), problem: 'no-pdf' },
  { rule: 'NET-14 · nothing is no PDF', bytes: Buffer.alloc(0), problem: 'no-pdf' },
  { rule: 'NET-14 · a document has its largest size', bytes: Buffer.alloc(BESTAND_MAX + 1), problem: 'too-large' },
] as const
for (const { rule, bytes, problem } of bestanden) test(rule, () => assert.equal(checkBestand(bytes), problem))
