import type { JobHandlers } from './jobs/job.ts'
import { netwerkJobs } from './slices/netwerk/deliver-mail.ts'
import { beheerJobs } from './slices/netwerk/beheer/end-seats-job.ts'
import { caseloadJobs } from './slices/casus/propose-caseload-regel.ts'
import { toegangJobs } from './slices/casus/ask-toegang.ts'
import { overlegJobs } from './slices/overleg/remind-voorbereiding.ts'
import type { Ronde } from './jobs/worker.ts'
import { runTermijnRonde } from './termijn/run-ronde.ts'
import { dagoverzichtJobs, runDagoverzichtRonde } from './mail/send-dagoverzicht.ts'
import { termijnJobs } from './termijn/send-herinnering.ts'

/** Every kind of job, from the slice that owns it. */
export const jobHandlers: JobHandlers = {
  ...netwerkJobs,
  ...beheerJobs,
  ...termijnJobs,
  ...overlegJobs,
  ...toegangJobs,
  ...caseloadJobs,
  ...dagoverzichtJobs,
}

/** What comes back by itself, from the slice that owns it. */
export const rondes: readonly Ronde[] = [runTermijnRonde, runDagoverzichtRonde]
