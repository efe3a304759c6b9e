import type { documentEndpoints } from '@regietafel/contract/document.contract.ts'
import { dagVan } from '@regietafel/domain/shared/dagen.ts'
import { type HandOutRefusal, handOut as decide } from '@regietafel/domain/plan/hand-out.ts'
import type { UseCase } from '../../http/endpoint.ts'
import { notFound, type Refusals, refusedAs } from '../../http/problem.ts'
import { announce } from '../../live/announce.ts'
import { meetTermijn } from '../../termijn/end-termijn.ts'
import { assessOverleg, getDocument, getUitkomst } from './document.reads.ts'
import { FILE_WORDS } from './file-words.ts'
import { findUitreikingPdf, lockUitreiking, updateUitreiking } from './uitreiking.queries.ts'

const HAND = 'POST /v1/casussen/{casusId}/documenten/{documentId}/uitreikingen/{uitreikingId}/overhandiging'
const OPEN = 'GET /v1/casussen/{casusId}/documenten/{documentId}/uitreikingen/{uitreikingId}'

const WORDS: Refusals<HandOutRefusal> = {
  'already-handed-out': [409, 'Dit exemplaar is al gegeven.'],
  'before-shared': [400, 'Kies een dag op of na de dag van het delen.', 'dag'],
  'in-the-future': [400, 'Kies vandaag of een eerdere dag.', 'dag'],
}

/** Someone of the household got the own copy: recorded with the day and the way. The term may be met by it (COM-09, NET-39). */
export const handOutDocument: UseCase<typeof HAND, (typeof documentEndpoints)[typeof HAND]> = async ({
  tx,
  actor,
  params: { casusId, documentId, uitreikingId },
  body: { wijze, dag },
}) => {
  const { document, overleg } = await getDocument(tx, casusId, documentId)
  const uitreiking = await lockUitreiking(tx, casusId, documentId, uitreikingId)
  if (!uitreiking || !document.gedeeldOp) throw notFound()
  const moments = { gedeeldOp: dagVan(document.gedeeldOp), vandaag: dagVan(tx.now) }
  const decision = decide(uitreiking, dag, moments)
  if (!decision.ok) throw refusedAs(WORDS, decision.refusal)
  await updateUitreiking(tx, uitreikingId, { wijze, ...decision.value, uitgereiktDoor: actor.persoonId })
  if (assessOverleg(await getDocument(tx, casusId, documentId)).voldaan)
    await meetTermijn(tx, { casusId, soort: 'uitkomst-delen', objectId: overleg.overlegId })
  await announce(tx, { casusId, kringId: tx.kringen.idOf('casuspartners', casusId), soort: 'document', id: documentId })
  return { body: await getUitkomst(tx, casusId, overleg.overlegId), objectId: uitreikingId }
}

/** The copy of one member of the household, to print or to read together. */
export const openUitreiking: UseCase<typeof OPEN, (typeof documentEndpoints)[typeof OPEN]> = async ({
  tx,
  params: { casusId, documentId, uitreikingId },
}) => {
  const { document, overleg } = await getDocument(tx, casusId, documentId)
  const pdf = await findUitreikingPdf(tx, casusId, documentId, uitreikingId)
  if (!pdf) throw notFound()
  return {
    body: pdf,
    objectId: uitreikingId,
    fileName: `${overleg.casusCode}-${FILE_WORDS[document.soort] ?? 'document'}.pdf`,
  }
}
