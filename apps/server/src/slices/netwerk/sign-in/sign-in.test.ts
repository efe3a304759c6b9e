import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { after, before, beforeEach, test } from 'node:test'
import type { FastifyInstance } from 'fastify'
import { sql } from 'kysely'
import pg from 'pg'
import { MasterKey } from '../../../access/seal.ts'
import { openStore } from '../../../database/open-store.ts'
import { inTransaction, type Store } from '../../../database/transaction.ts'
import { createHub, type Hub } from '../../../live/hub.ts'
import { createServer } from '../../../server.ts'
import { CLIENT, type TestProvider, startProvider } from '../../../testing/identity-provider.ts'
import { createTestDatabase, type TestDatabase } from '../../../testing/test-database.ts'
import { type TestPersoon, aNetwerk } from '../../../testing/test-server.ts'
import { Visitor } from '../../../testing/visitor.ts'
import { inviteToSignIn } from '../beheer/invite-to-sign-in.ts'
import { endPersoon } from '../beheer/end-persoon.ts'
import type { Aanbieder } from './read-aanbieders.ts'

const SITE = 'https://tafel.voorbeeld.test'
let held: TestDatabase
let store: Store
let hub: Hub
let app: FastifyInstance
let politie: TestProvider
let zorg: TestProvider
let noord: Record<'Bas' | 'Ruud' | 'Lies' | 'Weg', TestPersoon>
let zuid: Record<'Marleen', TestPersoon>
/** The test's clock runs ahead of the real one by this; tokens of the providers live in real time. */
let ahead = 0
const now = () => new Date(Date.now() + ahead)

const aanbieder = (code: string, provider: TestProvider): Aanbieder => ({
  code,
  naam: code,
  issuer: provider.issuer,
  ...CLIENT,
  clientAuth: 'client_secret_basic',
  vereisMfa: code === 'zorg' ? { acr: ['hoog'], amr: ['otp'] } : null,
})

before(async () => {
  politie = await startProvider([`${SITE}/aanmelden/oidc/politie/terug`])
  zorg = await startProvider([`${SITE}/aanmelden/oidc/zorg/terug`])
  held = await createTestDatabase()
  store = await openStore(held.database, new MasterKey(randomBytes(32)))
  hub = await createHub(held.database)
  app = createServer({
    store,
    hub,
    clock: now,
    checkAnswers: true,
    proef: false,
    organisaties: [
      aanbieder('politie', politie),
      aanbieder('zorg', zorg),
      { ...aanbieder('weg', zorg), issuer: 'http://127.0.0.1:9' },
    ],
    secureCookie: true,
    log: false,
    webFolder: null,
    siteUrl: SITE,
  })
  await app.ready()
  const server = { store, now }
  ;({ personen: noord } = await aNetwerk(server, 'noord-limburg', {
    Bas: { organisatie: 'ZVHNL', functies: ['procesregisseur'] },
    Ruud: { organisatie: 'Politie' },
    Lies: { organisatie: 'Welzijn' },
    Weg: { organisatie: 'Welzijn' },
  }))
  ;({ personen: zuid } = await aNetwerk(server, 'zuid-limburg', { Marleen: { organisatie: 'Parkstad' } }))
})
after(async () => {
  await app.close()
  await hub.close()
  await store.queue.stop({ graceful: false })
  await held.drop()
  await politie.close()
  await zorg.close()
})
beforeEach(() => {
  ahead = 0
  politie.forge(null)
  zorg.forge(null)
})

const visitor = () => new Visitor(app, SITE)
const invite = (persoon: TestPersoon) =>
  inTransaction(store, { soort: 'systeem', netwerkId: persoon.netwerkId, casusId: null }, now(), (tx) =>
    inviteToSignIn(tx, persoon.persoonId),
  ).then(({ aanmeldcode }) => aanmeldcode)
const meldingOf = (url: URL) => `${url.pathname} ${url.searchParams.get('melding')}`
const signIn = (who: Visitor, code: string, aanmeldcode?: string, naar = '/casussen') =>
  who.go(`/aanmelden/oidc/${code}?naar=${encodeURIComponent(naar)}${aanmeldcode ? `&aanmeldcode=${aanmeldcode}` : ''}`)
