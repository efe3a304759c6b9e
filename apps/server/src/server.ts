import type { FastifyInstance } from 'fastify'
import { createApp } from './http/app.ts'
import { notFound } from './http/problem.ts'
import { type HttpDependencies, registerEndpoint } from './http/register.ts'
import type { Hub } from './live/hub.ts'
import { registerStroom } from './live/stroom.ts'
import { type SessieOptions, registerSessies } from './slices/netwerk/sessie.routes.ts'
import { slices } from './slices.ts'

export type ServerOptions = HttpDependencies & SessieOptions & { readonly log: boolean; readonly hub: Hub }

/** The whole API, ready to listen or to be asked in a test. */
export function createServer(options: ServerOptions): FastifyInstance {
  const app = createApp({ log: options.log, secure: options.secureCookie })
  app.setNotFoundHandler(() => {
    throw notFound()
  })
  registerSessies(app, options, options)
  registerStroom(app, options, options.hub)
  for (const endpoint of slices) registerEndpoint(app, options, endpoint)
  return app
}
