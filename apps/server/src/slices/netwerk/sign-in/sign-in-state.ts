import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { type HttpDependencies, cookieName } from '../../../http/register.ts'

/** Long enough for a password, a second factor and a phone that must be found first. */
const MINUTES = 10
const NAME = 'regietafel_aanmelden'

const SignInState = z.strictObject({
  aanbieder: z.string(),
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  naar: z.string(),
  aanmeldcode: z.string().nullable(),
  until: z.number(),
})
/** What must be the same when the browser comes back from the organisation. */
export type SignInState = Omit<z.infer<typeof SignInState>, 'until'>

/** Kept in the browser, sealed: the server holds nothing for who never comes back, and any process can go on with it. */
export function keepState(deps: HttpDependencies, reply: FastifyReply, state: SignInState): void {
  const until = deps.clock().getTime() + MINUTES * 60_000
  const { secureCookie: secure } = deps
  // Lax: the browser comes back from another site, and must bring it along.
  reply.setCookie(cookieName(NAME, secure), deps.store.master.sealSignIn({ ...state, until }), {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure,
    maxAge: MINUTES * 60,
  })
}

/** What `keepState` kept in this browser; null when there is none, when it is not ours, or when it took too long. */
export function takeState(deps: HttpDependencies, request: FastifyRequest, reply: FastifyReply): SignInState | null {
  const name = cookieName(NAME, deps.secureCookie)
  const sealed = request.cookies[name]
  if (sealed === undefined) return null
  reply.clearCookie(name, { path: '/', secure: deps.secureCookie })
  const opened = SignInState.safeParse(deps.store.master.openSignIn(sealed))
  if (!opened.success || opened.data.until < deps.clock().getTime()) return null
  const { until: _, ...state } = opened.data
  return state
}
