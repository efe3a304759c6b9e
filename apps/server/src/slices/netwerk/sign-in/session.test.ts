import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { sql } from 'kysely'
import pg from 'pg'
import { inTransaction } from '../../../database/transaction.ts'
import {
  type SignInScene,
  createSignInScene,
  meldingOf,
  SESSION_COOKIE,
  signIn,
  SITE,
  whoAmI,
} from '../../../testing/sign-in-scene.ts'
import { type TestPersoon, aNetwerk } from '../../../testing/test-server.ts'
import { endPersoon } from '../beheer/end-persoon.ts'

let scene: SignInScene
let noord: Record<'Bas' | 'Weg', TestPersoon>

before(async () => {
  scene = await createSignInScene()
  ;({ personen: noord } = await aNetwerk(scene, 'noord-limburg', {
    Bas: { organisatie: 'ZVHNL', functies: ['procesregisseur'] },
    Weg: { organisatie: 'Welzijn' },
  }))
  await scene.bind(noord.Bas, scene.politie, 'politie', 'bas')
  await scene.bind(noord.Weg, scene.politie, 'politie', 'weg')
})
after(() => scene.close())
beforeEach(() => scene.setAhead(0))

test('the cookie of a session belongs to this host over https, and no script reads it', async () => {
  scene.politie.loginAs({ subject: 'bas' })
  const who = scene.visitor()
  await signIn(who, 'politie')
  const cookie = who.setCookies.find((line) => line.startsWith(`${SESSION_COOKIE}=`))
  assert.match(cookie ?? '', /; Path=\/; HttpOnly; Secure; SameSite=Lax$/)
  assert.doesNotMatch(cookie ?? '', /Domain/i)
})

test('PRV-27 · who left the network is out at the next request and does not come in again', async () => {
  scene.politie.loginAs({ subject: 'weg' })
  const who = scene.visitor()
  await signIn(who, 'politie')
  assert.equal(await whoAmI(who), 'Weg')
  const { netwerkId, persoonId } = noord.Weg
  await inTransaction(scene.store, { soort: 'systeem', netwerkId, casusId: null }, scene.now(), (tx) =>
    endPersoon(tx, persoonId),
  )
  scene.setAhead(1_000)
  assert.equal(await whoAmI(who), 401)
  assert.equal(meldingOf((await signIn(scene.visitor(), 'politie')).url), '/aanmelden geen-toegang')
})

test('PRV-27 · a session ends after 30 minutes of rest, after 12 hours, and everywhere at once when asked', async () => {
  scene.politie.loginAs({ subject: 'bas' })
  const rested = scene.visitor()
  await signIn(rested, 'politie')
  scene.setAhead(31 * 60_000)
  assert.equal(await whoAmI(rested), 401)
  scene.setAhead(0)
  const busy = scene.visitor()
  await signIn(busy, 'politie')
  for (let passed = 0; passed < 12 * 3_600_000; passed += 20 * 60_000) {
    scene.setAhead(passed)
    assert.equal(await whoAmI(busy), 'Bas')
  }
  scene.setAhead(12 * 3_600_000 + 5_000)
  assert.equal(await whoAmI(busy), 401)
  scene.setAhead(0)
  const [here, there] = [scene.visitor(), scene.visitor()]
  await signIn(here, 'politie')
  await signIn(there, 'politie')
  assert.equal((await here.api('DELETE', '/v1/sessies')).status, 204)
  assert.equal(await whoAmI(there), 401)
})

test('every sign-in has a new token, and ends the session that this browser had', async () => {
  scene.politie.loginAs({ subject: 'bas' })
  const who = scene.visitor()
  await signIn(who, 'politie')
  const first = who.cookies.get(SITE)?.get(SESSION_COOKIE) ?? ''
  await signIn(who, 'politie')
  const second = who.cookies.get(SITE)?.get(SESSION_COOKIE) ?? ''
  assert.notEqual(first, second)
  who.cookies.get(SITE)?.set(SESSION_COOKIE, first)
  assert.equal(await whoAmI(who), 401)
})

for (const naar of [
  'https://elders.test/',
  '//elders.test',
  '/\\elders.test',
  '/v1/sessies',
  'casussen',
  '/a\nb',
  '/aanmelden',
])
  test(`after signing in nobody is sent to ${JSON.stringify(naar)}`, async () => {
    scene.politie.loginAs({ subject: 'bas' })
    assert.equal((await signIn(scene.visitor(), 'politie', undefined, naar)).url.href, `${SITE}/`)
  })

test('the sign-in of the trial is not there', async () => {
  assert.equal((await scene.app.inject({ url: '/v1/proefpersonen' })).statusCode, 404)
  assert.equal((await scene.app.inject({ method: 'POST', url: '/v1/proefsessies', payload: {} })).statusCode, 404)
  const { organisaties, proef } = (await scene.app.inject({ url: '/v1/aanmeldmogelijkheden' })).json<{
    proef: boolean
    organisaties: object[]
  }>()
  assert.equal(proef, false)
  assert.deepEqual(organisaties[0], { code: 'politie', naam: 'politie' })
  assert.equal((await scene.app.inject({ url: '/aanmelden/oidc/onbekend' })).statusCode, 404)
})

test('PRV-13 · every sign-in and every refusal that concerns a network is a line of its log, without a name', async () => {
  const client = new pg.Client({ connectionString: scene.databaseUrl })
  await client.connect()
  const { rows } = await client.query<{ regel: string }>(`select regel from logregel where gebeurtenis like 'sessie.%'`)
  await client.end()
  const outcomes = new Set(
    rows.map(({ regel }) => {
      const line = JSON.parse(regel) as { gebeurtenis: string; uitkomst: string }
      return `${line.gebeurtenis} ${line.uitkomst}`
    }),
  )
  assert.deepEqual([...outcomes].sort(), ['sessie.end gelukt', 'sessie.open gelukt', 'sessie.open geweigerd'])
  assert.doesNotMatch(JSON.stringify(rows), /Bas|bas|127\.0\.0\.1|politie/)
})

test('the database keeps no code and no token that anyone could use', async () => {
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from information_schema.columns
    where table_name in ('aanmeldcode', 'sessie') and column_name in ('code', 'token', 'aanmeldcode')`.execute(
    scene.store.database.db,
  )
  assert.equal(rows[0]?.n, 0)
})

test('a program that keeps trying has to wait', async () => {
  let last = ''
  for (let i = 0; i < 70; i++) {
    const answer = await scene.app.inject({ url: '/aanmelden/oidc/politie/terug', remoteAddress: '10.1.2.3' })
    last = `${answer.headers.location} ${answer.headers['retry-after']}`
  }
  assert.equal(last, '/aanmelden?melding=te-vaak 60')
})
