import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { ConfigError } from '../../../config.ts'
import { readAanbieders } from './read-aanbieders.ts'

const folder = mkdtempSync(join(tmpdir(), 'regietafel-oidc-'))
after(() => rmSync(folder, { recursive: true }))
const path = join(folder, 'oidc.json')
const write = (content: unknown) => writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
const good = {
  code: 'politie',
  naam: 'Politie',
  issuer: 'https://login.voorbeeld.test',
  clientId: 'rt',
  clientSecret: 'g',
}

const said = (): string => {
  try {
    readAanbieders(path)
  } catch (error) {
    if (error instanceof ConfigError) return error.message
    throw error
  }
  return ''
}

test('the file of organisations: a secret may stand beside it, a second factor may be asked', () => {
  writeFileSync(join(folder, 'geheim'), 'van-buiten\n')
  const { clientSecret: _, ...rest } = good
  write([good, { ...rest, code: 'zorg', clientSecretBestand: 'geheim', vereisMfa: { amr: ['mfa'] } }])
  const [politie, zorg] = readAanbieders(path)
  assert.equal(politie?.vereisMfa, null)
  assert.equal(zorg?.clientSecret, 'van-buiten')
  assert.deepEqual(zorg?.vereisMfa, { acr: [], amr: ['mfa'] })
})

test('everything that is wrong in the file is told at once', () => {
  write([
    { ...good, code: 'Politie!', issuer: 'http://login.voorbeeld.test' },
    { ...good, naam: '', vereisMfa: {}, geheim: 1 },
    { ...good, code: 'gemeente', clientSecretBestand: 'beide' },
  ])
  assert.deepEqual(
    said()
      .split('\n')
      .slice(1)
      .toSorted((a, b) => a.localeCompare(b)),
    [
      '- 0.code: Gebruik kleine letters, cijfers en streepjes, hoogstens 40.',
      '- 0.issuer: Dit moet een adres zijn dat met https:// begint.',
      '- 1.geheim: Dit veld kennen we niet.',
      '- 1.naam: Vul dit in.',
      '- 1.vereisMfa: Noem minstens een acr of amr.',
      '- 2: Geef clientSecret of clientSecretBestand, een van de twee.',
    ],
  )
})

const WRONG = [
  { what: 'a code twice', content: [good, good], says: /1\.code: Deze code staat er al/ },
  { what: 'no JSON', content: '[', says: /geen geldige JSON/ },
  { what: 'no list', content: good, says: /het bestand: Dit heeft niet de juiste vorm/ },
  {
    what: 'a secret that is not there',
    content: [{ ...good, clientSecret: undefined, clientSecretBestand: 'weg' }],
    says: /politie: het bestand weg is leeg of niet te lezen/,
  },
]
for (const { what, content, says } of WRONG)
  test(`the file of organisations: ${what}`, () => {
    write(content)
    assert.match(said(), says)
  })

test('the file of organisations: not there', () => {
  rmSync(path)
  assert.match(said(), /is niet te lezen/)
})
