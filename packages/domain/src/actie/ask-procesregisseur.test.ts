import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Deelname } from '../casus/deelname.ts'
import { askProcesregisseur, type Procesvraag } from './ask-procesregisseur.ts'

const seat = (id: string, rol: Deelname['rol'], status: Deelname['status'] = 'actief'): Deelname => ({
  id,
  persoonId: id,
  organisatieId: 'o',
  rol,
  status,
})
const TEAM = [seat('proces', 'procesregisseur'), seat('regie', 'inhoudelijke-regie'), seat('partner', 'ketenpartner')]

type Row = { rule: string; soort: Procesvraag; van: string; team?: Deelname[]; tekst?: string; expected: unknown }
const cases: Row[] = [
  { rule: 'ROL-59 · sparring is between two', soort: 'sparring', van: 'partner', expected: ['proces', []] },
  { rule: 'ROL-59 · also for the casusregisseur', soort: 'sparring', van: 'regie', expected: ['proces', []] },
  { rule: 'DOE-22 · a knelpunt goes to both', soort: 'knelpunt', van: 'partner', expected: ['proces', ['regie']] },
  { rule: 'DOE-22 · nobody gets a copy of oneself', soort: 'knelpunt', van: 'regie', expected: ['proces', []] },
  { rule: 'ROL-59 · a question has words', soort: 'sparring', van: 'partner', tekst: ' ', expected: 'tekst-missing' },
  { rule: 'ROL-59 · one does not ask oneself', soort: 'sparring', van: 'proces', expected: 'nobody-to-receive' },
  {
    rule: 'DOE-22 · a procesregisseur who left hears nothing',
    soort: 'knelpunt',
    van: 'partner',
    team: [seat('proces', 'procesregisseur', 'beeindigd')],
    expected: 'nobody-to-receive',
  },
]

for (const { rule, soort, van, team = TEAM, tekst = 'Hoe nu verder?', expected } of cases) {
  test(rule, () => {
    const outcome = askProcesregisseur(team, { soort, tekst, zenderId: van })
    assert.deepEqual(outcome.ok ? [outcome.value.aan, outcome.value.kopie] : outcome.refusal, expected)
  })
}
