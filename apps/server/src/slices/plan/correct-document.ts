import type { documentEndpoints } from '@regietafel/contract/document.contract.ts'
import { type CorrectDocumentRefusal, correctDocument as decide } from '@regietafel/domain/plan/correct-document.ts'
import type { UseCase } from '../../http/endpoint.ts'
import { type Refusals, refusedAs } from '../../http/problem.ts'
import { announce } from '../../live/announce.ts'
import { insertConcept, lockStatus, updateStatus } from './document.queries.ts'
import { documentIdOf, getDocument, getUitkomst } from './document.reads.ts'

const KEY = 'POST /v1/casussen/{casusId}/documenten/{documentId}/correctie'

const WORDS: Refusals<CorrectDocumentRefusal> = {
  'document-not-gedeeld': [409, 'Alleen van de laatste gedeelde versie kun je een verbeterde versie maken.'],
  'reden-missing': [400, 'Schrijf op wat je verbetert en waarom.', 'reden'],
}

/**
 * Begins a better version with a reason. What was shared stays as it was; the recipients hear of the new one when it is
 * shared (OVL-40).
 */
export const correctDocument: UseCase<typeof KEY, (typeof documentEndpoints)[typeof KEY]> = async ({
  tx,
  actor,
  params: { casusId, documentId },
  body: { reden },
}) => {
  const { document, overleg } = await getDocument(tx, casusId, documentId)
  const status = document.status === 'concept' ? document.status : await lockStatus(tx, documentId)
  const decision = decide({ versie: document.nummer, status, ontvangers: [] }, reden, tx.now)
  if (!decision.ok) throw refusedAs(WORDS, decision.refusal)

  const { vorige, nieuwe } = decision.value
  await updateStatus(tx, documentId, { status: vorige.status })
  const nextId = documentIdOf(overleg.overlegId, document.soort, nieuwe.versie)
  const next = { ...document, documentId: nextId, nummer: nieuwe.versie, status: nieuwe.status, reden: nieuwe.reden }
  await insertConcept(tx, casusId, next, actor.persoonId)
  await announce(tx, { casusId, kringId: tx.kringen.idOf('casuspartners', casusId), soort: 'document', id: nextId })
  return { body: await getUitkomst(tx, casusId, overleg.overlegId), objectId: nextId }
}