const whoAmI = async (who: Visitor) => {
  const { status, body } = await who.api('GET', '/v1/sessie')
  return status === 200 ? (JSON.parse(body) as { persoon: { naam: string } }).persoon.naam : status
}
/** Signs a persoon in for the first time. */
async function bind(persoon: TestPersoon, provider: TestProvider, code: string, subject: string): Promise<void> {
  provider.loginAs({ subject, amr: ['otp'] })
  const arrived = await signIn(visitor(), code, await invite(persoon))
  assert.equal(arrived.url.pathname, '/casussen', arrived.url.href)
}

test('PRV-27 · an invited person signs in at the organisation, once by link and from then on without', async () => {
  politie.loginAs({ subject: 'ruud' })
  const first = visitor()
  const arrived = await signIn(first, 'politie', await invite(noord.Ruud))
  assert.equal(arrived.url.href, `${SITE}/casussen`)
  assert.equal(await whoAmI(first), 'Ruud')
  const later = visitor()
  await signIn(later, 'politie')
  assert.equal(await whoAmI(later), 'Ruud')
})

test('the cookie of a session belongs to this host over https, and no script reads it', async () => {
  politie.loginAs({ subject: 'ruud' })
  const who = visitor()
  await signIn(who, 'politie')
  const cookie = who.setCookies.find((line) => line.startsWith('__Host-regietafel_sessie='))
  assert.match(cookie ?? '', /; Path=\/; HttpOnly; Secure; SameSite=Lax$/)
  assert.doesNotMatch(cookie ?? '', /Domain/i)
})

test('PRV-27 · the same subject at two organisations is two people', async () => {
  zorg.loginAs({ subject: 'ruud', amr: ['otp'] })
  const stranger = visitor()
  const arrived = await signIn(stranger, 'zorg')
  assert.equal(meldingOf(arrived.url), '/aanmelden niet-uitgenodigd')
  assert.equal(await whoAmI(stranger), 401)
  await bind(noord.Lies, zorg, 'zorg', 'ruud')
  const lies = visitor()
  await signIn(lies, 'zorg')
  assert.equal(await whoAmI(lies), 'Lies')
  politie.loginAs({ subject: 'ruud' })
  const ruud = visitor()
  await signIn(ruud, 'politie')
  assert.equal(await whoAmI(ruud), 'Ruud')
})

const FORGED = [
  { rule: 'another nonce', change: (claims: object) => ({ ...claims, nonce: 'van-een-ander' }) },
  { rule: 'another audience', change: (claims: object) => ({ ...claims, aud: 'andere-toepassing' }) },
  { rule: 'another issuer', change: (claims: object) => ({ ...claims, iss: 'https://elders.voorbeeld.test' }) },
  { rule: 'an old token', change: (claims: object) => ({ ...claims, exp: 1_700_000_000 }) },
]
for (const { rule, change } of FORGED)
  test(`PRV-27 · ${rule} is refused`, async () => {
    politie.loginAs({ subject: 'ruud' })
    politie.forge(change)
    const who = visitor()
    assert.equal(meldingOf((await signIn(who, 'politie')).url), '/aanmelden niet-geldig')
    assert.equal(await whoAmI(who), 401)
  })

test('PRV-27 · who comes back with another state, in another browser, or without having left is refused', async () => {
  politie.loginAs({ subject: 'ruud' })
  const isReturn = (url: URL) => url.pathname.endsWith('/terug')
  const who = visitor()
  const { url } = await who.go('/aanmelden/oidc/politie', isReturn)
  assert.ok(isReturn(url))
  assert.equal(meldingOf((await visitor().go(url.href)).url), '/aanmelden te-lang-gewacht')
  const other = new URL(url)
  other.searchParams.set('state', 'van-een-ander')
  assert.equal(meldingOf((await who.go(other.href)).url), '/aanmelden niet-geldig')
  assert.equal(meldingOf((await who.go(url.href)).url), '/aanmelden te-lang-gewacht', 'a state serves once')
  const slow = visitor()
  const back = await slow.go('/aanmelden/oidc/politie', isReturn)
  ahead = 11 * 60_000
  assert.equal(meldingOf((await slow.go(back.url.href)).url), '/aanmelden te-lang-gewacht')
})

