import assert from 'node:assert/strict'
import { test } from 'node:test'
import { anonymise } from './anonymise.ts'
import type { Register } from './register.ts'
import { soundKey } from './sound-key.ts'

const register: Register = {
  persons: [
    { id: 'p1', role: 'moeder', names: ['Petronella Oude Groeniger-ten Dam', 'Nelleke'] },
    { id: 'p2', role: 'vader', names: ['Marinus Pols', 'Kees'] },
    { id: 'p3', role: 'kind', names: ['Frank-Jan Pols', 'Tygo'] },
  ],
  addresses: [],
  organisations: [],
}
const NONE: Register = { persons: [], addresses: [], organisations: [] }

/** What the text becomes; `?` behind a label that waits for the procesregisseur. */
function rendered(text: string, known: Register): string {
  const { spans } = anonymise(text, known)
  let out = ''
  let at = 0
  for (const { start, end, label, doubtful } of spans) {
    out += text.slice(at, start) + label + (doubtful ? '?' : '')
    at = end
  }
  return out + text.slice(at)
}

const ofRegister = [
  ['initials of a double surname', 'Gisteren belde P. Oude Groeniger weer.', 'Gisteren belde moeder weer.'],
  ['the second half of it', 'Volgens mw. Ten Dam klopt het.', 'Volgens mw. moeder klopt het.'],
  ['a short form of the given name', 'Daarna gooide Rien Pols een tegel.', 'Daarna gooide vader een tegel.'],
  ['a name spelt as it sounds', 'Toen kwam Cees met Tijgo binnen.', 'Toen kwam vader met kind binnen.'],
  ['what somebody is called for short', 'Wij spraken Nel en niemand anders.', 'Wij spraken moeder en niemand anders.'],
  ['initials of a double given name', 'Daar is FJ de sleutel kwijt.', 'Daar is kind de sleutel kwijt.'],
  ['the other way round', 'Aanwezig: Pols, M. en een tolk.', 'Aanwezig: vader en een tolk.'],
] as const
for (const [what, text, expected] of ofRegister) {
  test(`OPL-32 · a person of the register is found: ${what}`, () => {
    assert.equal(rendered(text, register), expected)
  })
}

const ofOthers = [
  [
    'a house letter ends the address',
    'Post komt op Mathenesserhof 30 D. Deze week niet.',
    'Post komt op [adres]. Deze week niet.',
  ],
  [
    'a text in capitals',
    'VOLGENS KAYLEIGH WEL, DE BUURT ZEGT VAN NIET.',
    'VOLGENS persoon 1 WEL, DE BUURT ZEGT VAN NIET.',
  ],
  ['a corner in small letters', 'hij stond op de hoek bildtsestraat/achterom', 'hij stond op de [adres]'],
  [
    'an account behind an amount',
    'Er ging 11.000 euro van NL91ABNA0417164300 af.',
    'Er ging 11.000 euro van [rekeningnummer] af.',
  ],
  ['a roll number', 'Zie 11408823 \\ CV EXPL 25-2279 van de rechter.', 'Zie [kenmerk] van de rechter.'],
  ['a name the other way round', 'Achterblijver: Van Beusekom, P.R. is gebeld.', 'Achterblijver: persoon 1 is gebeld.'],
  ['a firm with its kind', 'Hij werkt bij pakketdienst Snelbode Oost.', 'Hij werkt bij [organisatie].'],
  ['a club with a known name', 'Zij traint bij korfbalvereniging Sparta Nijkerk.', 'Zij traint bij [organisatie].'],
  [
    'a school behind a class',
    'Zij zit in groep 7, de Kameleon is streng.',
    'Zij zit in groep 7, de [organisatie] is streng.',
  ],
  ['a foundation nobody knows waits', 'Hij komt bij stichting Al Madina.', 'Hij komt bij [organisatie]?.'],
  [
    'a strange word at the head of a sentence waits',
    'Mitko, een landgenoot, hielp mee.',
    'Persoon 1?, een landgenoot, hielp mee.',
  ],
  [
    'medicines, syndromes and compounds stay',
    'De Rivastigmine-pleister hoort bij de Leefstijltraining.',
    'De Rivastigmine-pleister hoort bij de Leefstijltraining.',
  ],
  [
    'institutions that everyone knows stay',
    'Bureau Halt belde met Slachtofferhulp.',
    'Bureau Halt belde met Slachtofferhulp.',
  ],
] as const
for (const [what, text, expected] of ofOthers) {
  test(`OPL-32 · ${what}`, () => {
    const { text: own } = anonymise(text, NONE)
    assert.equal(rendered(text, NONE).toLowerCase(), expected.toLowerCase(), own)
  })
}

test('OPL-32 · a slip that makes an ordinary word is asked about before what a person does, and nowhere else', () => {
  const balien: Register = { ...NONE, persons: [{ id: 'p1', role: 'vader', names: ['Balien Bouchaib'] }] }
  assert.equal(rendered('Balen wordt niet gebeld. Balen is menselijk.', balien).includes('vader? wordt'), true)
  assert.equal(rendered('Balen van hooi lagen klaar.', balien), 'Balen van hooi lagen klaar.')
})

test('OPL-32 · names that sound alike have one key, others do not', () => {
  for (const [one, other] of [
    ['cees', 'kees'],
    ['tijgo', 'tygo'],
    ['kueppers', 'kuppers'],
    ['mohammed', 'mohamed'],
  ] as const)
    assert.equal(soundKey(one), soundKey(other))
  assert.notEqual(soundKey('jan'), soundKey('jon'))
})
