import type { documentEndpoints } from '@regietafel/contract/document.contract.ts'
import type { ReadTx } from '../../database/transaction.ts'
import type { UseCase } from '../../http/endpoint.ts'
import { notFound } from '../../http/problem.ts'
import { readCasuskennis } from './anonimisering.reads.ts'
import { readBron } from './document-bron.ts'
import { findPdf, markGeopend } from './document.queries.ts'
import { getDocument, isRegie } from './document.reads.ts'
import { FILE_WORDS } from './file-words.ts'
import { renderDocument } from './render-document.ts'

const KEY = 'GET /v1/casussen/{casusId}/documenten/{documentId}'

/**
 * One's own copy of what was shared, with one's name on every page; for the regie also the copy of the file, and before
 * sharing an example of what will go out (COM-14). Opening one's own copy is noted.
 */
export const openDocument: UseCase<typeof KEY, (typeof documentEndpoints)[typeof KEY]> = async ({
  tx,
  actor,
  params: { casusId, documentId },
}) => {
  const { document, overleg } = await getDocument(tx, casusId, documentId)
  const { soort, nummer, reden } = document
  const word = FILE_WORDS[soort] ?? 'document'
  const fileName = `${overleg.casusCode}-${word}${nummer > 1 ? `-versie-${nummer}` : ''}.pdf`
  if (document.status !== 'concept') {
    const pdf = await openShared(tx, casusId, documentId, actor.persoonId)
    return { body: pdf, objectId: documentId, fileName }
  }
  if (!isRegie(tx, casusId)) throw notFound()
  const bron = await readBron(tx, casusId, overleg.overlegId)
  const kennis = await readCasuskennis(tx, casusId)
  const exemplaar = { ontvanger: 'voorbeeld, nog niet gedeeld', nummer, reden, now: tx.now }
  return { body: await renderDocument(soort, bron, exemplaar, kennis), objectId: documentId, fileName }
}

async function openShared(tx: ReadTx, casusId: string, documentId: string, persoonId: string): Promise<Buffer> {
  const own = await findPdf(tx, documentId, persoonId)
  if (own) {
    await markGeopend(tx, own.verzendingId)
    return own.pdf
  }
  const copy = isRegie(tx, casusId) ? await findPdf(tx, documentId, null) : undefined
  if (!copy) throw notFound()
  return copy.pdf
}
