import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { getProfiel } from '../netwerk/profielen.ts'
import { planRegistertermijn } from './plan-termijn.ts'
import { TERMIJNREGELS } from './termijnregels.ts'
import { type RegisterSoort, TERMIJNREGISTER } from './termijnregister.ts'

const NOG = getProfiel('nog', '2026-03-03')
/** Christmas and the days around it, as the server's calendar gives them. */
const FEESTDAGEN = new Set(['2026-04-06', '2026-04-27', '2026-12-25', '2026-12-26', '2027-01-01'])

// Start (and the agreed day), then: warning, last day, late from, who keeps it.
const rows: readonly [string, RegisterSoort, string, string | undefined, (string | null)[]][] = [
  [
    'VIR-21 · five werkdagen over Easter Monday',
    'verwijsindex-overleg',
    '2026-04-02',
    undefined,
    ['2026-04-08', '2026-04-10', '2026-04-11', 'signaleringsbevoegde'],
  ],
  [
    'VIR-21 · five werkdagen over Christmas and New Year',
    'verwijsindex-overleg',
    '2026-12-24',
    undefined,
    ['2027-01-02', '2027-01-04', '2027-01-05', 'signaleringsbevoegde'],
  ],
  [
    'VIR-22 · at once, on the day itself',
    'jeugdige-informeren',
    '2026-04-02',
    undefined,
    ['2026-04-02', '2026-04-02', '2026-04-03', 'signaleringsbevoegde'],
  ],
  [
    'VPL-17, VPL-26 · the day in the veiligheidsplan',
    'veiligheidsplan-evaluatie',
    '2026-03-19',
    '2026-06-02',
    ['2026-05-26', '2026-06-02', '2026-06-03', 'procesregisseur'],
  ],
  [
    'MLD-40 · the day agreed for this round',
    'afweging-herhalen',
    '2026-03-19',
    '2026-04-02',
    ['2026-03-30', '2026-04-02', '2026-04-03', 'observator'],
  ],
  [
    'MLD-46 · asking Veilig Thuis is never late',
    'terugkoppeling-veilig-thuis',
    '2026-03-19',
    '2026-04-02',
    ['2026-04-02', '2026-04-02', null, 'melder'],
  ],
  [
    'GOV-10 · four before the year is out',
    'stamtafel-per-jaar',
    '2026-01-01',
    undefined,
    ['2026-09-30', '2026-12-31', '2027-01-01', 'netwerksecretaris'],
  ],
  [
    'GOV-39 · in the quarter, before the Stamtafel',
    'regiegroep-per-kwartaal',
    '2026-04-01',
    '2026-06-10',
    ['2026-05-27', '2026-06-10', '2026-06-11', 'gemeente'],
  ],
  [
    'GOV-39 · before the end of the quarter when no Stamtafel is planned',
    'regiegroep-per-kwartaal',
    '2026-05-12',
    undefined,
    ['2026-06-16', '2026-06-30', '2026-07-01', 'gemeente'],
  ],
  [
    'GOV-45 · one each quarter',
    'reflectiecasus',
    '2026-10-01',
    undefined,
    ['2026-12-03', '2026-12-31', '2027-01-01', 'sub-regio'],
  ],
  [
    'GOV-40 · three subjects a year',
    'regiegroep-jaaronderwerpen',
    '2026-01-01',
    undefined,
    ['2026-09-30', '2026-12-31', '2027-01-01', 'regiegroep'],
  ],
  [
    'GOV-32 · about ten hours is never late',
    'inzet-adviesoverleg',
    '2026-01-01',
    undefined,
    ['2026-03-17', '2026-03-31', null, 'organisatie'],
  ],
  [
    'NET-16 · adopted on 22 June 2020 for one year',
    'werkwijze-geldigheid',
    '2020-06-22',
    undefined,
    ['2021-05-23', '2021-06-22', '2021-06-23', 'functioneel-beheerder'],
  ],
  [
    'GOV-66 · at the change itself',
    'visie-evaluatie',
    '2026-05-12',
    undefined,
    ['2026-05-12', '2026-05-12', '2026-05-13', 'stamtafel'],
  ],
]
for (const [rule, soort, start, einddatum, expected] of rows)
  test(rule, () => {
    const termijn = planRegistertermijn(NOG, soort, start, {
      feestdagen: FEESTDAGEN,
      ...(einddatum ? { einddatum } : {}),
    })
    const { waarschuwingOp, vervaltOp, teLaatVanaf, verantwoordelijk } = termijn
    assert.deepEqual([waarschuwingOp, vervaltOp, teLaatVanaf, ...verantwoordelijk], expected)
  })

test('NET-57 · werkdagen without a calendar, or no agreed day, is an error and never a guess', () => {
  assert.throws(() => planRegistertermijn(NOG, 'verwijsindex-overleg', '2026-04-02'), /public holidays/)
  assert.throws(() => planRegistertermijn(NOG, 'veiligheidsplan-evaluatie', '2026-04-02'), /agree/)
  assert.throws(() => planRegistertermijn(NOG, 'visie-evaluatie', '2019-12-31'), /No termijnregel/)
})

/** These three are moments around one overleg: see overleg/overleg-moments.ts. */
const MOMENTS = ['FAS-64', 'FAS-43', 'FAS-50']

test('NET-56 · every row of appendix C is a rule, and each rule has its test', () => {
  const text = readFileSync(new URL('../../../../docs/requirements/C-deadlines.md', import.meta.url), 'utf8')
  const sources = [...TERMIJNREGELS, ...TERMIJNREGISTER].map(({ bron }) => bron).join(' ')
  const cells = text.split('\n').filter((line) => /^\| (?!Obligation|---)/.test(line))
  assert.ok(cells.length >= 20)
  const missing = cells.filter((line) => {
    const ids =
      line
        .split('|')
        .at(-2)
        ?.match(/[A-Z]{3}-\d+/g) ?? []
    return ids.length === 0 || !ids.some((id) => sources.includes(id) || MOMENTS.includes(id))
  })
  assert.deepEqual(missing, [])
  assert.deepEqual(new Set(rows.map(([, soort]) => soort)), new Set(TERMIJNREGISTER.map(({ soort }) => soort)))
})
