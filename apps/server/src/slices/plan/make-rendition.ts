import type { ReadTx } from '../../database/transaction.ts'
import { type Casuskennis, readCasuskennis } from './anonimisering.reads.ts'
import { type DocumentBron, readBron } from './document-bron.ts'
import { toPlan } from './document-plan.ts'
import type { DocumentStand } from './document.queries.ts'
import { pseudonimisePlan, type Rendition } from './pseudonimise-plan.ts'
import { requirePlan } from './require-plan.ts'

/** A document that goes out without names, with all that its review needs. */
export type TeControleren = {
  readonly document: DocumentStand
  readonly bron: DocumentBron
  readonly kennis: Casuskennis
  readonly rendition: Rendition
}

/** @throws Problem 409 while the plan is not established */
export async function makeRendition(tx: ReadTx, casusId: string, document: DocumentStand): Promise<TeControleren> {
  const bron = await readBron(tx, casusId, document.overlegId)
  const kennis = await readCasuskennis(tx, casusId)
  const { nummer, reden } = document
  const plan = toPlan(bron, requirePlan(bron), { ontvanger: '', nummer, reden, now: tx.now })
  return { document, bron, kennis, rendition: pseudonimisePlan(kennis, plan) }
}
