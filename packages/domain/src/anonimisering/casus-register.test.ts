import assert from 'node:assert/strict'
import { test } from 'node:test'
import { anonymiseParts, resultOf } from './anonymise-parts.ts'
import { assignLabels, namesOf, registerDecisions, type RegisterLid, toRegister } from './casus-register.ts'
import { findCasusLeaks } from './find-casus-leaks.ts'
import { findNamed } from './find-named.ts'
import { isStranger, toKept } from './keep-labels.ts'

const NOTHING = { geboortedatum: null, adres: null, telefoon: null, email: null }
const lid = (id: string, naam: string, over: Partial<RegisterLid> = {}): RegisterLid => ({
  ...NOTHING,
  id,
  naam,
  rol: null,
  earlier: [],
  ...over,
})
const read = (leden: readonly RegisterLid[], text: string): string =>
  anonymiseParts([text], toRegister(leden, assignLabels(leden)), registerDecisions(leden))
    .map(resultOf)
    .join('')

const PRIYA = lid('a', 'Priya Kalloe', {
  rol: 'moeder',
  adres: 'Lindenlaan 14, 1999 ZZ Duinrand',
  earlier: [
    {
      naam: 'Priya Ramdin',
      adres: 'Duinweg 3, 1998 AB Zandhoek',
      telefoon: '06 5550 1234',
      email: 'priya@post.example',
      geboortedatum: '1990-05-12',
    },
  ],
})

for (const [trait, text, gone] of [
  ['a name', 'Mevrouw Ramdin belde.', /ramdin/i],
  ['an address', 'Zij woonde op Duinweg 3.', /duinweg/i],
  ['a telephone number', 'Bel 06 5550 1234.', /5550/],
  ['a mail address', 'Mail priya@post.example.', /post\.example/],
  ['a day of birth', 'Zij is van 12 mei 1990.', /1990/],
] as const) {
  test(`OPL-32 · what was so before a change is replaced, and seen when it is left: ${trait}`, () => {
    assert.doesNotMatch(read([PRIYA], text), gone)
    const register = toRegister([PRIYA], assignLabels([PRIYA]))
    const sources = { leden: [PRIYA], replaced: [] }
    assert.ok(findCasusLeaks(text, register, sources).length > 0, text)
    assert.deepEqual(findCasusLeaks(read([PRIYA], text), register, sources), [])
  })
}

for (const [naam, expected] of [
  ['Johanna (Jopie) Smit', ['Johanna Jopie Smit', 'Johanna', 'Jopie', 'Smit']],
  ['Ramdin, Priya', ['Ramdin Priya', 'Ramdin', 'Priya']],
  ["Robert 'Bob' de Wit", ['Robert Bob de Wit', 'Robert', 'Bob', 'de Wit']],
  ['Priya Smit, geboren Ramdin', ['Priya Smit Ramdin', 'Priya Smit', 'Ramdin']],
  ["Sean O'Brien", ["Sean O'Brien"]],
  ['Mohammed roepnaam Mo', ['Mohammed Mo', 'Mohammed', 'Mo']],
  ['', []],
] as const) {
  test(`OPL-32 · what was written as one name holds each name in it: ${naam || 'nothing'}`, () => {
    assert.deepEqual(namesOf(naam), expected)
  })
}

test('OPL-32 · a nickname in brackets is found by itself', () => {
  assert.equal(read([lid('a', 'Johanna (Jopie) Smit', { rol: 'oma' })], 'Toen kwam Jopie.'), 'Toen kwam oma.')
})

test('OPL-32 · a role that names someone is no label', () => {
  const leden = [lid('a', 'Priya Ramdin', { rol: 'moeder' }), lid('b', 'Aarav', { rol: 'zoon van Priya' })]
  assert.deepEqual([...assignLabels(leden).values()], ['moeder', 'persoon 1'])
})

test('OPL-32 · who an aanmelding names is known, a chain partner and a function are not persons', () => {
  const named = findNamed('Bekend: tante Shanti Kalloe, de wijkagent, Veilig Thuis en basisschool De Regenboog.')
  assert.ok(named.persons.some((each) => each.includes('Shanti')))
  assert.deepEqual(named.organisations, [{ kind: 'organisatie', naam: 'basisschool De Regenboog' }])
  assert.ok(!named.persons.join().includes('Veilig'))
})

test('OPL-32 · who is in no register keeps the label of an earlier text, and a new one gets another', () => {
  const register = toRegister([PRIYA], assignLabels([PRIYA]))
  const first = ['Priya belde mevrouw Terpstra. Later kwam meneer Hoekstra.']
  const spans = anonymiseParts(first, register, []).flat()
  const kept = toKept(
    spans.flatMap(({ original, span }) =>
      span && isStranger(span) ? [{ category: span.category, tekst: original, label: span.label }] : [],
    ),
  )
  const again = anonymiseParts(['Meneer Visser sprak mevrouw Hoekstra.'], register, [], kept).map(resultOf)
  assert.deepEqual(again, ['Meneer persoon 3 sprak mevrouw persoon 2.'])
})
