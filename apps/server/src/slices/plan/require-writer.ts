import type { ReadTx } from '../../database/transaction.ts'
import { Problem } from '../../http/problem.ts'
import { mayWrite } from './plan.reads.ts'

/** @throws Problem 403 when the one who asks only reads the plan (PRV-33). */
export async function requireWriter(tx: ReadTx, casusId: string): Promise<void> {
  if (await mayWrite(tx, casusId)) return
  throw new Problem(
    403,
    'niet-bevoegd',
    'In het plan schrijven de twee regisseurs, en tijdens een overleg wie notuleert. Jij kunt het lezen.',
  )
}
