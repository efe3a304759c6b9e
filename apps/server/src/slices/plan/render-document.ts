import type { Documentsoort } from '@regietafel/domain/netwerk/profielwaarden.ts'
import { Problem } from '../../http/problem.ts'
import { PdfError } from '../../pdf/pdf-error.ts'
import { renderPdf } from '../../pdf/render-pdf.ts'
import type { DocumentBron } from './document-bron.ts'
import type { Exemplaar } from './document-kader.ts'
import { toActielijst, toVerslag } from './document-overleg.ts'
import { toPlan } from './document-plan.ts'

/** The kinds that can be made as a file, with the neutral word for its name: no person, no place (PRV-24). */
export const FILE_WORDS: Partial<Record<Documentsoort, string>> = {
  actielijst: 'actielijst',
  verslag: 'verslag',
  plan: 'plan',
}

/**
 * Makes one copy of a document.
 *
 * @throws Problem 409 when there is no established plan to send, 503 when the file could not be made now
 */
export async function renderDocument(soort: Documentsoort, bron: DocumentBron, exemplaar: Exemplaar): Promise<Buffer> {
  try {
    if (soort === 'actielijst') return await renderPdf('actielijst', toActielijst(bron, exemplaar))
    if (soort === 'verslag') return await renderPdf('verslag', toVerslag(bron, exemplaar))
    return await renderPdf('integraal-plan', toPlan(bron, requirePlan(bron), exemplaar))
  } catch (error) {
    if (!(error instanceof PdfError)) throw error
    const detail = 'Het document kon nu niet worden gemaakt. Er is niets gedeeld. Probeer het zo nog eens.'
    throw new Problem(503, 'document-not-made', detail)
  }
}

function requirePlan({ planVersie }: DocumentBron) {
  if (planVersie) return planVersie
  const detail = 'Het plan is nog niet vastgesteld. Stel het eerst vast met wie aan tafel zat.'
  throw new Problem(409, 'plan-not-vastgesteld', detail)
}
