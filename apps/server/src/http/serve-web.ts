import { existsSync } from 'node:fs'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import { ConfigError } from '../config.ts'
import { notFound } from './problem.ts'

/** Serves the built web app; every address that is not the API's is a page of it. */
export function serveWeb(app: FastifyInstance, folder: string): void {
  if (!existsSync(join(folder, 'index.html')))
    throw new ConfigError('De schermen zijn nog niet gebouwd. Start met: npm start')
  app.register(fastifyStatic, {
    root: folder,
    wildcard: false,
    cacheControl: false,
    preCompressed: true,
    // Names of built files hold their own hash, so they never change.
    setHeaders: (reply, path) => {
      void reply.header('Cache-Control', path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache')
    },
  })
  app.setNotFoundHandler((request, reply) => {
    if (request.method !== 'GET' || request.url.startsWith('/v1/') || request.url.startsWith('/assets/'))
      throw notFound()
    return reply.header('Cache-Control', 'no-cache').sendFile('index.html')
  })
}
