import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { isValidBsn } from './bsn.ts'
import type { Huishoudlid } from './huishoudlid.ts'
import { normaliseNaam, recognitionKey } from './recognition-key.ts'
import { recordBirth, registerHuishoudlid } from './register-huishoudlid.ts'

const vandaag = '2026-03-03'
const harm: Huishoudlid = {
  naam: 'Harm Brouns',
  geboorte: { soort: 'geboren', dag: '1984-06-11' },
  centraal: true,
  eigenAdres: null,
}
const rows = [
  { rule: 'HHD-02 · a casus may turn on one person', huishouden: [], change: {}, expected: true },
  { rule: 'HHD-02 · on one only', huishouden: [{ centraal: true }], change: {}, expected: 'centraal-already-there' },
  {
    rule: 'HHD-01 · others of the household join',
    huishouden: [{ centraal: true }],
    change: { centraal: false },
    expected: true,
  },
  { rule: 'HHD-04 · with a name', huishouden: [], change: { naam: ' ' }, expected: 'naam-missing' },
  {
    rule: 'HHD-04 · the birthday may be unknown',
    huishouden: [],
    change: { geboorte: { soort: 'onbekend' } },
    expected: true,
  },
  {
    rule: 'HHD-03 · born today',
    huishouden: [],
    change: { geboorte: { soort: 'geboren', dag: vandaag } },
    expected: true,
  },
  {
    rule: 'HHD-03 · not tomorrow',
    huishouden: [],
    change: { geboorte: { soort: 'geboren', dag: '2026-03-04' } },
    expected: 'geboren-in-the-future',
  },
  {
    rule: 'HHD-03 · a hundred and one years old',
    huishouden: [],
    change: { geboorte: { soort: 'geboren', dag: '1925-01-01' } },
    expected: true,
  },
  {
    rule: 'HHD-03 · a typing error',
    huishouden: [],
    change: { geboorte: { soort: 'geboren', dag: '1826-01-01' } },
    expected: 'geboren-too-long-ago',
  },
  {
    rule: 'HHD-03 · an expected child',
    huishouden: [],
    change: { geboorte: { soort: 'verwacht', dag: '2026-06-20' } },
    expected: true,
  },
  {
    rule: 'HHD-03 · a week late is still expected',
    huishouden: [],
    change: { geboorte: { soort: 'verwacht', dag: '2026-02-24' } },
    expected: true,
  },
  {
    rule: 'HHD-03 · not months late',
    huishouden: [],
    change: { geboorte: { soort: 'verwacht', dag: '2026-01-01' } },
    expected: 'verwacht-in-the-past',
  },
  {
    rule: 'HHD-03 · not a year ahead',
    huishouden: [],
    change: { geboorte: { soort: 'verwacht', dag: '2027-03-03' } },
    expected: 'verwacht-too-far-ahead',
  },
] as const
for (const { rule, huishouden, change, expected } of rows) {
  test(rule, () => {
    const outcome = registerHuishoudlid(huishouden, { ...harm, ...change }, vandaag)
    assert.equal(outcome.ok ? true : outcome.refusal, expected)
  })
}

test('HHD-03 · an expected child is born once, not in the future', () => {
  const verwacht = { soort: 'verwacht', dag: '2026-03-01' } as const
  assert.deepEqual(recordBirth(verwacht, '2026-03-02', vandaag), {
    ok: true,
    value: { soort: 'geboren', dag: '2026-03-02' },
  })
  assert.deepEqual(recordBirth(verwacht, '2026-03-04', vandaag), { ok: false, refusal: 'geboren-in-the-future' })
  assert.deepEqual(recordBirth(harm.geboorte, '2026-03-02', vandaag), { ok: false, refusal: 'not-expected' })
})

// Numbers of the 9999... range, which is given to nobody, and counted-out typing errors.
const bsnRows = [
  { rule: 'a number that passes', bsn: '999990019', expected: true },
  { rule: 'one digit off', bsn: '999990018', expected: false },
  { rule: 'two digits changed places', bsn: '999909019', expected: false },
  { rule: 'all zeros', bsn: '000000000', expected: false },
  { rule: 'eight digits', bsn: '99999001', expected: false },
  { rule: 'ten digits', bsn: '9999900190', expected: false },
  { rule: 'dots between', bsn: '9999.90.019', expected: false },
  { rule: 'letters', bsn: '99999001a', expected: false },
  { rule: 'digits of another script', bsn: '٩٩٩٩٩٠٠١٩', expected: false },
] as const
for (const { rule, bsn, expected } of bsnRows) {
  test(`PRV-16 · BSN · ${rule}`, () => assert.equal(isValidBsn(bsn), expected))
}

test('PRV-16 · BSN · one wrong digit never passes', () => {
  const digits = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 9, maxLength: 9 })
  fc.assert(
    fc.property(digits, fc.nat(8), fc.integer({ min: 1, max: 9 }), (number, place, shift) => {
      const bsn = number.join('')
      fc.pre(isValidBsn(bsn))
      const typo = number.map((digit, index) => (index === place ? (digit + shift) % 10 : digit)).join('')
      assert.equal(isValidBsn(typo), false)
    }),
    { numRuns: 50 },
  )
})

const naamRows = [
  { rule: 'capitals and accents', a: 'Zoë Brúnns', b: 'zoe brunns' },
  { rule: 'the family name first', a: 'Peeters, Danny', b: 'Danny Peeters' },
  { rule: 'y for ij', a: 'Lies van Dijk', b: 'Lies van Dyk' },
  { rule: 'the ligature', a: 'Lies van Dĳk', b: 'Lies van Dijk' },
  { rule: 'a hyphen', a: 'Anne-Marie Wolfs', b: 'Anne Marie Wolfs' },
  { rule: 'an apostrophe', a: "In 't Veld", b: 'in t veld' },
  { rule: 'spaces', a: '  Theo   Wolfs ', b: 'Theo Wolfs' },
] as const
for (const { rule, a, b } of naamRows) {
  test(`HHD-27 · one name in two spellings: ${rule}`, () => assert.equal(normaliseNaam(a), normaliseNaam(b)))
}

test('HHD-27 · another day or name is another person; without a birthday nobody is recognised', () => {
  const key = recognitionKey('Harm Brouns', harm.geboorte)
  assert.equal(key, 'brouns harm|1984-06-11')
  assert.notEqual(key, recognitionKey('Harm Brouns', { soort: 'geboren', dag: '1984-06-12' }))
  assert.notEqual(key, recognitionKey('Herm Brouns', harm.geboorte))
  assert.equal(recognitionKey('Harm Brouns', { soort: 'onbekend' }), null)
  assert.equal(recognitionKey('Baby', { soort: 'verwacht', dag: '2026-06-20' }), null)
  assert.equal(recognitionKey(' - ', harm.geboorte), null)
})

test('HHD-27 · normalising is done once: again changes nothing, nor does the order of the words or their capitals', () => {
  const word = fc.stringMatching(/^[A-Za-zéëïöü]{1,8}$/)
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), (words) => {
      const key = normaliseNaam(words.join(' '))
      assert.equal(normaliseNaam(key), key)
      assert.equal(normaliseNaam(words.toReversed().join('-').toUpperCase()), key)
    }),
  )
})
