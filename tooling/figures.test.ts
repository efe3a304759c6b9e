import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readSources } from './house/sources.ts'

const lines = readSources()
  .filter(({ path, isTest }) => !isTest && /\.tsx?$/.test(path))
  .map((source) => source.lines)
  .toSorted((a, b) => a - b)

const at = (share: number) => lines[Math.floor(lines.length * share)] ?? 0

/** Over all files, so no single change can be blamed: it is judged with the tests, not with the quick check. */
test(`half of the files have at most 40 lines, nine in ten at most 120 (${lines.length}: ${at(0.5)} and ${at(0.9)})`, () => {
  assert.ok(at(0.5) <= 40)
  assert.ok(at(0.9) <= 120)
})
