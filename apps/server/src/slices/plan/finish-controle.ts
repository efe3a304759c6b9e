import type { anonimiseringEndpoints } from '@regietafel/contract/anonimisering.contract.ts'
import type { UseCase } from '../../http/endpoint.ts'
import { Problem } from '../../http/problem.ts'
import { announce } from '../../live/announce.ts'
import { insertControle } from './anonimisering.queries.ts'
import { readTeControleren, toControle } from './controle.view.ts'
import { fingerprintOf, leakyParts, numberDoubtful, strangersIn } from './pseudonimise-plan.ts'

const KEY = 'POST /v1/casussen/{casusId}/documenten/{documentId}/controle'

/**
 * The procesregisseur read it all: from here it may be shared, as long as nothing changes. Kept with the key of this
 * moment, for who is behind a label stays so in every later text (OPL-33).
 */
export const finishControle: UseCase<typeof KEY, (typeof anonimiseringEndpoints)[typeof KEY]> = async ({
  tx,
  actor,
  params: { casusId, documentId },
}) => {
  const found = await readTeControleren(tx, casusId, documentId)
  const { document, kennis, rendition } = found
  if (document.status !== 'concept')
    throw new Problem(409, 'document-already-gedeeld', 'Dit document is al gedeeld en verandert niet meer.')
  const open = numberDoubtful(rendition).size
  if (open > 0) {
    const detail = `Er ${open === 1 ? 'wacht nog 1 twijfel' : `wachten nog ${open} twijfels`} op jouw besluit.`
    throw new Problem(409, 'twijfels-open', detail)
  }
  requireNoLeaks(leakyParts(kennis, rendition))
  const labels = [...kennis.labels]
  await insertControle(tx, casusId, {
    documentId,
    door: actor.persoonId,
    vingerafdruk: fingerprintOf(rendition),
    labels,
    vreemden: strangersIn(rendition),
  })
  await announce(tx, { casusId, kringId: tx.kringen.idOf('regie', casusId), soort: 'document', id: documentId })
  return { body: await toControle(tx, casusId, found), objectId: documentId }
}

/** @throws Problem 409 that says in which part, never what */
export function requireNoLeaks(parts: readonly string[]): void {
  if (parts.length === 0) return
  const detail = `In dit deel is nog iemand of iets uit het huishouden te herkennen: ${parts.join(', ')}. Vervang het bij de controle of pas de tekst aan. Er is niets gedeeld.`
  throw new Problem(409, 'nog-herkenbaar', detail)
}
