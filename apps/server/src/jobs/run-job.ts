import type { Job, JobContext, JobHandlers } from './job.ts'

/** Runs one job with its handler. @throws when no slice knows the kind: a job must never vanish. */
export async function runJob(handlers: JobHandlers, context: JobContext, job: Job): Promise<void> {
  const handler = handlers[job.soort]
  if (!handler) throw new Error(`No handler for job '${job.soort}'`)
  await handler(context, job)
}
