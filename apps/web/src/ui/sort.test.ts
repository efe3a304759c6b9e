import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sortRows, toggleSort } from './sort.ts'

const itself = (value: string) => value

test('codes sort by their number', () => {
  assert.deepEqual(sortRows(['NL-10', 'NL-9'], itself, 'ascending'), ['NL-9', 'NL-10'])
})

test('what is empty comes last in both directions', () => {
  assert.deepEqual(sortRows(['', 'b', 'a'], itself, 'ascending'), ['a', 'b', ''])
  assert.deepEqual(sortRows(['', 'b', 'a'], itself, 'descending'), ['b', 'a', ''])
})

test('the same column again turns the order around', () => {
  const first = toggleSort(undefined, 'naam')
  assert.deepEqual(first, { key: 'naam', direction: 'ascending' })
  assert.equal(toggleSort(first, 'naam').direction, 'descending')
  assert.deepEqual(toggleSort(first, 'datum'), { key: 'datum', direction: 'ascending' })
})
