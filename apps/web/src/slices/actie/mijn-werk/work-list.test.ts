import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { MijnActie, MijnWerk } from '@regietafel/contract/mijn-werk.contract.ts'
import { narrow, readFilter, sortActies } from './work-list.ts'

const casus = (code: string, naam: string | null) => ({ casusId: code, code, naam })
const actie = (einddatum: string, stand: MijnActie['stand'], code = 'ZL-2026-001'): MijnActie => ({
  actieId: `${code}-${einddatum}`,
  casus: casus(code, 'Harm Brouns'),
  wat: 'Intake regelen',
  einddatum,
  dagenOver: 0,
  status: 'open',
  stand,
  overlegId: null,
  voorCollega: false,
  versie: 1,
})
const regel = (code: string, mijnRollen: MijnWerk['casussen'][number]['mijnRollen']) => ({
  ...casus(code, null),
  status: 'lopend' as const,
  niveau: null,
  onderdeel: null,
  mijnRollen,
  gewijzigdOp: '2026-03-01T09:00:00Z',
  openActies: 0,
  teLateActies: 0,
})
const WORK: MijnWerk = {
  vandaag: '2026-03-09',
  acties: [
    actie('2026-03-04', 'te-laat'),
    actie('2026-03-09', 'vandaag'),
    actie('2026-03-16', 'later'),
    actie('2026-03-17', 'later', 'ZL-2026-002'),
  ],
  teLaatBijAnderen: [],
  wachtOpMij: [],
  overleggen: [],
  termijnen: [],
  casussen: [regel('ZL-2026-001', ['procesregisseur']), regel('ZL-2026-002', ['ketenpartner'])],
}

test('DOE-23 · an actie stands under late, today, this week (seven days) or later, once', () => {
  const { teLaat, vandaag, week, later } = sortActies(WORK.acties, WORK.vandaag)
  assert.deepEqual([teLaat.length, vandaag.length, week.length, later.length], [1, 1, 1, 1])
})

test('DOE-23 · words find a code, a name and the text of an actie', () => {
  for (const [zoek, found] of [
    ['002', 1],
    ['harm', 4],
    ['INTAKE', 4],
    ['zzz', 0],
    ['  ', 4],
  ] as const)
    assert.equal(narrow(WORK, 'alle', zoek).acties.length, found, zoek)
})

test('DOE-23 · a role leaves the casussen in which one has it', () => {
  const { acties, casussen } = narrow(WORK, 'ketenpartner', '')
  assert.deepEqual([acties.length, casussen.map(({ code }) => code)], [1, ['ZL-2026-002']])
})

test('an address with nonsense shows everything', () => {
  assert.deepEqual(readFilter({ toon: 'x', rol: 7 }), { toon: 'alles', rol: 'alle' })
  assert.deepEqual(readFilter({ toon: 'te-laat', rol: 'ketenpartner' }), { toon: 'te-laat', rol: 'ketenpartner' })
})
