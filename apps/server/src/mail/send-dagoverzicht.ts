import { ATTENDERING_GROEPEN } from '@regietafel/domain/termijn/attendering.ts'
import { dagVan } from '@regietafel/domain/shared/dagen.ts'
import { sql } from 'kysely'
import { fromKysely } from 'pg-boss'
import { QUEUE } from '../database/migrate.ts'
import { inTransaction, type Store } from '../database/transaction.ts'
import type { Job, JobContext, JobHandlers } from '../jobs/job.ts'
import { planMail } from '../jobs/plan-mail.ts'
import { DAGOVERZICHT_JOB, type DagoverzichtJob } from './route-mail.ts'

type Held = { groep: string; aantal: number }

/** One mail with what waits: how many of which kind, nothing else (COM-05, COM-19). Who took it before leaves nothing. */
async function sendDagoverzicht({ store, now }: JobContext, { netwerkId, gegevens }: Job): Promise<void> {
  const { persoonId, dag } = gegevens as DagoverzichtJob
  await inTransaction(store, { soort: 'systeem', netwerkId, casusId: null }, now, async (tx) => {
    const { rows } = await sql<Held>`select * from dagoverzicht_neem(${netwerkId}, ${persoonId}, ${dag})`.execute(tx.db)
    const aantallen = ATTENDERING_GROEPEN.flatMap((groep) => {
      const aantal = Number(rows.find((row) => row.groep === groep)?.aantal ?? 0)
      return aantal > 0 ? [{ groep, aantal }] : []
    })
    if (aantallen.length === 0) return
    await planMail(tx, { soort: 'dagoverzicht', persoonId, casusId: null, pad: '/', gegevens: { aantallen } })
  })
}

export const dagoverzichtJobs: JobHandlers = { [DAGOVERZICHT_JOB]: sendDagoverzicht }

/** The daily round: an overview of an earlier day that was never sent is planned anew (SYS-03). */
export async function runDagoverzichtRonde(store: Store, now: Date): Promise<void> {
  const today = dagVan(now)
  await store.database.db.transaction().execute(async (db) => {
    const { rows: first } = await sql<{ rondeBegin: boolean }>`select ronde_begin('dagoverzicht', ${today})`.execute(db)
    if (!first[0]?.rondeBegin) return
    const { rows } = await sql<{
      netwerkId: string
      persoonId: string
    }>`select * from dagoverzichten_gemist(${today})`.execute(db)
    const jobs = rows.map(({ netwerkId, persoonId }) => ({
      data: { soort: DAGOVERZICHT_JOB, netwerkId, casusId: null, gegevens: { persoonId, dag: today } },
      startAfter: now,
    }))
    if (jobs.length > 0) await store.queue.insert(QUEUE, jobs, { db: fromKysely(db) })
  })
}
