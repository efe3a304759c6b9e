import { type KeyObject, generateKeyPairSync, sign } from 'node:crypto'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:http'
import Provider, { type Configuration } from 'oidc-provider'

const KID = 'proef'
export const CLIENT = { clientId: 'regietafel', clientSecret: 'een-geheim-voor-de-proef-van-minstens-32-tekens' }

/** Whom the provider says is at the keyboard, and how it recognised them. */
export type Login = { readonly subject: string; readonly acr?: string; readonly amr?: readonly string[] }
type Claims = Readonly<Record<string, unknown>>

/** An organisation's real identity provider, where the test decides who is at the keyboard. */
export type TestProvider = {
  readonly issuer: string
  /** Who signs in from now on; null presses cancel. */
  loginAs(login: Login | null): void
  /** Changes what stands in the identity tokens from now on; signed again with the provider's own key. */
  forge(change: ((claims: Claims) => Claims) | null): void
  close(): Promise<void>
}

export async function startProvider(redirectUris: readonly string[], port = 0): Promise<TestProvider> {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const server = createServer()
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  let login: Login | null = { subject: 'niemand' }
  let change: ((claims: Claims) => Claims) | null = null

  const provider = new Provider(issuer, configure(redirectUris, privateKey))
  provider.use(async (ctx, next) => {
    if (ctx.path.startsWith('/interaction/')) {
      const result = login
        ? { login: { accountId: login.subject, acr: login.acr, amr: login.amr && [...login.amr], remember: false } }
        : { error: 'access_denied', error_description: 'cancelled' }
      await provider.interactionFinished(ctx.req, ctx.res, result, {
        mergeWithLastSubmission: false,
      })
      ctx.respond = false
      return
    }
    await next()
    if (change && ctx.path === '/token') ctx.body = forge(ctx.body as { id_token: string }, change, privateKey)
  })
  const handle = provider.callback()
  server.on('request', (request, response) => void handle(request, response))
  return {
    issuer,
    loginAs: (next) => {
      login = next
    },
    forge: (next) => {
      change = next
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

const configure = (redirectUris: readonly string[], key: KeyObject): Configuration => ({
  clients: [
    {
      client_id: CLIENT.clientId,
      client_secret: CLIENT.clientSecret,
      redirect_uris: [...redirectUris],
      response_types: ['code'],
      grant_types: ['authorization_code'],
    },
  ],
  jwks: { keys: [{ ...key.export({ format: 'jwk' }), kid: KID, alg: 'RS256', use: 'sig' }] },
  claims: { openid: ['sub', 'acr', 'amr'] },
  acrValues: ['hoog', 'laag'],
  conformIdTokenClaims: false,
  cookies: { keys: ['proef'] },
  features: { devInteractions: { enabled: false } },
  interactions: { url: (_ctx, interaction) => `/interaction/${interaction.uid}` },
  findAccount: (_ctx, subject) => ({ accountId: subject, claims: () => ({ sub: subject }) }),
  // Whoever works for the organisation need not consent to its own sign-in.
  loadExistingGrant: async (ctx) => {
    const grant = new ctx.oidc.provider.Grant({
      clientId: CLIENT.clientId,
      accountId: ctx.oidc.session?.accountId ?? '',
    })
    grant.addOIDCScope('openid')
    await grant.save()
    return grant
  },
})

const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')

function forge(body: { id_token: string }, change: (claims: Claims) => Claims, key: KeyObject) {
  const claims = JSON.parse(Buffer.from(body.id_token.split('.')[1] ?? '', 'base64url').toString()) as Claims
  const signed = `${encode({ alg: 'RS256', kid: KID })}.${encode(change(claims))}`
  return { ...body, id_token: `${signed}.${sign('sha256', Buffer.from(signed), key).toString('base64url')}` }
}
