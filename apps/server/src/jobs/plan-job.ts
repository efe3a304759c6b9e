import { fromKysely } from 'pg-boss'
import { QUEUE } from '../database/migrate.ts'
import type { WriteTx } from '../database/transaction.ts'
import type { Job } from './job.ts'

/**
 * Plans work inside the transaction: it runs if, and only if, the change commits, and not before `runAt` (default: at
 * once). A reminder is planned with the change that causes it and looks, when it runs, whether it is still needed. With
 * an `id` that was planned before nothing is planned.
 */
export async function planJob(
  tx: WriteTx,
  job: Omit<Job, 'netwerkId'>,
  runAt: Date = tx.now,
  id?: string,
): Promise<void> {
  await tx.queue.send(
    QUEUE,
    { ...job, netwerkId: tx.netwerkId },
    {
      db: fromKysely(tx.db),
      startAfter: runAt,
      ...(id && { id }),
    },
  )
}
