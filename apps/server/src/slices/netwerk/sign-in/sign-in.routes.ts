import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { notFound } from '../../../http/problem.ts'
import { type HttpDependencies, findSignedIn } from '../../../http/register.ts'
import { type SessieOptions, setSessionCookie } from '../sessie.routes.ts'
import { type Melding, finishSignIn } from './finish-sign-in.ts'
import { createLimiter } from './limit-attempts.ts'
import { ownPath } from './own-path.ts'
import { type Provider, createProvider } from './provider.ts'
import { keepState, takeState } from './sign-in-state.ts'

type Options = SessieOptions & { readonly siteUrl: string }
type Asked = {
  readonly Params: { readonly code: string }
  readonly Querystring: Readonly<Record<string, string | string[] | undefined>>
}

/**
 * Signing in at one's organisation: away to its identity provider, and back. These are pages and not the API, so they
 * answer with an address to go to; what went wrong is told by the sign-in page.
 */
export function registerSignIn(app: FastifyInstance, deps: HttpDependencies, options: Options): void {
  const providers = new Map(options.organisaties.map((each) => [each.code, createProvider(each)]))
  const mayTry = createLimiter()
  const guarded =
    (work: (provider: Provider, request: FastifyRequest<Asked>, reply: FastifyReply) => Promise<FastifyReply>) =>
    async (request: FastifyRequest<Asked>, reply: FastifyReply): Promise<FastifyReply> => {
      const provider = providers.get(request.params.code)
      if (!provider) throw notFound()
      if (!mayTry(request.ip, deps.clock())) return toDoor(reply.header('Retry-After', '60'), 'te-vaak')
      return work(provider, request, reply)
    }
  const addressOf = (provider: Provider) => `${options.siteUrl}/aanmelden/oidc/${provider.aanbieder.code}/terug`

  app.get<Asked>(
    '/aanmelden/oidc/:code',
    guarded(async (provider, { query, headers }, reply) => {
      const aanmeldcode = typeof query['aanmeldcode'] === 'string' ? query['aanmeldcode'].slice(0, 200) : null
      // A code goes through our own page first: no other site may bind the account of who is signed in over there.
      if (aanmeldcode !== null && /^(cross-site|same-site)$/.test(String(headers['sec-fetch-site'])))
        return reply.redirect(`/aanmelden#aanmeldcode=${encodeURIComponent(aanmeldcode)}`, 303)
      const begun = await provider.begin(addressOf(provider), { anew: query['opnieuw'] === '1' })
      if (typeof begun === 'string') return toDoor(reply, begun, aanmeldcode)
      const { code } = provider.aanbieder
      keepState(deps, reply, { aanbieder: code, ...begun.checks, naar: ownPath(query['naar']), aanmeldcode })
      return reply.redirect(begun.url, 303)
    }),
  )

  app.get<Asked>(
    '/aanmelden/oidc/:code/terug',
    guarded(async (provider, request, reply) => {
      const kept = takeState(deps, request, reply)
      const { aanbieder } = provider
      if (kept?.aanbieder !== aanbieder.code) return toDoor(reply, 'te-lang-gewacht')
      const { state, nonce, verifier, aanmeldcode, naar } = kept
      const refuse = (melding: Melding) => {
        request.log.warn({ aanbieder: aanbieder.code, melding }, 'sign-in refused')
        return toDoor(reply, melding, aanmeldcode)
      }
      const search = request.raw.url?.split('?')[1] ?? ''
      const identity = await provider.finish(new URL(`${addressOf(provider)}?${search}`), { state, nonce, verifier })
      if (typeof identity === 'string') return refuse(identity)
      const now = deps.clock()
      const earlier = await findSignedIn(deps, request, now)
      const signedIn = await finishSignIn(deps.store, { aanbieder, identity, aanmeldcode, earlier }, now)
      if (typeof signedIn === 'string') return refuse(signedIn)
      setSessionCookie(reply, signedIn.token, deps.secureCookie)
      return reply.redirect(naar, 303)
    }),
  )
}

/** A code that can still be used goes along, behind the #: that part of an address is never sent to a server. */
const SPENT = /^(code-|geen-toegang)/

function toDoor(reply: FastifyReply, melding: Melding, aanmeldcode: string | null = null): FastifyReply {
  const again = aanmeldcode !== null && !SPENT.test(melding) ? `#aanmeldcode=${encodeURIComponent(aanmeldcode)}` : ''
  return reply.redirect(`/aanmelden?melding=${melding}${again}`, 303)
}
