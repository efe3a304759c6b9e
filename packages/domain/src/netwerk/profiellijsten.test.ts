import assert from 'node:assert/strict'
import { test } from 'node:test'
import { getProfiel, PROFIELEN } from './profielen.ts'

const lijsten = (code: string) => getProfiel(code, '2026-03-03').lijsten
const labels = (keuzes: readonly { readonly label: string }[]) => keuzes.map((keuze) => keuze.label)

test('NET-07 · Zuid-Limburg has three houses', () => {
  const { soort, keuzes } = lijsten('zuid-limburg').onderdelen
  assert.equal(soort, 'huizen')
  assert.deepEqual(labels(keuzes), ['Maastricht-Heuvelland', 'Westelijke Mijnstreek', 'Parkstad'])
})

test('NET-08 · ZOU names five lokale teams', () => {
  assert.deepEqual(labels(lijsten('zou').onderdelen.keuzes), [
    'De Bilt',
    'Zeist',
    'Bunnik',
    'Utrechtse Heuvelrug',
    'Wijk bij Duurstede',
  ])
})

test('NET-09 · NOG has 22 gemeenten in three sub-regios', () => {
  const { keuzes } = lijsten('nog').onderdelen
  assert.equal(new Set(labels(keuzes)).size, 22)
  assert.deepEqual(
    [...new Set(keuzes.map((keuze) => keuze.groep))],
    ['Achterhoek', 'Midden-IJssel/Oost-Veluwe', 'Noord-Veluwe'],
  )
})

const indeling = [
  {
    rule: 'NET-10 · the themes of Zuid-Limburg',
    code: 'zuid-limburg',
    soort: 'themas',
    keuzes: ['Overlast', 'Criminaliteit', 'Huiselijk geweld', 'Kindermishandeling', 'Radicalisering'],
  },
  {
    rule: 'NET-11 · the aims of Noord-Limburg',
    code: 'noord-limburg',
    soort: 'doelen',
    keuzes: [
      'Algemene veiligheid',
      'Persoonlijke situatie',
      'Recidive',
      '(Ernstige) overlast',
      'Criminaliteit',
      'Maatschappelijke uitval',
    ],
  },
]
for (const { rule, code, soort, keuzes } of indeling) {
  test(rule, () => {
    assert.equal(lijsten(code).indeling.soort, soort)
    assert.deepEqual(labels(lijsten(code).indeling.keuzes), keuzes)
  })
}

const domeinen = [
  ['zuid-limburg', ['Gemeente', 'Justitie', 'Zorg']],
  ['noord-limburg', ['Justitieel', 'Veiligheid', 'Zorg', 'Sociaal']],
  ['kennemerland', ['Justitieel', 'Gemeentelijk', 'Sociaal', 'Zorg']],
] as const
for (const [code, expected] of domeinen) {
  test(`NET-13 · the domains of organisations in ${code}`, () =>
    assert.deepEqual(labels(lijsten(code).domeinen), expected))
}

const types = [
  ['zuid-limburg', { 'Eerste PGA overleg': true, 'Vervolg PGA overleg': false }],
  ['noord-limburg', { 'Eerste PGA-overleg': true, 'Vervolg PGA-overleg': false }],
  ['kennemerland', { 'Eerste ICO': true, 'Vervolg ICO': false }],
] as const
for (const [code, expected] of types) {
  test(`OVL-01, OVL-02 · the kinds of overleg in ${code}`, () => {
    assert.deepEqual(Object.fromEntries(lijsten(code).overlegtypen.map((type) => [type.label, type.eerste])), expected)
  })
}

test('OVL-23 · the agenda of a first overleg in Noord-Limburg has eight points', () => {
  const eerste = lijsten('noord-limburg').overlegtypen.find((type) => type.eerste)
  assert.deepEqual(
    eerste?.agenda.map((punt) => punt.code),
    [
      'opening',
      'informatie',
      'gezamenlijk-doel',
      'plan',
      'afspraken',
      'inhoudelijke-regie',
      'op-en-afschaling',
      'vervolg',
    ],
  )
})

test('OVL-24 · the time boxes of every agenda add up to at most two hours', () => {
  for (const { lijsten } of PROFIELEN) {
    for (const { agenda } of lijsten.overlegtypen) {
      const minutes = agenda.reduce((sum, punt) => sum + punt.minuten, 0)
      assert.ok(minutes >= 60 && minutes <= 120, String(minutes))
    }
  }
})

test('ROL-02 · a ketenpartner accepts eight expectations', () => {
  assert.deepEqual(
    lijsten('noord-limburg').verwachtingen.map((verwachting) => verwachting.code),
    [
      'voorbereiden',
      'meedenken',
      'samen-verantwoordelijk',
      'afspraken-nakomen',
      'contact-houden',
      'vervanging',
      'signaleren',
      'vertrek-melden',
    ],
  )
})

test('ROL-03 · in Zuid-Limburg the purpose limitation is the ninth', () => {
  assert.equal(lijsten('zuid-limburg').verwachtingen.length, 9)
  assert.equal(lijsten('zuid-limburg').verwachtingen.at(-1)?.code, 'doelbinding')
})

test('ROL-06 · two questions are asked when a casusregisseur is proposed', () => {
  for (const code of ['zuid-limburg', 'noord-limburg', 'kennemerland']) {
    assert.deepEqual(
      lijsten(code).geschiktheidsvragen.map((vraag) => vraag.code),
      ['direct-contact', 'breder-dan-organisatie'],
    )
  }
})

test('OVL-31 · only Zuid-Limburg asks all to confirm the opening statement', () => {
  assert.deepEqual(
    PROFIELEN.filter((profiel) => profiel.lijsten.openingsverklaring).map((profiel) => profiel.code),
    ['zuid-limburg'],
  )
})

test('B-46 · the grounds of the netwerk come first, those of the law are always there', () => {
  const codes = (code: string) => lijsten(code).grondslagen.map((grondslag) => grondslag.code)
  const law = ['wgs', 'publieke-taak', 'wettelijke-plicht', 'vitaal-belang', 'toestemming']
  assert.deepEqual(codes('noord-limburg'), law)
  assert.deepEqual(codes('zuid-limburg'), ['handvat-gegevensuitwisseling', ...law])
})

test('NET-21 · every netwerk has an invented contact address', () => {
  for (const { lijsten } of PROFIELEN) assert.match(lijsten.contactadres, /^contact@[a-z-]+\.example$/)
})

test('NET-59 · NOG states the aim of its co-operation', () => assert.ok(lijsten('nog').ambitie))
