import assert from 'node:assert/strict'
import { test } from 'node:test'
import { getProfiel } from '@regietafel/domain/netwerk/profielen.ts'
import { findProblems, LEEG, problemsOn, stapOf } from './concept.ts'
import { isStap, nextStap, previousStap } from './stappen.ts'

const zuid = getProfiel('zuid-limburg', '2026-03-02')

test('INT-09 · NET-50 · purpose and ground are the first step', () => {
  const fouten = findProblems(LEEG, zuid)
  assert.deepEqual(
    problemsOn(fouten, 'waarvoor').map(({ veld }) => veld),
    ['doel', 'grondslag'],
  )
  assert.deepEqual(
    problemsOn(fouten, 'situatie').map(({ veld }) => veld),
    ['waaromNietEigenKeten', 'urgentie', 'themas', 'onderdeel'],
  )
  assert.deepEqual(problemsOn(fouten, 'betrokkenen'), [])
})

test('an error of the server finds its step, also deep inside', () => {
  assert.equal(stapOf('huishouden.2.bsn'), 'personen')
  assert.equal(stapOf('partners.0'), 'betrokkenen')
  assert.equal(stapOf('iets-nieuws'), 'nakijken')
})

test('the steps go forth and back and stop at their ends', () => {
  assert.equal(nextStap('waarvoor'), 'situatie')
  assert.equal(nextStap('nakijken'), 'nakijken')
  assert.equal(previousStap('waarvoor'), 'waarvoor')
  assert.equal(isStap('iets'), false)
})
