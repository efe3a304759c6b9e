import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { type SignInScene, createSignInScene, meldingOf, signIn, SITE, whoAmI } from '../../../testing/sign-in-scene.ts'
import { type TestPersoon, aNetwerk } from '../../../testing/test-server.ts'

let scene: SignInScene
let noord: Record<'Bas' | 'Ruud' | 'Lies' | 'Weg', TestPersoon>
let zuid: Record<'Marleen', TestPersoon>

before(async () => {
  scene = await createSignInScene()
  ;({ personen: noord } = await aNetwerk(scene, 'noord-limburg', {
    Bas: { organisatie: 'ZVHNL', functies: ['procesregisseur'] },
    Ruud: { organisatie: 'Politie' },
    Lies: { organisatie: 'Welzijn' },
    Weg: { organisatie: 'Welzijn' },
  }))
  ;({ personen: zuid } = await aNetwerk(scene, 'zuid-limburg', { Marleen: { organisatie: 'Parkstad' } }))
})
after(() => scene.close())
beforeEach(() => {
  scene.setAhead(0)
  scene.politie.forge(null)
})

test('PRV-27 · an invited person signs in at the organisation, once by link and from then on without', async () => {
  scene.politie.loginAs({ subject: 'ruud' })
  const first = scene.visitor()
  const arrived = await signIn(first, 'politie', await scene.invite(noord.Ruud))
  assert.equal(arrived.url.href, `${SITE}/casussen`)
  assert.equal(await whoAmI(first), 'Ruud')
  const later = scene.visitor()
  await signIn(later, 'politie')
  assert.equal(await whoAmI(later), 'Ruud')
})

test('PRV-27 · the same subject at two organisations is two people', async () => {
  scene.zorg.loginAs({ subject: 'ruud', amr: ['otp'] })
  const stranger = scene.visitor()
  const arrived = await signIn(stranger, 'zorg')
  assert.equal(meldingOf(arrived.url), '/aanmelden niet-uitgenodigd')
  assert.equal(await whoAmI(stranger), 401)
  await scene.bind(noord.Lies, scene.zorg, 'zorg', 'ruud')
  const lies = scene.visitor()
  await signIn(lies, 'zorg')
  assert.equal(await whoAmI(lies), 'Lies')
  scene.politie.loginAs({ subject: 'ruud' })
  const ruud = scene.visitor()
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
    scene.politie.loginAs({ subject: 'ruud' })
    scene.politie.forge(change)
    const who = scene.visitor()
    assert.equal(meldingOf((await signIn(who, 'politie')).url), '/aanmelden niet-geldig')
    assert.equal(await whoAmI(who), 401)
  })

test('PRV-27 · who comes back with another state, in another browser, or without having left is refused', async () => {
  scene.politie.loginAs({ subject: 'ruud' })
  const isReturn = (url: URL) => url.pathname.endsWith('/terug')
  const who = scene.visitor()
  const { url } = await who.go('/aanmelden/oidc/politie', isReturn)
  assert.ok(isReturn(url))
  assert.equal(meldingOf((await scene.visitor().go(url.href)).url), '/aanmelden te-lang-gewacht')
  const other = new URL(url)
  other.searchParams.set('state', 'van-een-ander')
  assert.equal(meldingOf((await who.go(other.href)).url), '/aanmelden niet-geldig')
  assert.equal(meldingOf((await who.go(url.href)).url), '/aanmelden te-lang-gewacht', 'a state serves once')
  const slow = scene.visitor()
  const back = await slow.go('/aanmelden/oidc/politie', isReturn)
  scene.setAhead(11 * 60_000)
  assert.equal(meldingOf((await slow.go(back.url.href)).url), '/aanmelden te-lang-gewacht')
})

test('PRV-27 · without the second factor that the network asks, nobody comes in and the code stays', async () => {
  scene.zorg.loginAs({ subject: 'marleen', acr: 'laag', amr: ['pwd'] })
  const aanmeldcode = await scene.invite(zuid.Marleen)
  const who = scene.visitor()
  const refused = await signIn(who, 'zorg', aanmeldcode)
  assert.equal(meldingOf(refused.url), '/aanmelden extra-controle-ontbreekt')
  assert.equal(refused.url.hash, `#aanmeldcode=${aanmeldcode}`)
  assert.equal(await whoAmI(who), 401)
  scene.zorg.loginAs({ subject: 'marleen', acr: 'hoog' })
  // The organisation still knows the weak sign-in of this browser: ask it to begin anew.
  await who.go(`/aanmelden/oidc/zorg?opnieuw=1&aanmeldcode=${aanmeldcode}`)
  assert.equal(await whoAmI(who), 'Marleen')
})

