import { addDagen, dagVan, momentOp } from '@regietafel/domain/shared/dagen.ts'
import { getHerinneringen, type Termijn } from '@regietafel/domain/termijn/termijn.ts'
import type { WriteTx } from '../database/transaction.ts'
import { planJob } from '../jobs/plan-job.ts'

export const HERINNERING_JOB = 'termijn-herinnering'
export type HerinneringJob = { readonly termijnId: string }

/** People read a reminder when their working day starts. */
export const HERINNERING_TIJD = '08:00'

type Planned = Termijn & { readonly gepauzeerdTot?: string | null }

/** The days on which a term still reminds: those whose morning is not over, and none while it stands still (DOE-24). */
export function daysAhead(now: Date, termijn: Planned): string[] {
  const today = dagVan(now)
  const { gepauzeerdTot = null } = termijn
  const first = gepauzeerdTot === null ? '' : addDagen(gepauzeerdTot, 1)
  const days = getHerinneringen(termijn).map(({ op }) => (op > today && op < first ? first : op))
  return [...new Set(days)].filter((op) => op > today || (op === today && momentOp(op, HERINNERING_TIJD) >= now))
}

/** Plans the reminders of a term that are still to come, with the change that starts or moves it (DOE-24, SYS-03). */
export async function planHerinneringen(
  tx: WriteTx,
  casusId: string,
  termijnId: string,
  termijn: Planned,
): Promise<void> {
  const gegevens: HerinneringJob = { termijnId }
  for (const dag of daysAhead(tx.now, termijn))
    await planJob(tx, { soort: HERINNERING_JOB, casusId, gegevens }, momentOp(dag, HERINNERING_TIJD))
}
