import { dagVan, momentOp } from '@regietafel/domain/shared/dagen.ts'
import { getHerinneringen, type Herinnering, type Termijn } from '@regietafel/domain/termijn/termijn.ts'
import type { WriteTx } from '../database/transaction.ts'
import { planJob } from '../jobs/plan-job.ts'

export const HERINNERING_JOB = 'termijn-herinnering'
export type HerinneringJob = { readonly termijnId: string; readonly moment: Herinnering['moment'] }

/** People read a reminder when their working day starts. */
const SENT_AT = '08:00'

/** Plans the reminders of a term that are still to come, with the change that starts it (DOE-24, SYS-03). */
export async function planHerinneringen(
  tx: WriteTx,
  casusId: string,
  termijnId: string,
  termijn: Termijn,
): Promise<void> {
  const today = dagVan(tx.now)
  for (const { op, moment } of getHerinneringen(termijn)) {
    if (op < today || (op === today && momentOp(op, SENT_AT) < tx.now)) continue
    const gegevens: HerinneringJob = { termijnId, moment }
    await planJob(tx, { soort: HERINNERING_JOB, casusId, gegevens }, momentOp(op, SENT_AT))
  }
}
