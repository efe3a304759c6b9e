import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { test } from 'node:test'
import { generate } from './generate.ts'
import { report } from './bench.ts'
import { readMarked } from './marked.ts'
import { predictLine } from './predict-line.ts'
import { readPassages } from './read-passages.ts'
import { score } from './score.ts'

const register = { persons: [{ id: 'p1', role: 'moeder', names: ['Fatima'] }], addresses: [], organisations: [] }
const line = (text: string) => JSON.stringify({ id: 'x', register, text })
const run = (input: string) => spawnSync(process.execPath, ['tooling/anonimiseer.ts'], { input, encoding: 'utf8' })

test('OPL-32 · anonimiseer writes a line for every line, in order, and nothing else', () => {
  const { stdout, status } = run(`${line('Fatima belt.')}\n${line('Niemand belt.')}\n`)
  assert.equal(status, 0)
  assert.deepEqual(
    stdout
      .trim()
      .split('\n')
      .map((one) => JSON.parse(one) as unknown),
    [
      { id: 'x', spans: [{ start: 0, end: 6, category: 'PERSON', label: 'moeder' }] },
      { id: 'x', spans: [] },
    ],
  )
})

test('OPL-32 · a bad line ends it with its number and nothing of what it says', () => {
  const { stderr, status } = run(`${line('Fatima belt.')}\n{"id":"x","text":"Fatima"}\n`)
  assert.equal(status, 1)
  assert.equal(stderr.trim(), 'line 2: register is not of the format')
})

const bad = [
  ['not JSON', '{'],
  ['not an object', '3'],
  ['id is not a text', '{"id":1}'],
  ['text is not a text', '{"id":"a","text":null}'],
] as const
for (const [what, input] of bad) {
  test(`OPL-32 · a line is refused: ${what}`, () => {
    assert.throws(() => predictLine(input, 7), { message: `line 7: ${what}` })
  })
}

test('OPL-32 · generated passages are the same for the same seed, and their marks are where they say', () => {
  assert.deepEqual(generate('train', 12), generate('train', 12))
  for (const { text, spans } of generate('held-out', 40))
    for (const { start, end } of spans) assert.equal(text.slice(start, end).trim().length, end - start)
})

test('OPL-32 · the score counts a span as found when all its words are masked, and a document with a miss as leaking', () => {
  const { text, spans } = readMarked('{u|Jan de Wit} belt {T|06-12345678}.')
  const passage = { id: 'a', register, text, spans }
  const phone = { start: 16, end: 27, category: 'PHONE' }
  const half = score([passage], [[{ start: 0, end: 3, category: 'PERSON' }, phone]])
  assert.deepEqual([half.leaking, half.recall.get('all direct')], [1, { n: 2, full: 1 }])
  const small = score(
    [passage],
    [[{ start: 0, end: 3, category: 'PERSON' }, { start: 7, end: 10, category: 'PERSON' }, phone]],
  )
  assert.equal(small.leaking, 0)
})

test('OPL-32 · what was reached on written and generated passages is kept', () => {
  const shares = (text: string, what: string) =>
    (new RegExp(`${what}.*?([\\d.]+) +([\\d.]+)`).exec(text) ?? []).slice(1).map(Number)
  const written = report(
    'written',
    readPassages().flatMap(({ passages }) => passages),
  )
  const kept = (what: string, alone: number, withDoubtful: number) => {
    const [one = 0, two = 0] = shares(written, what)
    assert.ok(one >= alone && two >= withDoubtful, written)
  }
  kept('all direct \\(\\d+\\)', 95, 98)
  kept('PERSON registered \\(\\d+\\)', 98, 99.5)
  kept('precision', 97, 94)
  const made = report('generated', generate('held-out', 120))
  assert.ok((shares(made, 'all direct \\(\\d+\\)')[1] ?? 0) >= 99, made)
  assert.ok((shares(made, 'documents with a leak')[1] ?? 100) <= 5, made)
})