test('PRV-27 · without the second factor that the network asks, nobody comes in and the code stays', async () => {
  zorg.loginAs({ subject: 'marleen', acr: 'laag', amr: ['pwd'] })
  const aanmeldcode = await invite(zuid.Marleen)
  const who = visitor()
  const refused = await signIn(who, 'zorg', aanmeldcode)
  assert.equal(meldingOf(refused.url), '/aanmelden extra-controle-ontbreekt')
  assert.equal(refused.url.hash, `#aanmeldcode=${aanmeldcode}`)
  assert.equal(await whoAmI(who), 401)
  zorg.loginAs({ subject: 'marleen', acr: 'hoog' })
  // The organisation still knows the weak sign-in of this browser: ask it to begin anew.
  await who.go(`/aanmelden/oidc/zorg?opnieuw=1&aanmeldcode=${aanmeldcode}`)
  assert.equal(await whoAmI(who), 'Marleen')
})

test('PRV-27 · a code is used once, also by two at the same moment', async () => {
  const aanmeldcode = await invite(noord.Bas)
  politie.loginAs({ subject: 'bas' })
  const browsers = [visitor(), visitor()]
  const arrivals = await Promise.all(browsers.map((who) => signIn(who, 'politie', aanmeldcode)))
  const ends = arrivals.map(({ url }) => `${url.pathname}${url.search}`)
  assert.deepEqual(
    ends.toSorted((a, b) => a.localeCompare(b)),
    ['/aanmelden?melding=code-gebruikt', '/casussen'],
  )
  politie.loginAs({ subject: 'dief' })
  const late = await signIn(visitor(), 'politie', aanmeldcode)
  assert.equal(meldingOf(late.url), '/aanmelden code-gebruikt')
  assert.equal(late.url.hash, '')
})

test('PRV-27 · a code that is too old, replaced by a newer one or made up is refused', async () => {
  politie.loginAs({ subject: 'nieuw' })
  const replaced = await invite(noord.Weg)
  const code = await invite(noord.Weg)
  assert.equal(meldingOf((await signIn(visitor(), 'politie', replaced)).url), '/aanmelden code-verlopen')
  assert.equal(meldingOf((await signIn(visitor(), 'politie', 'verzonnen')).url), '/aanmelden code-onbekend')
  ahead = 8 * 24 * 3_600_000
  assert.equal(meldingOf((await signIn(visitor(), 'politie', code)).url), '/aanmelden code-verlopen')
})

test('PRV-27 · opening the link, and even going to the organisation, uses nothing', async () => {
  const aanmeldcode = await invite(noord.Weg)
  const scanner = visitor()
  await scanner.go(`/aanmelden/oidc/politie?aanmeldcode=${aanmeldcode}`, (url) => url.origin !== SITE)
  politie.loginAs(null)
  const cancelled = await signIn(visitor(), 'politie', aanmeldcode)
  assert.equal(meldingOf(cancelled.url), '/aanmelden afgebroken')
  await bind(noord.Weg, politie, 'politie', 'weg')
})

test('nobody becomes a colleague by opening that colleague’s link', async () => {
  politie.loginAs({ subject: 'bas' })
  const arrived = await signIn(visitor(), 'politie', await invite(noord.Ruud))
  assert.equal(meldingOf(arrived.url), '/aanmelden code-iemand-anders')
})

test('NET-03 · someone who works in two networks has one sign-in, and lands in the network of the link', async () => {
  const { personen } = await aNetwerk({ store, now }, 'kennemerland', { Ruud: { organisatie: 'Politie' } })
  politie.loginAs({ subject: 'ruud' })
  const who = visitor()
  await signIn(who, 'politie', await invite(personen.Ruud))
  const { body } = await who.api('GET', '/v1/sessie')
  const sessie = JSON.parse(body) as { netwerk: { naam: string }; andereNetwerken: { naam: string }[] }
  assert.equal(sessie.netwerk.naam, 'kennemerland')
  assert.deepEqual(
    sessie.andereNetwerken.map(({ naam }) => naam),
    ['noord-limburg'],
  )
})

