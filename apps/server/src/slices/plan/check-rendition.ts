import type { ReadTx } from '../../database/transaction.ts'
import { Problem } from '../../http/problem.ts'
import { readPdfText } from '../../pdf/read-pdf-text.ts'
import { selectControles } from './anonimisering.queries.ts'
import { type Casuskennis, findLeaksIn } from './anonimisering.reads.ts'
import { readTeControleren } from './controle.view.ts'
import type { DocumentBron } from './document-bron.ts'
import { requireNoLeaks } from './finish-controle.ts'
import { fingerprintOf, leakyParts, numberDoubtful } from './pseudonimise-plan.ts'
import { FILE_WORDS } from './file-words.ts'

/** @throws Problem 409 unless someone reviewed exactly what would go out now, with nothing doubtful left (OPL-33) */
export async function requireControle(tx: ReadTx, casusId: string, documentId: string): Promise<void> {
  const { kennis, rendition } = await readTeControleren(tx, casusId, documentId)
  const done = (await selectControles(tx, casusId)).find((controle) => controle.documentId === documentId)
  if (!done) {
    const detail = 'Controleer eerst de versie zonder namen. Daarna kun je haar delen.'
    throw new Problem(409, 'controle-missing', detail)
  }
  if (numberDoubtful(rendition).size > 0 || done.vingerafdruk !== fingerprintOf(rendition)) {
    const detail = 'Sinds de controle is er iets veranderd. Kijk de versie zonder namen nog een keer na.'
    throw new Problem(409, 'controle-outdated', detail)
  }
  requireNoLeaks(leakyParts(kennis, rendition))
}

/**
 * Reads the very file that goes out, apart from the step that replaced: its pages, its metadata and its name.
 *
 * @throws Problem 409 without the value: neither the answer nor a log may hold what was to stay out (OPL-32)
 */
export async function checkRendition(kennis: Casuskennis, bron: DocumentBron, pdf: Buffer): Promise<void> {
  const fileName = `${bron.casus.code} ${FILE_WORDS['geanonimiseerd-plan']}`
  // What the network itself puts on every page is of nobody's household.
  const known = [bron.netwerk.naam, bron.profiel.lijsten.contactadres ?? '', bron.casus.code].filter(Boolean)
  const leaks = findLeaksIn(kennis, `${await readPdfText(pdf)}\n${fileName}`, known)
  if (leaks.length > 0) requireNoLeaks(['het document zelf'])
}
