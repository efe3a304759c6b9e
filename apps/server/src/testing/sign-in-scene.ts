import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import { MasterKey } from '../access/seal.ts'
import { openStore } from '../database/open-store.ts'
import { inTransaction, type Store } from '../database/transaction.ts'
import { createHub } from '../live/hub.ts'
import { createServer } from '../server.ts'
import { inviteToSignIn } from '../slices/netwerk/beheer/invite-to-sign-in.ts'
import type { Aanbieder } from '../slices/netwerk/sign-in/read-aanbieders.ts'
import { CLIENT, type TestProvider, startProvider } from './identity-provider.ts'
import { createTestDatabase } from './test-database.ts'
import type { TestPersoon } from './test-server.ts'
import { Visitor } from './visitor.ts'

export const SITE = 'https://tafel.voorbeeld.test'

/** Another address than SITE, with the screens: for a real browser. */
type Shown = { readonly siteUrl: string; readonly webFolder: string }
export const SESSION_COOKIE = '__Host-regietafel_sessie'

/** A server with a real sign-in at two organisations, of which `zorg` must prove a second factor; `weg` is down. */
export type SignInScene = {
  readonly app: FastifyInstance
  readonly store: Store
  readonly databaseUrl: string
  readonly politie: TestProvider
  readonly zorg: TestProvider
  now(): Date
  /** The test's clock runs this far ahead of the real one, in which the tokens of the organisations live. */
  setAhead(milliseconds: number): void
  visitor(): Visitor
  invite(persoon: TestPersoon): Promise<string>
  /** Signs a persoon in for the first time. */
  bind(persoon: TestPersoon, provider: TestProvider, code: string, subject: string): Promise<void>
  close(): Promise<void>
}

const aanbieder = (code: string, issuer: string): Aanbieder => ({
  code,
  naam: code,
  issuer,
  ...CLIENT,
  clientAuth: 'client_secret_basic',
  vereisMfa: code === 'zorg' ? { acr: ['hoog'], amr: ['otp'] } : null,
})

export async function createSignInScene(shown: Shown | null = null): Promise<SignInScene> {
  const siteUrl = shown?.siteUrl ?? SITE
  const politie = await startProvider([`${siteUrl}/aanmelden/oidc/politie/terug`])
  const zorg = await startProvider([`${siteUrl}/aanmelden/oidc/zorg/terug`])
  const held = await createTestDatabase()
  const store = await openStore(held.database, new MasterKey(randomBytes(32)))
  const hub = await createHub(held.database)
  let ahead = 0
  const now = () => new Date(Date.now() + ahead)
  const app = createServer({
    store,
    hub,
    clock: now,
    checkAnswers: true,
    proef: false,
    organisaties: [
      aanbieder('politie', politie.issuer),
      aanbieder('zorg', zorg.issuer),
      aanbieder('weg', 'http://127.0.0.1:9'),
    ],
    secureCookie: siteUrl.startsWith('https:'),
    log: false,
    webFolder: shown?.webFolder ?? null,
    siteUrl,
  })
  await app.ready()
  const visitor = () => new Visitor(app, siteUrl)
  const invite = async ({ netwerkId, persoonId }: TestPersoon) =>
    inTransaction(store, { soort: 'systeem', netwerkId, casusId: null }, now(), async (tx) => {
      const { aanmeldcode } = await inviteToSignIn(tx, persoonId)
      return aanmeldcode
    })
  return {
    app,
    store,
    databaseUrl: held.url ?? '',
    politie,
    zorg,
    now,
    setAhead: (milliseconds) => {
      ahead = milliseconds
    },
    visitor,
    invite,
    bind: async (persoon, provider, code, subject) => {
      provider.loginAs({ subject, amr: ['otp'] })
      const arrived = await signIn(visitor(), code, await invite(persoon))
      assert.equal(arrived.url.pathname, '/casussen', arrived.url.href)
    },
    close: async () => {
      await app.close()
      await hub.close()
      await store.queue.stop({ graceful: false })
      await held.drop()
      await politie.close()
      await zorg.close()
    },
  }
}

/** Presses the button of an organisation, with or without the code of a link. */
export const signIn = (who: Visitor, code: string, aanmeldcode?: string, naar = '/casussen') =>
  who.go(`/aanmelden/oidc/${code}?naar=${encodeURIComponent(naar)}${aanmeldcode ? `&aanmeldcode=${aanmeldcode}` : ''}`)

/** The sign-in page with what it says, or where someone is instead. */
export const meldingOf = (url: URL) => `${url.pathname} ${url.searchParams.get('melding')}`

/** The name of who is signed in in this browser, or the status that says nobody is. */
export async function whoAmI(who: Visitor): Promise<string | number> {
  const { status, body } = await who.api('GET', '/v1/sessie')
  return status === 200 ? (JSON.parse(body) as { persoon: { naam: string } }).persoon.naam : status
}
