import { setTimeout as breathe } from 'node:timers/promises'
import { dagVan, momentOp } from '@regietafel/domain/shared/dagen.ts'
import { sql } from 'kysely'
import { fromKysely } from 'pg-boss'
import { QUEUE } from '../database/migrate.ts'
import type { Store } from '../database/transaction.ts'
import type { Job } from '../jobs/job.ts'
import { HERINNERING_JOB, type HerinneringJob } from './plan-herinneringen.ts'

/** Half an hour after the reminders of the morning: what then still waits was missed. */
const RONDE_TIJD = '08:30'
/** Small steps with a breath between them: people who read go first. */
const AT_ONCE = 500
const BREATH_MS = 40

type Missed = { netwerkId: string; casusId: string; termijnId: string }

/**
 * The daily round: finds every running term with a reminder that nobody sent (a job was lost, no server ran that
 * morning) and plans it. Once a day, whichever of several servers comes first; a server that dies halfway leaves the
 * whole round to another (SYS-03, SYS-05).
 *
 * @returns how many terms it found; null when it is too early or another did it
 */
export async function runTermijnRonde(store: Store, now: Date): Promise<number | null> {
  const today = dagVan(now)
  if (now < momentOp(today, RONDE_TIJD)) return null
  return store.database.db.transaction().execute(async (db) => {
    const { rows } = await sql<{ rondeBegin: boolean }>`select ronde_begin('termijn', ${today})`.execute(db)
    if (!rows[0]?.rondeBegin) return null
    let found = 0
    for (let after: string | null = null; ; ) {
      const missed: Missed[] = (
        await sql<Missed>`select * from termijnen_te_herinneren(${today}, ${after}, ${AT_ONCE})`.execute(db)
      ).rows
      if (missed.length > 0)
        await store.queue.insert(
          QUEUE,
          missed.map((each) => toJob(each, now)),
          { db: fromKysely(db) },
        )
      found += missed.length
      const last = missed.at(-1)
      if (!last || missed.length < AT_ONCE) return found
      after = last.termijnId
      await breathe(BREATH_MS)
    }
  })
}

function toJob({ netwerkId, casusId, termijnId }: Missed, startAfter: Date): { data: Job; startAfter: Date } {
  const gegevens: HerinneringJob = { termijnId }
  return { data: { soort: HERINNERING_JOB, netwerkId, casusId, gegevens }, startAfter }
}
