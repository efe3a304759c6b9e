import type { Controle } from '@regietafel/contract/anonimisering.contract.ts'
import type { ReadTx } from '../../database/transaction.ts'
import { notFound } from '../../http/problem.ts'
import { selectControles } from './anonimisering.queries.ts'
import { getDocument } from './document.reads.ts'
import { makeRendition, type TeControleren } from './make-rendition.ts'
import { toNakijkwerk } from './nakijkwerk.view.ts'
import { readNamen } from './plan.reads.ts'
import { fingerprintOf } from './pseudonimise-plan.ts'

/** @throws Problem 404 for a document that this netwerk shares as it is; 409 while the plan is not established */
export async function readTeControleren(tx: ReadTx, casusId: string, documentId: string): Promise<TeControleren> {
  const { document } = await getDocument(tx, casusId, documentId)
  if (document.soort !== 'geanonimiseerd-plan') throw notFound()
  return makeRendition(tx, casusId, document)
}

/** The review as the procesregisseur sees it. */
export async function toControle(tx: ReadTx, casusId: string, found: TeControleren): Promise<Controle> {
  const { document, bron, kennis, rendition } = found
  const last = (await selectControles(tx, casusId)).find(({ documentId }) => documentId === document.documentId)
  return {
    documentId: document.documentId,
    status: document.status,
    ...(await toNakijkwerk(tx, casusId, { kennis, rendition, team: bron.casus.team })),
    afgerond: last
      ? {
          op: last.afgerondOp.toISOString(),
          door: (await readNamen(tx, casusId)).get(last.afgerondDoor) ?? '',
          geldt: last.vingerafdruk === fingerprintOf(rendition),
        }
      : null,
  }
}
