import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { inTransaction } from '../../database/transaction.ts'
import { jobHandlers } from '../../job-handlers.ts'
import type { Job } from '../../jobs/job.ts'
import { planMail } from '../../jobs/plan-mail.ts'
import { runJob } from '../../jobs/run-job.ts'
import { startWorker } from '../../jobs/worker.ts'
import { createMailTransport } from '../../mail/send-mail.ts'
import { startMailServer } from '../../mail/testing/mail-server.ts'
import { type TestPersoon, type TestServer, aCasus, aNetwerk, createTestServer } from '../test-server.ts'

let server: TestServer
let Bas: TestPersoon
let casusId: string
before(async () => {
  server = await createTestServer()
  const { personen } = await aNetwerk(server, 'noord-limburg', {
    Bas: { organisatie: 'ZVHNL', functies: ['procesregisseur'] },
  })
  Bas = personen.Bas
  ;({ casusId } = await aCasus(server, Bas))
})
after(() => server.close())

type State = { id: string; state: string; retryCount: number; data: Job }
const readJob = async () =>
  (
    await sql<State>`select id, state, retry_count, data from pgboss.job where data->'gegevens'->>'soort' = 'actie-gekregen'`.execute(
      server.store.database.db,
    )
  ).rows[0]

test('SYS-05 · the mail server down: the change stands, the job is tried again, and the mail goes out once', async () => {
  const opening = { soort: 'persoon', ...Bas, bereik: 'casus', casusId } as const
  await inTransaction(server.store, opening, server.now(), (tx) =>
    planMail(tx, {
      soort: 'actie-gekregen',
      persoonId: Bas.persoonId,
      casusId,
      pad: `/casussen/${casusId}/acties`,
      gegevens: { overgedragen: false },
    }),
  )
  const down = await startMailServer()
  const { port } = down
  await down.stop()
  const mail = createMailTransport({ smtpUrl: `smtp://127.0.0.1:${port}`, folder: '' })
  const failed = Promise.withResolvers<void>()
  const options = { store: server.store, mail, siteUrl: 'https://tafel.voorbeeld.test', clock: () => server.now() }
  const onError = () => failed.resolve()
  const stop = await startWorker(jobHandlers, { ...options, onError })
  await failed.promise
  await stop()
  for (let wait = 0; wait < 50 && (await readJob())?.state !== 'retry'; wait++)
    await new Promise((resolve) => setTimeout(resolve, 100))
  const job = await readJob()
  assert.equal(job?.state, 'retry')

  const back = await startMailServer({ port })
  const context = { ...options, now: server.now(), jobId: job?.id ?? '' }
  await runJob(jobHandlers, context, job?.data as Job)
  mail.close()
  await back.stop()
  assert.equal(back.received.length, 1)
  assert.match(back.received[0]?.raw ?? '', new RegExp(`Message-ID:\\s+<${job?.id}@`))
})