test('PRV-27 · who left the network is out at the next request and does not come in again', async () => {
  politie.loginAs({ subject: 'weg' })
  const who = visitor()
  await signIn(who, 'politie')
  assert.equal(await whoAmI(who), 'Weg')
  const { netwerkId, persoonId } = noord.Weg
  await inTransaction(store, { soort: 'systeem', netwerkId, casusId: null }, now(), (tx) => endPersoon(tx, persoonId))
  ahead = 1_000
  assert.equal(await whoAmI(who), 401)
  assert.equal(meldingOf((await signIn(visitor(), 'politie')).url), '/aanmelden geen-toegang')
})

test('PRV-27 · a session ends after 30 minutes of rest, after 12 hours, and everywhere at once when asked', async () => {
  politie.loginAs({ subject: 'bas' })
  const rested = visitor()
  await signIn(rested, 'politie')
  ahead = 31 * 60_000
  assert.equal(await whoAmI(rested), 401)
  ahead = 0
  const busy = visitor()
  await signIn(busy, 'politie')
  for (; ahead < 12 * 3_600_000; ahead += 20 * 60_000) assert.equal(await whoAmI(busy), 'Bas')
  ahead = 12 * 3_600_000 + 5_000
  assert.equal(await whoAmI(busy), 401)
  ahead = 0
  const [here, there] = [visitor(), visitor()]
  await signIn(here, 'politie')
  await signIn(there, 'politie')
  assert.equal((await here.api('DELETE', '/v1/sessies')).status, 204)
  assert.equal(await whoAmI(there), 401)
})

test('every sign-in has a new token, and ends the session that this browser had', async () => {
  politie.loginAs({ subject: 'bas' })
  const who = visitor()
  await signIn(who, 'politie')
  const first = who.cookies.get(SITE)?.get('__Host-regietafel_sessie') ?? ''
  await signIn(who, 'politie')
  const second = who.cookies.get(SITE)?.get('__Host-regietafel_sessie') ?? ''
  assert.notEqual(first, second)
  who.cookies.get(SITE)?.set('__Host-regietafel_sessie', first)
  assert.equal(await whoAmI(who), 401)
})

test('an organisation that is down gives a clear page and keeps the code', async () => {
  const arrived = await signIn(visitor(), 'weg', 'code-van-de-link')
  assert.equal(meldingOf(arrived.url), '/aanmelden aanbieder-onbereikbaar')
  assert.equal(arrived.url.hash, '#aanmeldcode=code-van-de-link')
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
    politie.loginAs({ subject: 'bas' })
    assert.equal((await signIn(visitor(), 'politie', undefined, naar)).url.href, `${SITE}/`)
  })

test('the sign-in of the trial is not there', async () => {
  assert.equal((await app.inject({ url: '/v1/proefpersonen' })).statusCode, 404)
  assert.equal((await app.inject({ method: 'POST', url: '/v1/proefsessies', payload: {} })).statusCode, 404)
  const { organisaties, proef } = (await app.inject({ url: '/v1/aanmeldmogelijkheden' })).json<{
    proef: boolean
    organisaties: object[]
  }>()
  assert.equal(proef, false)
  assert.deepEqual(organisaties[0], { code: 'politie', naam: 'politie' })
  assert.equal((await app.inject({ url: '/aanmelden/oidc/onbekend' })).statusCode, 404)
})

test('PRV-13 · every sign-in and every refusal that concerns a network is a line of its log, without a name', async () => {
  if (!held.url) throw new Error('This test looks behind the curtain of PostgreSQL')
  const client = new pg.Client({ connectionString: held.url })
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
  assert.doesNotMatch(JSON.stringify(rows), /Ruud|ruud|127\.0\.0\.1|politie/)
})

test('the database keeps no code and no token that anyone could use', async () => {
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from information_schema.columns
    where table_name in ('aanmeldcode', 'sessie') and column_name in ('code', 'token', 'aanmeldcode')`.execute(
    held.database.db,
  )
  assert.equal(rows[0]?.n, 0)
})

test('a program that keeps trying has to wait', async () => {
  let last = ''
  for (let i = 0; i < 70; i++) {
    const answer = await app.inject({ url: '/aanmelden/oidc/politie/terug', remoteAddress: '10.1.2.3' })
    last = `${answer.headers.location} ${answer.headers['retry-after']}`
  }
  assert.equal(last, '/aanmelden?melding=te-vaak 60')
})