test('PRV-27 · a code is used once, also by two at the same moment', async () => {
  const aanmeldcode = await scene.invite(noord.Bas)
  scene.politie.loginAs({ subject: 'bas' })
  const browsers = [scene.visitor(), scene.visitor()]
  const arrivals = await Promise.all(browsers.map((who) => signIn(who, 'politie', aanmeldcode)))
  const ends = arrivals.map(({ url }) => `${url.pathname}${url.search}`)
  assert.deepEqual(
    ends.toSorted((a, b) => a.localeCompare(b)),
    ['/aanmelden?melding=code-gebruikt', '/casussen'],
  )
  scene.politie.loginAs({ subject: 'dief' })
  const late = await signIn(scene.visitor(), 'politie', aanmeldcode)
  assert.equal(meldingOf(late.url), '/aanmelden code-gebruikt')
  assert.equal(late.url.hash, '')
})

test('PRV-27 · a code that is too old, replaced by a newer one or made up is refused', async () => {
  scene.politie.loginAs({ subject: 'nieuw' })
  const replaced = await scene.invite(noord.Weg)
  const code = await scene.invite(noord.Weg)
  assert.equal(meldingOf((await signIn(scene.visitor(), 'politie', replaced)).url), '/aanmelden code-verlopen')
  assert.equal(meldingOf((await signIn(scene.visitor(), 'politie', 'verzonnen')).url), '/aanmelden code-onbekend')
  scene.setAhead(8 * 24 * 3_600_000)
  assert.equal(meldingOf((await signIn(scene.visitor(), 'politie', code)).url), '/aanmelden code-verlopen')
})

test('PRV-27 · opening the link, and even going to the organisation, uses nothing', async () => {
  const aanmeldcode = await scene.invite(noord.Weg)
  const scanner = scene.visitor()
  await scanner.go(`/aanmelden/oidc/politie?aanmeldcode=${aanmeldcode}`, (url) => url.origin !== SITE)
  scene.politie.loginAs(null)
  const cancelled = await signIn(scene.visitor(), 'politie', aanmeldcode)
  assert.equal(meldingOf(cancelled.url), '/aanmelden afgebroken')
  await scene.bind(noord.Weg, scene.politie, 'politie', 'weg')
})

test('nobody becomes a colleague by opening that colleague’s link', async () => {
  scene.politie.loginAs({ subject: 'bas' })
  const arrived = await signIn(scene.visitor(), 'politie', await scene.invite(noord.Ruud))
  assert.equal(meldingOf(arrived.url), '/aanmelden code-iemand-anders')
})

test('NET-03 · someone who works in two networks has one sign-in, and lands in the network of the link', async () => {
  const { personen } = await aNetwerk(scene, 'kennemerland', { Ruud: { organisatie: 'Politie' } })
  scene.politie.loginAs({ subject: 'ruud' })
  const who = scene.visitor()
  await signIn(who, 'politie', await scene.invite(personen.Ruud))
  const { body } = await who.api('GET', '/v1/sessie')
  const sessie = JSON.parse(body) as { netwerk: { naam: string }; andereNetwerken: { naam: string }[] }
  assert.equal(sessie.netwerk.naam, 'kennemerland')
  assert.deepEqual(
    sessie.andereNetwerken.map(({ naam }) => naam),
    ['noord-limburg'],
  )
})

test('an organisation that is down gives a clear page and keeps the code', async () => {
  const arrived = await signIn(scene.visitor(), 'weg', 'code-van-de-link')
  assert.equal(meldingOf(arrived.url), '/aanmelden aanbieder-onbereikbaar')
  assert.equal(arrived.url.hash, '#aanmeldcode=code-van-de-link')
})

test('another site cannot send someone through with a code: they see our own page first', async () => {
  const url = '/aanmelden/oidc/politie?aanmeldcode=code-van-een-ander'
  const sent = await scene.app.inject({ url, headers: { 'sec-fetch-site': 'cross-site' } })
  assert.equal(sent.headers.location, '/aanmelden#aanmeldcode=code-van-een-ander')
  const own = await scene.app.inject({ url, headers: { 'sec-fetch-site': 'same-origin' } })
  assert.match(String(own.headers.location), new RegExp(`^${scene.politie.issuer}`))
})
