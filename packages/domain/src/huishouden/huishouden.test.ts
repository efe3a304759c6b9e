import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { isValidBsn } from './bsn.ts'
import { checkHuishoudlid } from './check-huishoudlid.ts'
import { compareHuishoudleden, type Huishoudlid } from './huishoudlid.ts'
import { normaliseNaam, recognitionKey } from './recognition-key.ts'

const vandaag = '2026-03-03'
const harm = { naam: 'Harm Brouns', geboortedatum: '1984-06-11', verwachteDatum: null, bsn: null }
const geboren = (dag: string) => ({ geboortedatum: dag })
const verwacht = (dag: string) => ({ geboortedatum: null, verwachteDatum: dag })
const rows: readonly { rule: string; change: object; expected: readonly string[] }[] = [
  { rule: 'HHD-04 · a person with name and birthday is complete', change: {}, expected: [] },
  { rule: 'HHD-04 · with a name', change: { naam: ' ' }, expected: ['naam-missing'] },
  { rule: 'HHD-04 · the birthday may be unknown', change: { geboortedatum: null }, expected: [] },
  { rule: 'HHD-03 · born today', change: geboren(vandaag), expected: [] },
  { rule: 'HHD-03 · not tomorrow', change: geboren('2026-03-04'), expected: ['geboren-in-the-future'] },
  { rule: 'HHD-03 · a hundred and one years old', change: geboren('1925-01-01'), expected: [] },
  { rule: 'HHD-03 · a typing error', change: geboren('1826-01-01'), expected: ['geboren-too-long-ago'] },
  { rule: 'HHD-03 · an expected child needs no name', change: { naam: '', ...verwacht('2026-06-20') }, expected: [] },
  { rule: 'HHD-03 · a week late is still expected', change: verwacht('2026-02-24'), expected: [] },
  { rule: 'HHD-03 · not months late', change: verwacht('2026-01-01'), expected: ['verwacht-in-the-past'] },
  { rule: 'HHD-03 · not a year ahead', change: verwacht('2027-03-03'), expected: ['verwacht-too-far-ahead'] },
  {
    rule: 'HHD-03 · nobody is both born and expected',
    change: { verwachteDatum: '2026-06-20' },
    expected: ['geboren-and-verwacht'],
  },
  { rule: 'PRV-16 · a BSN with a typing error', change: { bsn: '9999.90.018' }, expected: ['bsn-invalid'] },
  { rule: 'PRV-16 · a BSN with dots', change: { bsn: '9999.90.019' }, expected: [] },
  {
    rule: 'every problem is named at once',
    change: { naam: '', geboortedatum: '2030-01-01', bsn: '1' },
    expected: ['naam-missing', 'geboren-in-the-future', 'bsn-invalid'],
  },
]
for (const { rule, change, expected } of rows) {
  test(rule, () => {
    const found = checkHuishoudlid({ ...harm, ...change }, vandaag)
    assert.deepEqual(
      found.map(({ code }) => code),
      expected,
    )
  })
}

test('HHD-02 · the index person comes first, then the oldest, then who is expected', () => {
  const lid = (naam: string, geboortedatum: string | null, isIndexpersoon = false): Huishoudlid => ({
    naam,
    geboortedatum,
    isIndexpersoon,
    verwachteDatum: null,
  })
  const unborn = { ...lid('kind', null), verwachteDatum: '2026-06-20' }
  const sorted = [unborn, lid('oma', '1940-01-01'), lid('onbekend', null), lid('harm', '1984-05-06', true)].toSorted(
    compareHuishoudleden,
  )
  assert.deepEqual(
    sorted.map(({ naam }) => naam),
    ['harm', 'oma', 'kind', 'onbekend'],
  )
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
  const key = recognitionKey('Harm Brouns', harm.geboortedatum)
  assert.equal(key, 'brouns harm|1984-06-11')
  assert.notEqual(key, recognitionKey('Harm Brouns', '1984-06-12'))
  assert.notEqual(key, recognitionKey('Herm Brouns', harm.geboortedatum))
  assert.equal(recognitionKey('Harm Brouns', null), null)
  assert.equal(recognitionKey(' - ', harm.geboortedatum), null)
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
