import type { Endpoint } from '@regietafel/contract/shared/endpoint.ts'
import { Uuid } from '@regietafel/contract/shared/values.ts'
import type { FastifyInstance, FastifyReply, FastifyRequest, HTTPMethods } from 'fastify'
import { z } from 'zod'
import type { Persoon } from '../access/actor.ts'
import { findPersoon } from '../access/session.ts'
import type { Store } from '../database/transaction.ts'
import type { RegisteredEndpoint } from './endpoint.ts'
import { execute } from './execute.ts'
import type { Kept, ParsedRequest } from './parsed-request.ts'
import { Problem } from './problem.ts'
import { parseAll } from './validate.ts'

export const COOKIE = 'regietafel_sessie'

/** Over https a browser takes a cookie of this name from this host alone: no neighbour under the same domain can plant one. */
export const cookieName = (name: string, secure: boolean): string => (secure ? `__Host-${name}` : name)

export const API_VERSION = '1.0.0'

/** What the HTTP layer needs from outside: time comes in through the front door. */
export type HttpDependencies = {
  readonly store: Store
  readonly clock: () => Date
  /** In tests and in the trial every answer is held against its contract. */
  readonly checkAnswers: boolean
  /** Whether browsers reach us over https. */
  readonly secureCookie: boolean
}

const CHANGES = new Set(['PUT', 'PATCH', 'DELETE'])
export const asksVersion = (key: string, endpoint: Endpoint) => endpoint.ifMatch ?? CHANGES.has(key.split(' ')[0] ?? '')

/** Puts one endpoint of the contract on the server. */
export function registerEndpoint(app: FastifyInstance, deps: HttpDependencies, registered: RegisteredEndpoint): void {
  const { key, endpoint } = registered
  const [method, path] = splitKey(key)
  app.route({
    method,
    url: path.replaceAll(/\{(\w+)\}/g, ':$1'),
    ...(endpoint.bodyLimit ? { bodyLimit: endpoint.bodyLimit } : {}),
    handler: async (request, reply) => {
      const now = deps.clock()
      const actor = await requirePersoon(deps, request, now)
      const answer = await execute(deps.store, registered, actor, parseRequest(key, endpoint, request), now)
      return send(reply, endpoint, answer, deps.checkAnswers, request.url)
    },
  })
}

export function splitKey(key: string): [HTTPMethods, string] {
  const [method = 'GET', path = ''] = key.split(' ')
  return [method as HTTPMethods, path]
}

/** Who is signed in in this browser, or null. */
export async function findSignedIn(
  { store, secureCookie }: Pick<HttpDependencies, 'store' | 'secureCookie'>,
  request: FastifyRequest,
  now: Date,
): Promise<Persoon | null> {
  const token = request.cookies[cookieName(COOKIE, secureCookie)]
  return token ? findPersoon(store, token, now) : null
}

/** @throws Problem 401 when nobody is signed in. */
export async function requirePersoon(
  deps: Pick<HttpDependencies, 'store' | 'secureCookie'>,
  request: FastifyRequest,
  now: Date,
): Promise<Persoon> {
  const persoon = await findSignedIn(deps, request, now)
  if (!persoon)
    throw new Problem(
      401,
      'niet-aangemeld',
      'Je bent niet aangemeld, of je aanmelding is verlopen. Meld je opnieuw aan.',
    )
  return persoon
}

/** Reads every part of a request and names all that is wrong at once. @throws Problem 400 or 428 */
export function parseRequest(key: string, endpoint: Endpoint, request: FastifyRequest): ParsedRequest {
  const names = [...key.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '')
  const shapes = {
    params: z.object(Object.fromEntries(names.map((name) => [name, Uuid]))),
    query: endpoint.query ?? z.strictObject({}),
    body: endpoint.body ?? z.unknown(),
  }
  const parsed = parseAll(shapes, {
    params: request.params,
    query: request.query,
    body: endpoint.body ? (request.body ?? {}) : undefined,
  })
  return {
    ...parsed,
    ifMatch: asksVersion(key, endpoint) ? readIfMatch(request.headers['if-match']) : 0,
    idempotencyKey: method(key) === 'POST' ? readIdempotencyKey(request.headers['idempotency-key']) : null,
    verzoekId: request.id,
  }
}

const method = (key: string) => splitKey(key)[0]

function readIfMatch(header: string | undefined): number {
  if (header === undefined) throw new Problem(428, 'versie-ontbreekt', 'Zeg met If-Match welke versie je wijzigt.')
  const versie = Number(/^"(\d+)"$/.exec(header)?.[1])
  if (!versie)
    throw new Problem(400, 'ongeldige-invoer', 'De kop If-Match is geen versie.', {
      fouten: [{ veld: 'If-Match', melding: 'Schrijf de versie tussen aanhalingstekens, zoals "3".' }],
    })
  return versie
}

function readIdempotencyKey(header: string | string[] | undefined): string | null {
  if (header === undefined) return null
  if (typeof header === 'string' && /^[\x21-\x7e]{8,100}$/.test(header)) return header
  const melding = 'Gebruik 8 tot 100 tekens zonder spaties.'
  throw new Problem(400, 'ongeldige-invoer', 'De kop Idempotency-Key klopt niet.', {
    fouten: [{ veld: 'Idempotency-Key', melding }],
  })
}

/** Sends an answer with the headers that every answer of the API has. */
export function send(reply: FastifyReply, endpoint: Endpoint, answer: Kept, check: boolean, url: string): FastifyReply {
  if (check && endpoint.response && answer.status < 300) endpoint.response.parse(answer.body)
  reply.status(answer.status).header('API-Version', API_VERSION)
  if (answer.versie !== null) reply.header('ETag', `"${answer.versie}"`)
  if (answer.status === 201 && answer.objectId) reply.header('Location', `${url.split('?')[0]}/${answer.objectId}`)
  if (answer.fileName) reply.header('Content-Disposition', `inline; filename="${answer.fileName}"`)
  // A file that people sent is never shown in the page: the browser keeps it under the name that the page gives.
  if (endpoint.produces === 'application/octet-stream') reply.header('Content-Disposition', 'attachment')
  if (answer.status === 204) return reply.send()
  return reply.type(endpoint.produces ?? 'application/json').send(answer.body)
}
