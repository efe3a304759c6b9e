import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Herkenbaar, herkenningssleutels } from './herkenning.ts'

const nobody: Herkenbaar = { naam: '', geboortedatum: null, adres: null, bsn: null }
const harm: Herkenbaar = { ...nobody, naam: 'Harm van den Brouns', geboortedatum: '1984-05-06' }

const equal = [
  { rule: 'capitals, accents and order of words do not matter', other: { ...harm, naam: 'BROUNS,  Hárm van den' } },
  { rule: 'a hyphen is a space', other: { ...harm, naam: 'Harm van-den-Brouns' } },
]
for (const { rule, other } of equal) {
  test(`HHD-27 · ${rule}`, () => assert.deepEqual(herkenningssleutels(other), herkenningssleutels(harm)))
}

const different = [
  { rule: 'another day of birth is another person', other: { ...harm, geboortedatum: '1984-05-07' } },
  { rule: 'another name is another person', other: { ...harm, naam: 'Harm Bruns' } },
]
for (const { rule, other } of different) {
  test(`HHD-27 · ${rule}`, () => assert.notDeepEqual(herkenningssleutels(other), herkenningssleutels(harm)))
}

test('HHD-27 · a name without a day of birth recognises nobody', () => {
  assert.deepEqual(herkenningssleutels({ ...harm, geboortedatum: null }), [])
  assert.deepEqual(herkenningssleutels(nobody), [])
})

const addresses = [
  { adres: 'Kerkstraat 12, 6411 AB Heerlen', waarde: '6411ab 12' },
  { adres: '6411ab heerlen, kerkstraat 12', waarde: '6411ab 12' },
  { adres: 'Kerkstraat 12 b, 6411AB', waarde: '6411ab 12b' },
  { adres: 'Kerkstraat 12, Heerlen', waarde: null },
  { adres: '6411 AB', waarde: null },
]
for (const { adres, waarde } of addresses) {
  test(`HHD-27 · the address '${adres}' is compared as ${waarde ?? 'nothing'}`, () =>
    assert.deepEqual(herkenningssleutels({ ...nobody, adres }), waarde === null ? [] : [{ soort: 'adres', waarde }]))
}

test('HHD-27 · a BSN is compared by its digits', () => {
  assert.deepEqual(herkenningssleutels({ ...nobody, bsn: '1112 22 333' }), [{ soort: 'bsn', waarde: '111222333' }])
})
