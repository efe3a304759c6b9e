import type { UitkomstDocument } from '@regietafel/contract/document.contract.ts'
import type { ReadTx } from '../../database/transaction.ts'
import { selectControles } from './anonimisering.queries.ts'
import type { DocumentStand } from './document.queries.ts'
import { makeRendition } from './make-rendition.ts'
import { fingerprintOf, numberDoubtful } from './pseudonimise-plan.ts'

/** How the review of a concept stands, for who may share it: what is to be done before it can go out (OPL-33). */
export async function readControleStand(
  tx: ReadTx,
  casusId: string,
  document: DocumentStand,
): Promise<UitkomstDocument['controle']> {
  if (document.soort !== 'geanonimiseerd-plan' || document.status !== 'concept') return null
  const done = (await selectControles(tx, casusId)).find(({ documentId }) => documentId === document.documentId)
  if (!done) return 'nodig'
  const { rendition } = await makeRendition(tx, casusId, document)
  const isSame = numberDoubtful(rendition).size === 0 && done.vingerafdruk === fingerprintOf(rendition)
  return isSame ? 'afgerond' : 'opnieuw-nodig'
}
