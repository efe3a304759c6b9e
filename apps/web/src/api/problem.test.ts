import assert from 'node:assert/strict'
import { test } from 'node:test'
import { noConnection, toProblem } from './problem.ts'

const BODY = { type: 'about:blank', title: 'Niet goed ingevuld', detail: 'Kijk het na.', code: 'ongeldige-invoer' }

test('a refusal keeps its words, its code and every field that is wrong', () => {
  const fouten = [{ veld: 'naam', melding: 'Vul een naam in.' }]
  const problem = toProblem(400, JSON.stringify({ ...BODY, status: 400, fouten }))
  assert.equal(problem.title, BODY.title)
  assert.equal(problem.code, BODY.code)
  assert.deepEqual(problem.fouten, fouten)
})

test('a conflict carries the text of the other', () => {
  const huidig = { waarde: 'hun tekst', versie: 4, door: 'F. Yilmaz', op: '2026-11-03T09:41:00Z' }
  assert.deepEqual(toProblem(409, JSON.stringify({ ...BODY, status: 409, huidig })).huidig, huidig)
})

test('an answer that is no problem+json still gets plain words', () => {
  for (const text of ['', '<html>502</html>', '{"message":"x"}', 'null', '[]']) {
    assert.equal(toProblem(502, text).title, 'Er ging iets mis')
  }
  assert.equal(toProblem(404, '').title, 'Niet gevonden')
})

test('what nobody refused may be tried again', () => {
  assert.equal(noConnection().isPassing, true)
  assert.equal(toProblem(503, '').isPassing, true)
  assert.equal(toProblem(409, '').isPassing, false)
  assert.equal(toProblem(422, '').isPassing, false)
})
