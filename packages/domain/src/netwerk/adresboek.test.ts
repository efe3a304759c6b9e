import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Functie } from '../toegang/rollen.ts'
import { changeFuncties, endPersoon, type Opvolger } from './change-functies.ts'
import { checkOrganisatie } from './check-organisatie.ts'
import { getProfiel } from './profielen.ts'

const noord = getProfiel('noord-limburg', '2026-03-16')
const goed = { naam: 'GGZ De Maashoek', domein: 'zorg', escalatiecontactId: 'noor' }
const kader = { andereNamen: ['Politie'], personen: ['noor'] }

const organisaties = [
  { rule: 'NET-13 · a new name in a domein of the netwerk may stand there', change: {}, wrong: [] },
  { rule: 'NET-13 · a name stands there once, whatever its capitals', change: { naam: ' politie' }, wrong: ['naam'] },
  {
    rule: 'NET-13 · gemeentelijk is no domein of Noord-Limburg',
    change: { domein: 'gemeentelijk' },
    wrong: ['domein'],
  },
  { rule: 'ROL-24 · no contact is no problem', change: { escalatiecontactId: null }, wrong: [] },
  {
    rule: 'ROL-24 · the contact for escalations works there; all problems are told at once',
    change: { naam: 'POLITIE', domein: 'x', escalatiecontactId: 'theo' },
    wrong: ['naam', 'domein', 'escalatiecontactId'],
  },
] as const
for (const { rule, change, wrong } of organisaties)
  test(rule, () =>
    assert.deepEqual(
      checkOrganisatie({ ...goed, ...change }, kader, noord).map(({ veld }) => veld),
      wrong,
    ),
  )

const stand = (functies: readonly Functie[], rest: { isSelf?: boolean; procesregies?: number } = {}) => ({
  isSelf: false,
  procesregies: 0,
  functies,
  ...rest,
})
const functies = [
  {
    rule: 'ROL-09 · someone gets another function',
    was: stand(['ketenpartner']),
    becomes: ['manager'],
    outcome: 'accepted',
  },
  {
    rule: 'ROL-36 · who leads a casus stays procesregisseur until someone else leads it',
    was: stand(['procesregisseur'], { procesregies: 2 }),
    becomes: ['ketenpartner'],
    outcome: 'still-procesregie',
  },
  {
    rule: 'ROL-36 · who leads a casus may get a second function',
    was: stand(['procesregisseur'], { procesregies: 2 }),
    becomes: ['procesregisseur', 'manager'],
    outcome: 'accepted',
  },
  {
    rule: 'NET-04 · nobody takes the own keys of the beheer away',
    was: stand(['functioneel-beheerder'], { isSelf: true }),
    becomes: ['manager'],
    outcome: 'own-beheer',
  },
] as const
for (const { rule, was, becomes, outcome } of functies)
  test(rule, () => {
    const decision = changeFuncties(was, becomes)
    assert.equal(decision.ok ? 'accepted' : decision.refusal, outcome)
  })

const yvonne: Opvolger = { persoonId: 'yvonne', functies: ['procesregisseur'], actief: true }
const leaver = { ...stand(['procesregisseur']), persoonId: 'bas', actief: true }
const ends = [
  { rule: 'ROL-40 · who leads nothing leaves at once', who: leaver, opvolger: null, outcome: 'accepted' },
  {
    rule: 'ROL-36 · who leads casussen needs a successor',
    who: { ...leaver, procesregies: 1 },
    opvolger: null,
    outcome: 'opvolger-missing',
  },
  {
    rule: 'ROL-36 · with a successor it goes',
    who: { ...leaver, procesregies: 1 },
    opvolger: yvonne,
    outcome: 'accepted',
  },
  {
    rule: 'ROL-36 · the successor is a procesregisseur',
    who: { ...leaver, procesregies: 1 },
    opvolger: { ...yvonne, functies: ['ketenpartner' as const] },
    outcome: 'opvolger-unfit',
  },
  {
    rule: 'ROL-36 · the successor is still there',
    who: leaver,
    opvolger: { ...yvonne, actief: false },
    outcome: 'opvolger-unfit',
  },
  {
    rule: 'ROL-36 · nobody follows up themselves',
    who: leaver,
    opvolger: { ...yvonne, persoonId: 'bas' },
    outcome: 'opvolger-unfit',
  },
  {
    rule: 'ROL-40 · nobody ends the own access',
    who: { ...leaver, isSelf: true },
    opvolger: null,
    outcome: 'own-access',
  },
  {
    rule: 'ROL-40 · who left cannot leave again',
    who: { ...leaver, actief: false },
    opvolger: null,
    outcome: 'already-ended',
  },
] as const
for (const { rule, who, opvolger, outcome } of ends)
  test(rule, () => {
    const decision = endPersoon(who, opvolger)
    assert.equal(decision.ok ? 'accepted' : decision.refusal, outcome)
  })
