import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addWerkdagen, isWerkdag } from './werkdagen.ts'

// Appendix A: Good Friday counts as a werkdag, Tweede Paasdag does not.
const PASEN_2026 = new Set(['2026-04-05', '2026-04-06'])

const rows = [
  { rule: 'a weekend is skipped', dag: '2026-03-06', aantal: 1, verwacht: '2026-03-09' },
  { rule: 'five werkdagen make a week', dag: '2026-03-03', aantal: 5, verwacht: '2026-03-10' },
  { rule: 'Tweede Paasdag is skipped', dag: '2026-04-02', aantal: 2, verwacht: '2026-04-07' },
  { rule: 'none is the day itself', dag: '2026-03-07', aantal: 0, verwacht: '2026-03-07' },
]
for (const { rule, dag, aantal, verwacht } of rows) {
  test(`NET-57 · werkdagen: ${rule}`, () => assert.equal(addWerkdagen(dag, aantal, PASEN_2026), verwacht))
}

test('NET-57 · Good Friday is a werkdag, Tweede Paasdag is none', () => {
  assert.equal(isWerkdag('2026-04-03', PASEN_2026), true)
  assert.equal(isWerkdag('2026-04-06', PASEN_2026), false)
})
