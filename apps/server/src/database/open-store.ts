import { PgBoss } from 'pg-boss'
import type { MasterKey } from '../access/seal.ts'
import type { Database } from './connect.ts'
import type { Store } from './transaction.ts'

/** Joins a database, the master key and the job queue. The queue is started here, for sending inside a transaction needs it warm. */
export async function openStore(database: Database, master: MasterKey): Promise<Store> {
  const queue = new PgBoss({
    db: database.jobs,
    backend: database.soort,
    migrate: false,
    createSchema: false,
    supervise: false,
    schedule: false,
  })
  // The worker reports its own failures; what the queue tells besides is about its connection, which it makes anew.
  queue.on('error', () => undefined)
  await queue.start()
  return { database, master, queue }
}

export async function closeStore(store: Store): Promise<void> {
  await store.queue.stop({ graceful: false })
  await store.database.close()
}
