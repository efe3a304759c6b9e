import assert from 'node:assert/strict'
import { test } from 'node:test'
import { meldingVan } from './meldingen.ts'
import { oidcAddress, ownPath } from './oidc-address.ts'

const ASKED = { code: 'politie', naar: '/', melding: '', hash: '' }

test('signing in begins at the organisation that was chosen', () => {
  assert.equal(oidcAddress(ASKED), '/aanmelden/oidc/politie')
  assert.equal(oidcAddress({ ...ASKED, code: 'a/b' }), '/aanmelden/oidc/a%2Fb')
})

test('the page one came for, the one-time code and a second try go along', () => {
  const asked = { ...ASKED, naar: '/casussen', melding: 'extra-controle-ontbreekt', hash: '#aanmeldcode=x%2By' }
  assert.equal(oidcAddress(asked), '/aanmelden/oidc/politie?naar=%2Fcasussen&aanmeldcode=x%2By&opnieuw=1')
})

for (const elsewhere of ['//kwaad.test', '/\\kwaad.test', 'https://kwaad.test', '/aanmelden', 3, undefined]) {
  test(`after signing in nobody is sent to ${String(elsewhere)}`, () => assert.equal(ownPath(elsewhere), '/'))
}

test('a code in the address that is not ours is never shown', () => {
  assert.equal(meldingVan('<b>x</b>').title, 'Aanmelden is niet gelukt')
  assert.equal(meldingVan('constructor').title, 'Aanmelden is niet gelukt')
  assert.equal(meldingVan('te-vaak').title, 'Te veel pogingen')
})
