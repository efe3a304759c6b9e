import assert from 'node:assert/strict'
import { test } from 'node:test'
import { getProfiel } from '../netwerk/profielen.ts'
import { type AanmeldingKeuzes, checkAanmeldingKeuzes } from './check-aanmelding-keuzes.ts'

const zuid = getProfiel('zuid-limburg', '2026-03-02')
const noord = getProfiel('noord-limburg', '2026-03-02')
const goed: AanmeldingKeuzes = {
  grondslag: 'handvat-gegevensuitwisseling',
  themas: ['overlast', 'criminaliteit'],
  onderdeel: 'parkstad',
  niveau: null,
}

const rows = [
  { rule: 'NET-10 · A-01 · themes of Zuid-Limburg, with its house', profiel: zuid, change: {}, expected: [] },
  {
    rule: 'NET-07 · Zuid-Limburg asks for the house',
    profiel: zuid,
    change: { onderdeel: null },
    expected: ['onderdeel: onderdeel-missing'],
  },
  {
    rule: 'NET-07 · a house of elsewhere is none',
    profiel: zuid,
    change: { onderdeel: 'venlo' },
    expected: ['onderdeel: unknown-choice'],
  },
  {
    rule: 'NET-10 · Zuid-Limburg asks for a theme',
    profiel: zuid,
    change: { themas: [] },
    expected: ['themas: themas-missing'],
  },
  {
    rule: 'NET-12 · a netwerk that sorts by nothing asks for nothing',
    profiel: getProfiel('nog', '2026-03-02'),
    change: { themas: [], onderdeel: 'aalten', grondslag: 'samenwerkingsconvenant' },
    expected: [],
  },
  {
    rule: 'NET-10 · recidive is no theme of Zuid-Limburg',
    profiel: zuid,
    change: { themas: ['recidive'] },
    expected: ['themas: unknown-choice'],
  },
  {
    rule: 'NET-11 · A-03 · recidive is an aim of Noord-Limburg, which has no houses',
    profiel: noord,
    change: { themas: ['recidive', 'overlast'], onderdeel: null, grondslag: 'publieke-taak', niveau: 3 },
    expected: [],
  },
  {
    rule: 'NET-08 · ZOU asks for the gemeente whose lokaal team it is',
    profiel: getProfiel('zou', '2026-03-16'),
    change: { themas: [], grondslag: 'toestemming', onderdeel: null },
    expected: ['onderdeel: onderdeel-missing'],
  },
  {
    rule: 'NET-09 · a gemeente of NOG is one of its 22',
    profiel: getProfiel('nog', '2026-03-16'),
    change: { themas: [], grondslag: 'publieke-taak', onderdeel: 'arnhem' },
    expected: ['onderdeel: unknown-choice'],
  },
  {
    rule: 'NET-51 · every wrong choice is named at once',
    profiel: noord,
    change: { grondslag: 'gewoonte', themas: ['radicalisering'], niveau: 6 },
    expected: [
      'grondslag: unknown-choice',
      'themas: unknown-choice',
      'onderdeel: unknown-choice',
      'niveau: niveau-out-of-range',
    ],
  },
]
for (const { rule, profiel, change, expected } of rows) {
  test(rule, () =>
    assert.deepEqual(
      checkAanmeldingKeuzes({ ...goed, ...change }, profiel).map(({ veld, code }) => `${veld}: ${code}`),
      expected,
    ),
  )
}
