import type { ServerResponse } from 'node:http'
import { stroomEndpoints } from '@regietafel/contract/stroom.contract.ts'
import type { FastifyInstance, FastifyReply } from 'fastify'
import type { Persoon } from '../access/actor.ts'
import { isSessionAlive } from '../access/session.ts'
import { inTransaction } from '../database/transaction.ts'
import { execute } from '../http/execute.ts'
import { Problem } from '../http/problem.ts'
import { type HttpDependencies, parseRequest, requirePersoon, splitKey } from '../http/register.ts'
import type { Heard, Hub } from './hub.ts'

const HEARTBEAT_MS = 20_000
/** Open lines of one person on one process: more than anyone's windows, and few enough to spare the others. */
export const MOST_STREAMS = 30
const KEY = 'GET /v1/casussen/{casusId}/stroom'

/**
 * The stream of one casus: server-sent events that say that something changed. Access is looked up again for every
 * event, so a seat that ends hears nothing more, and an event of a kring one does not hold is not sent. A session that
 * ends takes its streams along, at the next event or heartbeat.
 */
export function registerStroom(app: FastifyInstance, deps: HttpDependencies, hub: Hub): void {
  const endpoint = stroomEndpoints[KEY]
  const [method, path] = splitKey(KEY)
  const open = new Set<ServerResponse>()
  const perPersoon = new Map<string, number>()
  // A stream never ends by itself: a server that stops would wait for it for ever.
  app.addHook('preClose', async () => {
    for (const out of open) out.end()
  })
  app.route({
    method,
    url: path.replace('{casusId}', ':casusId'),
    // Who asks for the head alone would leave an open line behind.
    exposeHeadRoute: false,
    handler: async (request, reply) => {
      const now = deps.clock()
      const actor = await requirePersoon(deps, request, now)
      if ((perPersoon.get(actor.persoonId) ?? 0) >= MOST_STREAMS) throw tooMany()
      const parsed = parseRequest(KEY, endpoint, request)
      await execute(deps.store, { key: KEY, endpoint, run: async () => ({ body: null }) }, actor, parsed, now)
      stream(deps, hub, actor, parsed.params['casusId'] ?? '', reply)
      if (reply.raw.destroyed) return
      open.add(reply.raw)
      count(perPersoon, actor.persoonId, 1)
      reply.raw.on('close', () => {
        open.delete(reply.raw)
        count(perPersoon, actor.persoonId, -1)
      })
    },
  })
}

const tooMany = () =>
  new Problem(429, 'te-veel-vensters', 'Je hebt te veel vensters open. Sluit er een paar en laad de pagina opnieuw.')

function count(perPersoon: Map<string, number>, persoonId: string, change: 1 | -1): void {
  const left = (perPersoon.get(persoonId) ?? 0) + change
  if (left > 0) perPersoon.set(persoonId, left)
  else perPersoon.delete(persoonId)
}

function stream(deps: HttpDependencies, hub: Hub, actor: Persoon, casusId: string, reply: FastifyReply): void {
  reply.hijack()
  const out = reply.raw
  // Gone while access was looked up: nobody would ever end this line.
  if (out.destroyed) return
  out.writeHead(200, {
    ...(reply.getHeaders() as Record<string, string>),
    'Content-Type': 'text/event-stream; charset=utf-8',
    'X-Accel-Buffering': 'no',
  })
  out.write('retry: 2000\n\n')
  // Two events may be under way when the seat ends: nothing is written after the end.
  const say = (event: string | null) => {
    if (out.writableEnded || out.destroyed) return
    if (event === null) out.end()
    else if (event !== '') out.write(event)
  }
  const stop = hub.subscribe(casusId, (heard) => {
    deliver(deps, actor, casusId, heard)
      .then(say)
      // When access cannot be looked up nothing is sent; the screen reconnects and asks again.
      .catch(() => say(null))
  })
  const heartbeat = setInterval(() => {
    isSessionAlive(deps.store, actor.sessieId, deps.clock())
      .then((alive) => say(alive ? ': hier\n\n' : null))
      .catch(() => say(null))
  }, HEARTBEAT_MS)
  out.on('close', () => {
    clearInterval(heartbeat)
    stop()
  })
}

/** The event as text; empty for a kring one does not hold; null when the seat or the session has ended. */
async function deliver(deps: HttpDependencies, actor: Persoon, casusId: string, heard: Heard): Promise<string | null> {
  const { netwerkId, persoonId, sessieId } = actor
  if (!(await isSessionAlive(deps.store, sessieId, deps.clock()))) return null
  return inTransaction(
    deps.store,
    { soort: 'persoon', netwerkId, persoonId, bereik: 'casus', casusId },
    deps.clock(),
    async ({ kringen }) => {
      if (kringen.rollenIn(casusId).length === 0) return null
      if (!kringen.holds(heard.kringId)) return ''
      const { soort, id, door, veld } = heard
      return `event: ${soort}\ndata: ${JSON.stringify({ soort, id, door, veld: veld ?? null })}\n\n`
    },
  )
}
