import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { getProfiel } from '../netwerk/profielen.ts'
import { momentOp } from '../shared/dagen.ts'
import { type AgreedSoort, getTermijnregel, planActieTermijn, planTermijn } from './plan-termijn.ts'
import type { TermijnSoort } from './termijn.ts'

const profiel = (code: string) => getProfiel(code, '2026-03-03')
const days = (code: string, soort: Exclude<TermijnSoort, AgreedSoort>, dag: string, tijd: string) => {
  const termijn = planTermijn(profiel(code), soort, momentOp(dag, tijd))
  return termijn && [termijn.start, termijn.waarschuwingOp, termijn.vervaltOp, termijn.teLaatVanaf]
}

// Event, then: start, warning, last day, late from.
const rows = [
  {
    rule: 'A-01, OVL-35 · actielijst of 3 March in Zuid-Limburg',
    code: 'zuid-limburg',
    soort: 'uitkomst-delen',
    op: ['2026-03-03', '11:30'],
    expected: ['2026-03-03', '2026-03-08', '2026-03-10', '2026-03-11'],
  },
  {
    rule: 'A-03, OVL-35 · verslag and plan of 7 April in Noord-Limburg',
    code: 'noord-limburg',
    soort: 'uitkomst-delen',
    op: ['2026-04-07', '16:00'],
    expected: ['2026-04-07', '2026-04-12', '2026-04-14', '2026-04-15'],
  },
  {
    rule: 'B-06 · an overleg that ends just before midnight counts from that day',
    code: 'zuid-limburg',
    soort: 'uitkomst-delen',
    op: ['2026-07-14', '23:59'],
    expected: ['2026-07-14', '2026-07-19', '2026-07-21', '2026-07-22'],
  },
  {
    rule: 'NET-57 · the change to summer time adds or takes no day',
    code: 'zuid-limburg',
    soort: 'uitkomst-delen',
    op: ['2026-03-25', '10:00'],
    expected: ['2026-03-25', '2026-03-30', '2026-04-01', '2026-04-02'],
  },
  {
    rule: 'NET-40 · follow-up reminder after 56 days in Zuid-Limburg',
    code: 'zuid-limburg',
    soort: 'vervolg-overleg',
    op: ['2026-03-03', '11:30'],
    expected: ['2026-03-03', '2026-04-28', '2026-04-28', null],
  },
  {
    rule: 'NET-40 · follow-up reminder after 56 days in Noord-Limburg',
    code: 'noord-limburg',
    soort: 'vervolg-overleg',
    op: ['2026-04-07', '16:00'],
    expected: ['2026-04-07', '2026-06-02', '2026-06-02', null],
  },
  {
    rule: 'A-04, OVL-15 · follow-up ICO between 14 and 28 April',
    code: 'kennemerland',
    soort: 'vervolg-overleg',
    op: ['2026-03-03', '11:00'],
    expected: ['2026-03-03', '2026-04-14', '2026-04-28', '2026-04-29'],
  },
  {
    rule: 'NET-40 · ZOU fixes the date before the end, so no term runs',
    code: 'zou',
    soort: 'vervolg-overleg',
    op: ['2026-03-03', '11:00'],
    expected: null,
  },
  {
    rule: 'NET-42 · contact reminder after 42 days in Zuid-Limburg',
    code: 'zuid-limburg',
    soort: 'contact-regisseurs',
    op: ['2026-03-03', '09:00'],
    expected: ['2026-03-03', '2026-04-14', '2026-04-14', null],
  },
  {
    rule: 'NET-42 · contact reminder after 42 days in Noord-Limburg',
    code: 'noord-limburg',
    soort: 'contact-regisseurs',
    op: ['2026-04-07', '09:00'],
    expected: ['2026-04-07', '2026-05-19', '2026-05-19', null],
  },
  {
    rule: 'A-04, B-08 · contact of 7 April: due on 5 May, late on 20 May',
    code: 'kennemerland',
    soort: 'contact-regisseurs',
    op: ['2026-04-07', '09:00'],
    expected: ['2026-04-07', '2026-05-05', '2026-05-19', '2026-05-20'],
  },
  {
    rule: 'NET-42 · NOG asks no contact',
    code: 'nog',
    soort: 'contact-regisseurs',
    op: ['2026-04-07', '09:00'],
    expected: null,
  },
  {
    rule: 'A-03, SLT-18 · closed on 1 October, looked at again a year later',
    code: 'noord-limburg',
    soort: 'herziening-na-afsluiting',
    op: ['2026-10-01', '12:00'],
    expected: ['2026-10-01', '2027-10-01', '2027-10-01', null],
  },
  {
    rule: 'COM-04 · 21 days of silence in the mailgroep',
    code: 'noord-limburg',
    soort: 'stilte-mailgroep',
    op: ['2026-04-10', '12:00'],
    expected: ['2026-04-10', '2026-05-01', '2026-05-01', null],
  },
  {
    rule: 'COM-20 · no mailgroep, no silence',
    code: 'zuid-limburg',
    soort: 'stilte-mailgroep',
    op: ['2026-04-10', '12:00'],
    expected: null,
  },
] as const
for (const { rule, code, soort, op, expected } of rows) {
  test(rule, () => assert.deepEqual(days(code, soort, op[0], op[1]), expected))
}

