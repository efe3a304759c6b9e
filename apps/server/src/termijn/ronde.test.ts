import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { momentOp } from '@regietafel/domain/shared/dagen.ts'
import { sql } from 'kysely'
import type { PgBoss } from 'pg-boss'
import { openPostgres } from '../database/connect.ts'
import { QUEUE } from '../database/migrate.ts'
import { closeStore, openStore } from '../database/open-store.ts'
import { inTransaction, type Store, type WriteTx } from '../database/transaction.ts'
import { jobHandlers } from '../job-handlers.ts'
import type { Job } from '../jobs/job.ts'
import { runJob } from '../jobs/run-job.ts'
import type { MailTransport } from '../mail/send-mail.ts'
import { MasterKey } from '../access/seal.ts'
import { type TestPersoon, type TestServer, aCasus, aNetwerk, createTestServer } from '../testing/test-server.ts'
import { withdrawTermijnen } from './end-termijn.ts'
import { HERINNERING_JOB } from './plan-herinneringen.ts'
import { planTermijn } from './plan-termijn.ts'
import { runTermijnRonde } from './run-ronde.ts'

const master = new MasterKey(Buffer.alloc(32, 7))
let server: TestServer
let bas: TestPersoon
let casusId: string
/** A second server on the same database. */
let other: Store

before(async () => {
  server = await createTestServer('2026-03-02T09:00:00Z', true, master)
  const { personen } = await aNetwerk(server, 'noord-limburg', {
    Bas: { organisatie: 'ZVHNL', functies: ['procesregisseur'] },
  })
  bas = personen.Bas
  ;({ casusId } = await aCasus(server, bas))
  other = server.databaseUrl ? await openStore(await openPostgres(server.databaseUrl), master) : server.store
})
after(async () => {
  if (other !== server.store) await closeStore(other)
  await server.close()
})

const asBas = <R>(work: (tx: WriteTx) => Promise<R>) =>
  inTransaction(server.store, { soort: 'persoon', ...bas, bereik: 'casus', casusId }, server.now(), work)
/** Nothing runs but one term to share an outcome, counted from this moment. */
async function onlyOne(start: string): Promise<string> {
  server.setNow(start)
  await sql`delete from pgboss.job`.execute(server.store.database.db)
  await asBas((tx) => withdrawTermijnen(tx, casusId))
  const objectId = crypto.randomUUID()
  const termijnId = await asBas((tx) => planTermijn(tx, { casusId, soort: 'uitkomst-delen', objectId, start: tx.now }))
  assert.ok(termijnId)
  return termijnId
}
const loseJobs = () => sql`delete from pgboss.job`.execute(server.store.database.db)
/** The outbox: mails that are planned. */
const outbox = async () =>
  (await sql`select 1 from pgboss.job where data->>'soort' = 'mail'`.execute(server.store.database.db)).rows.length
const kill = () => Promise.reject(new Error('killed'))
const mail: MailTransport = { send: async () => undefined, close: () => undefined }
const run = (store: Store, termijnId: string) =>
  runJob(
    jobHandlers,
    { store, now: server.now(), jobId: crypto.randomUUID(), mail, siteUrl: 'https://tafel.voorbeeld.test' },
    { soort: HERINNERING_JOB, netwerkId: bas.netwerkId, casusId, gegevens: { termijnId } } satisfies Job,
  )

test('SYS-03 · a reminder whose job was lost is found by the round of that day, once', async () => {
  await onlyOne('2026-03-02T09:00:00Z')
  await loseJobs()
  server.setNow('2026-03-07T07:00:00Z')
  assert.equal(await runTermijnRonde(server.store, server.now()), null, 'too early')
  server.setNow('2026-03-07T07:45:00Z')
  assert.equal(await runTermijnRonde(server.store, server.now()), 1)
  assert.equal((await server.runJobs()).length, 1)
  assert.equal(await runTermijnRonde(server.store, server.now()), null, 'done today')
  server.setNow('2026-03-08T08:00:00Z')
  assert.equal(await runTermijnRonde(server.store, server.now()), 0)
  assert.deepEqual(await server.runJobs(), [])
})

