import { readFile, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { sql } from 'kysely'
import type { Store } from '../database/transaction.ts'
import { jobHandlers } from '../job-handlers.ts'
import type { Job } from '../jobs/job.ts'
import { runJob } from '../jobs/run-job.ts'
import { createMailTransport } from '../mail/send-mail.ts'

/** Runs the jobs that are due on a moment of the test's choosing; the queue's own worker knows only the real clock. */
export async function runDueJobs(store: Store, now: Date, folder: string): Promise<string[]> {
  const mail = createMailTransport({ smtpUrl: undefined, folder })
  for (;;) {
    const { rows } = await sql<{ id: string; data: Job }>`
      update pgboss.job set state = 'completed', completed_on = now()
      where id in (select id from pgboss.job where state = 'created' and start_after <= ${now} order by start_after limit 50)
      returning id, data`.execute(store.database.db)
    if (rows.length === 0) break
    for (const { id, data } of rows)
      await runJob(jobHandlers, { store, now, jobId: id, mail, siteUrl: 'https://tafel.voorbeeld.test' }, data)
  }
  const files = await readdir(folder)
  const mails = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')))
  await Promise.all(files.map((file) => rm(join(folder, file))))
  return mails
}