const acties = [
  {
    rule: 'a warning three days before',
    op: '2026-03-03',
    einddatum: '2026-03-20',
    expected: ['2026-03-17', '2026-03-20', '2026-03-21'],
  },
  {
    rule: 'no warning before it was agreed',
    op: '2026-03-03',
    einddatum: '2026-03-04',
    expected: ['2026-03-03', '2026-03-04', '2026-03-05'],
  },
  {
    rule: 'a day already past is late at once',
    op: '2026-03-03',
    einddatum: '2026-03-01',
    expected: ['2026-03-01', '2026-03-01', '2026-03-02'],
  },
]
for (const { rule, op, einddatum, expected } of acties) {
  test(`DOE-24 · an actie: ${rule}`, () => {
    const { waarschuwingOp, vervaltOp, teLaatVanaf } = planActieTermijn(
      profiel('zuid-limburg'),
      momentOp(op, '11:00'),
      einddatum,
    )
    assert.deepEqual([waarschuwingOp, vervaltOp, teLaatVanaf], expected)
  })
}

// Who keeps it, who is told beside them.
const roles = [
  { code: 'zuid-limburg', soort: 'uitkomst-delen', wie: ['procesregisseur'], aan: ['inhoudelijke-regie'] },
  { code: 'noord-limburg', soort: 'vervolg-overleg', wie: ['procesregisseur'], aan: ['inhoudelijke-regie'] },
  { code: 'noord-limburg', soort: 'contact-regisseurs', wie: ['procesregisseur', 'inhoudelijke-regie'], aan: [] },
  { code: 'noord-limburg', soort: 'herziening-na-afsluiting', wie: ['procesregisseur'], aan: [] },
  { code: 'noord-limburg', soort: 'stilte-mailgroep', wie: ['inhoudelijke-regie'], aan: [] },
] as const
for (const { code, soort, wie, aan } of roles) {
  test(`NET-56 · ${soort} in ${code} is kept by ${wie.join(' and ')}`, () => {
    const termijn = planTermijn(profiel(code), soort, momentOp('2026-04-07', '12:00'))
    assert.deepEqual([termijn?.verantwoordelijk, termijn?.bijTeLaatAan], [wie, aan])
  })
}

const lateActie = [
  ['zuid-limburg', 'procesregisseur'],
  ['noord-limburg', 'inhoudelijke-regie'],
] as const
for (const [code, aan] of lateActie) {
  test(`DOE-24, NET-29 · a late actie in ${code} is told to the ${aan}`, () => {
    const termijn = planActieTermijn(profiel(code), momentOp('2026-04-07', '12:00'), '2026-04-20')
    assert.deepEqual([termijn.verantwoordelijk, termijn.bijTeLaatAan], [['actiehouder'], [aan]])
  })
}

test('NET-04 · a term keeps the version of the profile under which it arose', () => {
  const next = { ...profiel('zuid-limburg'), versie: 2 }
  assert.equal(planTermijn(next, 'uitkomst-delen', momentOp('2026-03-03', '12:00'))?.profielVersie, 2)
})

test('NET-56 · a day without a rule is an error, never a guess', () => {
  assert.throws(() => getTermijnregel('actie', '2019-12-31'), /No termijnregel/)
})

test('NET-37 · whatever term a netwerk chooses, its days stand in order', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 0, max: 9000 }), (length, shift) => {
      const zuid = profiel('zuid-limburg')
      const changed = {
        ...zuid,
        waarden: {
          ...zuid.waarden,
          'naOverleg.termijnDagen': { waarde: length, status: 'lokaal', bron: 'test' } as const,
        },
      }
      const moment = new Date(Date.UTC(2026, 0, 1) + shift * 3_600_000)
      const termijn = planTermijn(changed, 'uitkomst-delen', moment)
      assert.ok(termijn?.teLaatVanaf)
      return (
        termijn.start <= termijn.waarschuwingOp &&
        termijn.waarschuwingOp <= termijn.vervaltOp &&
        termijn.vervaltOp < termijn.teLaatVanaf
      )
    }),
  )
})

test('NET-57, B-06 · a netwerk that counts werkdagen skips weekends and public holidays', () => {
  const zuid = profiel('zuid-limburg')
  const changed = {
    ...zuid,
    waarden: {
      ...zuid.waarden,
      'naOverleg.termijnEenheid': { waarde: 'werkdagen', status: 'lokaal', bron: 'test' } as const,
    },
  }
  const moment = momentOp('2026-03-31', '11:00')
  const feestdagen = new Set(['2026-04-06'])
  assert.equal(planTermijn(changed, 'uitkomst-delen', moment, feestdagen)?.vervaltOp, '2026-04-10')
  assert.equal(planTermijn(zuid, 'uitkomst-delen', moment, feestdagen)?.vervaltOp, '2026-04-07')
  assert.throws(() => planTermijn(changed, 'uitkomst-delen', moment), /public holidays/)
})
