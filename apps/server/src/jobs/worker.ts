import { QUEUE } from '../database/migrate.ts'
import type { Store } from '../database/transaction.ts'
import type { Job, JobContext, JobHandlers } from './job.ts'
import { runJob } from './run-job.ts'

/** Work that comes back by itself; it looks itself whether it is time and whether another server did it. */
export type Ronde = (store: Store, now: Date) => Promise<unknown>

export type WorkerOptions = Omit<JobContext, 'now' | 'jobId'> & {
  readonly clock: () => Date
  readonly rondes?: readonly Ronde[]
  readonly onError: (error: unknown) => void
}

const LOOK_EVERY_MS = 60_000

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
  let running: Promise<void> = Promise.resolve()
  const timer = setInterval(() => {
    running = running.then(() => lookAround(options))
  }, LOOK_EVERY_MS)
  return async () => {
    clearInterval(timer)
    await running
    await queue.offWork(QUEUE)
  }
}

/** Gives back what a server took and never finished, clears what is done long ago, and does the rounds. */
async function lookAround({ store, clock, rondes = [], onError }: WorkerOptions): Promise<void> {
  for (const work of [() => store.queue.supervise(QUEUE), ...rondes.map((ronde) => () => ronde(store, clock()))])
    try {
      await work()
    } catch (error) {
      onError(error)
    }
}
