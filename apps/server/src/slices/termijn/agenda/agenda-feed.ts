import type { FastifyInstance } from 'fastify'
import { inTransaction } from '../../../database/transaction.ts'
import { notFound, Problem } from '../../../http/problem.ts'
import { createRateLimit } from '../../../http/rate-limit.ts'
import type { HttpDependencies } from '../../../http/register.ts'
import { writeLog } from '../../../log/write-log.ts'
import { findAgendaPersoon } from './agendasleutel.ts'
import { composeAgenda } from './compose-agenda.ts'
import { writeAgenda } from './write-agenda.ts'

const FILE = /^([\w-]{43})\.ics$/
const HOUR_MS = 3_600_000
/** A calendar asks a few times an hour; whoever guesses asks more. */
const MOST_PER_SLEUTEL = 60
const MOST_PER_ADDRESS = 600

type Deps = Pick<HttpDependencies, 'store' | 'clock'> & { readonly siteUrl: string }

/**
 * A person's calendar at a secret address, without a session: calendars cannot sign in (OVL-43). What it holds is looked
 * up at each fetch with the rights of that moment, so a casus that one left is gone. The address stands in no log: the
 * log line of a request holds no path.
 */
export function registerAgenda(app: FastifyInstance, { store, clock, siteUrl }: Deps): void {
  const perSleutel = createRateLimit(MOST_PER_SLEUTEL, HOUR_MS)
  const perAddress = createRateLimit(MOST_PER_ADDRESS, HOUR_MS)
  app.get<{ Params: { bestand: string } }>('/agenda/:bestand', async (request, reply) => {
    const now = clock()
    const sleutel = FILE.exec(request.params.bestand)?.[1]
    if (!perAddress.allows(request.ip, now) || (sleutel && !perSleutel.allows(sleutel, now))) throw tooOften()
    const persoon = sleutel ? await findAgendaPersoon(store, sleutel, now) : null
    if (!persoon) throw notFound()
    const items = await inTransaction(store, { soort: 'persoon', ...persoon, bereik: 'casussen' }, now, async (tx) => {
      await writeLog(tx, null, { ...LINE, rollen: [] })
      return composeAgenda(tx)
    })
    return reply.type('text/calendar; charset=utf-8').send(writeAgenda(items, siteUrl, now))
  })
}

const LINE = {
  gebeurtenis: 'agenda.read',
  handeling: 'R',
  uitkomst: 'gelukt',
  objectSoort: 'agenda',
  objectId: null,
  casusId: null,
  sessieId: null,
  verzoekId: null,
} as const

const tooOften = () => new Problem(429, 'te-vaak', 'Dit adres is te vaak opgevraagd. Probeer het over een uur weer.')
