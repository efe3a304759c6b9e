import type { Writable } from 'node:stream'
import cookie from '@fastify/cookie'
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import { Problem, toProblem } from './problem.ts'
import { API_VERSION } from './register.ts'

const CSP =
  "default-src 'self'; img-src 'self' data:; object-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'"

export type AppOptions = {
  /** A stream takes the lines elsewhere than to the screen. */
  readonly log: boolean | Writable
  readonly secure: boolean
  readonly siteUrl?: string
  /** Proxies whose word about the caller's address we take: their addresses. */
  readonly trustProxy?: string | false
}

/** The HTTP server without endpoints: limits, security headers, and one place where errors become answers. */
export function createApp(options: AppOptions): FastifyInstance {
  const app = fastify({
    // Paths hold ids only, yet the log line leaves them out: a trace of who opened which casus belongs in the log of NEN 7513.
    logger: options.log
      ? {
          ...(options.log === true ? {} : { stream: options.log }),
          serializers: {
            req: (request: { method: string; id: string }) => ({ method: request.method, verzoekId: request.id }),
          },
        }
      : false,
    trustProxy: options.trustProxy ?? false,
    bodyLimit: 1_048_576,
    genReqId: () => crypto.randomUUID(),
    routerOptions: { ignoreTrailingSlash: false },
    // What fails before any hook: an address that cannot be read.
    frameworkErrors: (error, request, reply) => {
      reply.headers(safetyHeaders(options.secure))
      answer(error, request, reply)
    },
  })
  app.register(cookie)
  // A form of another site can send text, but no JSON without asking first.
  app.removeContentTypeParser('text/plain')
  app.addHook('onRequest', async (request, reply) => {
    reply.headers(safetyHeaders(options.secure))
    refuseOtherSites(request.method, request.headers.origin, [
      request.headers.host,
      URL.parse(options.siteUrl ?? '')?.host,
    ])
  })
  app.setErrorHandler(answer)
  return app
}

/** On every answer, also on those that are none of ours. */
const safetyHeaders = (secure: boolean): Record<string, string> => ({
  'Cache-Control': 'no-store',
  'Content-Security-Policy': CSP,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  ...(secure ? { 'Strict-Transport-Security': 'max-age=31536000; includeSubDomains' } : {}),
})

/** The one place where something thrown becomes an answer. */
function answer(error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const problem = toProblem(error)
  if (problem.status >= 500)
    request.log.error(
      { err: { code: problem.code, type: error instanceof Error ? error.name : 'unknown' } },
      'request failed',
    )
  if (problem.status === 503) reply.header('Retry-After', '5')
  return reply
    .status(problem.status)
    .header('API-Version', API_VERSION)
    .type('application/problem+json')
    .send(problem.toBody())
}

/** A change may only come from our own pages. */
function refuseOtherSites(method: string, origin: string | undefined, own: readonly (string | undefined)[]): void {
  if (method === 'GET' || method === 'HEAD' || origin === undefined) return
  // A proxy may pass on another Host than the browser sees; then the address of the site counts.
  const host = URL.parse(origin)?.host
  if (host === undefined || !own.includes(host))
    throw new Problem(403, 'andere-site', 'Dit verzoek komt van een andere website.')
}
