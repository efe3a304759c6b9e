import * as oidc from 'openid-client'
import type { Aanbieder } from './read-aanbieders.ts'

const TIMEOUT_SECONDS = 10

/** Who the organisation says this is, and how it knows. */
export type Identity = {
  readonly issuer: string
  readonly subject: string
  readonly acr: string | null
  readonly amr: readonly string[]
}

/** Why a sign-in at the organisation gave no identity. */
export type ProviderFault = 'aanbieder-onbereikbaar' | 'afgebroken' | 'niet-geldig'
export type Checks = { readonly state: string; readonly nonce: string; readonly verifier: string }

/** One organisation's identity provider: where to send the browser, and who comes back. */
export type Provider = {
  readonly aanbieder: Aanbieder
  /** `anew`: the organisation asks for the sign-in again, also when it still knows this browser. */
  begin(redirectUri: string, how: { readonly anew: boolean }): Promise<{ url: string; checks: Checks } | ProviderFault>
  finish(currentUrl: URL, checks: Checks): Promise<Identity | ProviderFault>
}

/** Looked up at the first sign-in, and again after a failure: an organisation that is down does not keep us from starting. */
export function createProvider(aanbieder: Aanbieder): Provider {
  let known: Promise<oidc.Configuration> | null = null
  const discover = () => {
    known ??= discoverProvider(aanbieder).catch((error: unknown) => {
      known = null
      throw error
    })
    return known
  }
  return {
    aanbieder,
    begin: (redirectUri, { anew }) =>
      discover()
        .then((config) => begin(config, aanbieder, redirectUri, anew))
        .catch(faultOf),
    finish: (currentUrl, checks) =>
      discover()
        .then((config) => finish(config, currentUrl, checks))
        .catch(faultOf),
  }
}

function discoverProvider({ issuer, clientId, clientSecret, clientAuth }: Aanbieder): Promise<oidc.Configuration> {
  const authenticate = clientAuth === 'client_secret_post' ? oidc.ClientSecretPost : oidc.ClientSecretBasic
  return oidc.discovery(new URL(issuer), clientId, undefined, authenticate(clientSecret), {
    timeout: TIMEOUT_SECONDS,
    // Only an issuer on this machine may have http (see readAanbieders).
    execute: issuer.startsWith('http:') ? [oidc.allowInsecureRequests] : [],
  })
}

async function begin(config: oidc.Configuration, aanbieder: Aanbieder, redirectUri: string, anew: boolean) {
  const checks = { state: oidc.randomState(), nonce: oidc.randomNonce(), verifier: oidc.randomPKCECodeVerifier() }
  const acr = aanbieder.vereisMfa?.acr ?? []
  const url = oidc.buildAuthorizationUrl(config, {
    redirect_uri: redirectUri,
    // No profile and no e-mail: who this is, we have in our own register.
    scope: 'openid',
    state: checks.state,
    nonce: checks.nonce,
    code_challenge: await oidc.calculatePKCECodeChallenge(checks.verifier),
    code_challenge_method: 'S256',
    ...(anew ? { prompt: 'login' } : {}),
    ...(acr.length > 0 ? { acr_values: acr.join(' ') } : {}),
  })
  return { url: url.href, checks }
}

/** The library checks signature, issuer, audience, age, state, nonce and PKCE; anything amiss throws. */
async function finish(config: oidc.Configuration, currentUrl: URL, checks: Checks): Promise<Identity> {
  const tokens = await oidc.authorizationCodeGrant(config, currentUrl, {
    expectedState: checks.state,
    expectedNonce: checks.nonce,
    pkceCodeVerifier: checks.verifier,
    idTokenExpected: true,
  })
  const claims = tokens.claims()
  if (!claims) throw new Error('No identity came back')
  const { iss, sub, acr, amr } = claims
  return {
    issuer: iss,
    subject: sub,
    acr: typeof acr === 'string' ? acr : null,
    amr: Array.isArray(amr) ? amr.filter((each): each is string => typeof each === 'string') : [],
  }
}

const UNREACHABLE = new Set(['OAUTH_TIMEOUT', 'OAUTH_RESPONSE_IS_NOT_CONFORM', 'OAUTH_RESPONSE_IS_NOT_JSON'])

function faultOf(error: unknown): ProviderFault {
  if (error instanceof oidc.AuthorizationResponseError)
    return error.error === 'access_denied' ? 'afgebroken' : 'niet-geldig'
  if (error instanceof TypeError && error.message === 'fetch failed') return 'aanbieder-onbereikbaar'
  if (error instanceof oidc.ClientError && UNREACHABLE.has(error.code ?? '')) return 'aanbieder-onbereikbaar'
  return 'niet-geldig'
}
