import { profielvergelijkingEndpoints } from '@regietafel/contract/profiel.contract.ts'
import { sql } from 'kysely'
import type { FastifyInstance } from 'fastify'
import type { Persoon } from '../../../access/actor.ts'
import { inTransaction, type Store } from '../../../database/transaction.ts'
import { registerOpenSlice } from '../../../http/open-endpoint.ts'
import type { HttpDependencies } from '../../../http/register.ts'
import { writeLog } from '../../../log/write-log.ts'
import { getActiveProfiel } from '../../../profiel/read-profiel.ts'
import { getNetwerk } from '../netwerk.reads.ts'

/** Comparing goes over networks, so it stands beside the session and not inside one netwerk (NET-55). */
export function registerProfielvergelijking(app: FastifyInstance, deps: HttpDependencies): void {
  registerOpenSlice(app, deps, profielvergelijkingEndpoints, {
    'GET /v1/profielvergelijking': async ({ actor, now }) => {
      if (!actor) throw new Error('This endpoint asks a session')
      return { items: await readProfielen(deps.store, actor, now) }
    },
  })
}

/** One read per netwerk, under the membership that this account has there, with a line in its log. */
async function readProfielen(store: Store, actor: Persoon, now: Date) {
  const items = []
  for (const who of await readMemberships(store, actor, now))
    items.push(
      await inTransaction(store, { soort: 'persoon', bereik: 'netwerk', ...who }, now, async (tx) => {
        await writeLog(tx, null, {
          gebeurtenis: 'netwerkprofiel.compare',
          handeling: 'R',
          uitkomst: 'gelukt',
          rollen: [],
          objectSoort: 'netwerkprofiel',
          objectId: who.netwerkId,
          casusId: null,
          sessieId: actor.sessieId,
          verzoekId: null,
        })
        const { naam } = await getNetwerk(tx)
        return { netwerkId: who.netwerkId, naam, profiel: await getActiveProfiel(tx) }
      }),
    )
  return items
}

/** The networks of this account, the one it is in now first. */
async function readMemberships(store: Store, actor: Persoon, now: Date) {
  const { rows } = await sql<{ netwerkId: string; persoonId: string }>`
    select netwerk_id, persoon_id from personen_van(${actor.accountId}, ${now})`.execute(store.database.db)
  return rows
    .map(({ netwerkId, persoonId }) => ({ netwerkId, persoonId }))
    .toSorted((a, b) => Number(b.netwerkId === actor.netwerkId) - Number(a.netwerkId === actor.netwerkId))
}
