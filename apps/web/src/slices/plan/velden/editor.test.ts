import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Veld } from '@regietafel/contract/plan-values.ts'
import { type EditorEvent, isDirty, nextEditor, openEditor } from './editor.ts'

const says = (tekst: string) => ({
  tekst,
  spreker: null,
  sinds: null,
  gevolgen: null,
  alleenMondeling: false,
  bereikt: null,
  herzienOp: null,
  zorgen: [],
})
const veld = (tekst: string, versie: number): Veld => ({
  veldId: 'v',
  code: 'aanleiding',
  waarde: says(tekst),
  door: 'Lies',
  op: '2026-03-03T09:41:00Z',
  acties: [],
  versie,
})
const huidig = { waarde: says('van Lies'), versie: 3, door: 'Lies', op: '2026-03-03T09:41:00Z' }
const after = (...events: EditorEvent[]) => events.reduce(nextEditor, openEditor(veld('begin', 2)))

test('OPL-36 · what another saved comes in by itself while nothing was typed', () => {
  const { waarde, bewaard } = after({ soort: 'heard', veld: veld('van Lies', 3) })
  assert.deepEqual([waarde.tekst, bewaard.versie], ['van Lies', 3])
})

const typed: EditorEvent = { soort: 'typed', waarde: says('van mij') }
const rows: { rule: string; events: EditorEvent[] }[] = [
  { rule: 'what was typed stays when another saves', events: [typed, { soort: 'heard', veld: veld('van Lies', 3) }] },
  {
    rule: 'what is being saved stays too',
    events: [{ soort: 'saving' }, typed, { soort: 'heard', veld: veld('van Lies', 3) }],
  },
  { rule: 'a failed save keeps the text', events: [typed, { soort: 'saving' }, { soort: 'failed', melding: null }] },
  { rule: 'a clash keeps the text until someone chooses', events: [typed, { soort: 'clashed', huidig }] },
]
for (const { rule, events } of rows) {
  test(`OPL-36 · ${rule}`, () => {
    const editor = after(...events)
    assert.equal(editor.waarde.tekst, 'van mij')
    assert.equal(editor.bewaard.versie, 2)
  })
}

test('OPL-36 · what one keeps typing during a save is not lost and is still to be saved', () => {
  const more: EditorEvent = { soort: 'typed', waarde: says('van mij en meer') }
  const editor = after(typed, { soort: 'saving' }, more, { soort: 'saved', veld: veld('van mij', 3) })
  assert.equal(editor.waarde.tekst, 'van mij en meer')
  assert.ok(isDirty(editor))
})

test('OPL-36 · a space at the end of a sentence is not saved again and again', () => {
  const spaced: EditorEvent = { soort: 'typed', waarde: says('van mij ') }
  const editor = after(spaced, { soort: 'saving' }, { soort: 'saved', veld: veld('van mij', 3) })
  assert.equal(editor.waarde.tekst, 'van mij ')
  assert.equal(isDirty(editor), false)
})

test('OPL-36 · a choice builds on the version of the other', () => {
  const both = says('van Lies en van mij')
  const editor = after(typed, { soort: 'clashed', huidig }, { soort: 'chosen', waarde: both })
  assert.deepEqual([editor.waarde.tekst, editor.bewaard.versie, editor.botsing], ['van Lies en van mij', 3, null])
})