test('SYS-05 · no server for weeks: one reminder comes, the last', async () => {
  await onlyOne('2026-04-01T09:00:00Z')
  server.setNow('2026-05-06T08:00:00Z')
  const mails = await server.runJobs()
  assert.equal(mails.length, 1)
  assert.match(mails[0] ?? '', /nog niet gedeeld/)
})

test('SYS-03 · two servers do one round, and of one reminder that both take one mail goes in the outbox', async () => {
  const termijnId = await onlyOne('2026-06-01T09:00:00Z')
  await loseJobs()
  server.setNow('2026-06-06T09:00:00Z')
  const rounds = await Promise.all([runTermijnRonde(server.store, server.now()), runTermijnRonde(other, server.now())])
  assert.deepEqual(new Set(rounds), new Set([1, null]))
  await loseJobs()
  await Promise.all(Array.from({ length: 6 }, (_, i) => run(i % 2 === 0 ? server.store : other, termijnId)))
  assert.equal(await outbox(), 1)
})

test('SYS-03 · a server that dies before it told anything leaves the reminder to the next, one that told it does not', async () => {
  const termijnId = await onlyOne('2026-07-01T09:00:00Z')
  server.setNow('2026-07-06T09:00:00Z')
  // The database takes back what a process did not commit: we let the plan of the mail fail, as a crash would.
  const failing: Store = {
    ...server.store,
    queue: Object.create(server.store.queue, { send: { value: kill } }) as PgBoss,
  }
  await assert.rejects(run(failing, termijnId), /killed/)
  assert.equal(await outbox(), 0)
  await run(other, termijnId)
  await run(server.store, termijnId)
  assert.equal(await outbox(), 1)
})

test('SYS-03 · what a dead server took from the queue comes back', async () => {
  await onlyOne('2026-07-20T09:00:00Z')
  await loseJobs()
  const { queue, database } = server.store
  const id = await queue.send(QUEUE, { soort: HERINNERING_JOB })
  const [taken] = await queue.fetch(QUEUE)
  assert.equal(taken?.id, id)
  await sql`update pgboss.job set started_on = now() - interval '1 hour' where id = ${id}`.execute(database.db)
  await queue.supervise(QUEUE)
  const { rows } = await sql<{ state: string }>`select state from pgboss.job where id = ${id}`.execute(database.db)
  assert.equal(rows[0]?.state, 'retry')
})

// A term of seven days: warning on day 5, last day on day 7. Eight in the morning on Dutch clocks.
const clocks = [
  { rule: 'the warning on the day summer time starts', start: '2026-03-24', warns: '2026-03-29T06:00:00.000Z' },
  { rule: 'the warning the day before', start: '2026-03-23', warns: '2026-03-28T07:00:00.000Z' },
  { rule: 'the warning on the day winter time starts', start: '2026-10-20', warns: '2026-10-25T07:00:00.000Z' },
  { rule: 'the warning the day before', start: '2026-10-19', warns: '2026-10-24T06:00:00.000Z' },
]
for (const { rule, start, warns } of clocks)
  test(`NET-57 · ${rule} comes at eight, once`, async () => {
    await onlyOne(momentOp(start, '23:30').toISOString())
    server.setNow(new Date(new Date(warns).getTime() - 1000))
    assert.deepEqual(await server.runJobs(), [])
    server.setNow(warns)
    assert.equal((await server.runJobs()).length, 1)
    for (const hours of [1, 2, 3, 12]) {
      server.setNow(new Date(new Date(warns).getTime() + hours * 3_600_000))
      await runTermijnRonde(server.store, server.now())
      assert.deepEqual(await server.runJobs(), [])
    }
  })
