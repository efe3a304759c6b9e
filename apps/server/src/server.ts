import { endpoints } from '@regietafel/contract/endpoints.ts'
import type { FastifyInstance } from 'fastify'
import { type AppOptions, createApp } from './http/app.ts'
import { notFound } from './http/problem.ts'
import { serveWeb } from './http/serve-web.ts'
import { buildOpenApi } from './http/openapi.ts'
import { API_VERSION, type HttpDependencies, registerEndpoint } from './http/register.ts'
import type { Hub } from './live/hub.ts'
import { registerStroom } from './live/stroom.ts'
import { registerProfielvergelijking } from './slices/netwerk/profiel/profielvergelijking.routes.ts'
import { type SessieOptions, registerSessies } from './slices/netwerk/sessie.routes.ts'
import { registerSignIn } from './slices/netwerk/sign-in/sign-in.routes.ts'
import { registerAgenda } from './slices/termijn/agenda/agenda-feed.ts'
import { slices } from './slices.ts'

export type ServerOptions = HttpDependencies &
  SessieOptions & {
    readonly log: AppOptions['log']
    readonly hub: Hub
    readonly webFolder: string | null
    readonly siteUrl: string
    readonly trustProxy?: string | false
  }

/** The whole API, ready to listen or to be asked in a test. */
export function createServer(options: ServerOptions): FastifyInstance {
  const app = createApp({
    log: options.log,
    secure: options.secureCookie,
    siteUrl: options.siteUrl,
    trustProxy: options.trustProxy ?? false,
  })
  if (options.webFolder) serveWeb(app, options.webFolder)
  else
    app.setNotFoundHandler(() => {
      throw notFound()
    })
  const document = buildOpenApi(endpoints, options.siteUrl)
  // Public and for every origin: a document about the API holds no data.
  app.get('/v1/openapi.json', async (_request, reply) =>
    reply.headers({ 'Access-Control-Allow-Origin': '*', 'API-Version': API_VERSION }).send(document),
  )
  registerSessies(app, options, options)
  registerProfielvergelijking(app, options)
  registerSignIn(app, options, options)
  registerStroom(app, options, options.hub)
  registerAgenda(app, options)
  for (const endpoint of slices) registerEndpoint(app, options, endpoint)
  return app
}
