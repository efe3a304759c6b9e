import { QUEUE } from '../database/migrate.ts'
import type { Job, JobContext, JobHandlers } from './job.ts'
import { runJob } from './run-job.ts'

export type WorkerOptions = Omit<JobContext, 'now' | 'jobId'> & {
  readonly clock: () => Date
  readonly onError: (error: unknown) => void
}

/** Starts taking jobs from the queue in this process; any number of processes may do so. Ends with the returned function. */
export async function startWorker(handlers: JobHandlers, options: WorkerOptions): Promise<() => Promise<void>> {
  const { queue } = options.store
  await queue.work<Job>(QUEUE, { pollingIntervalSeconds: 2 }, async (jobs) => {
    for (const { id, data } of jobs) {
      try {
        await runJob(handlers, { ...options, now: options.clock(), jobId: id }, data)
      } catch (error) {
        options.onError(error)
        throw error
      }
    }
  })
  return () => queue.offWork(QUEUE)
}
