import type { Documentsoort } from '@regietafel/domain/netwerk/profielwaarden.ts'
import { Problem } from '../../http/problem.ts'
import type { IntegraalPlanData } from '../../pdf/pdf-data.ts'
import { PdfError } from '../../pdf/pdf-error.ts'
import { renderPdf } from '../../pdf/render-pdf.ts'
import type { Casuskennis } from './anonimisering.reads.ts'
import type { DocumentBron } from './document-bron.ts'
import type { Exemplaar } from './document-kader.ts'
import { toActielijst, toVerslag } from './document-overleg.ts'
import { toPlan } from './document-plan.ts'
import { pseudonimisePlan } from './pseudonimise-plan.ts'
import { requirePlan } from './require-plan.ts'

/**
 * Makes one copy of a document.
 *
 * @throws Problem 409 when there is no established plan to send, 503 when the file could not be made now
 */
export async function renderDocument(
  soort: Documentsoort,
  bron: DocumentBron,
  exemplaar: Exemplaar,
  kennis: Casuskennis,
): Promise<Buffer> {
  try {
    if (soort === 'actielijst') return await renderPdf('actielijst', toActielijst(bron, exemplaar))
    if (soort === 'verslag') return await renderPdf('verslag', toVerslag(bron, exemplaar))
    return await renderPdf('integraal-plan', toPlanData(soort, bron, exemplaar, kennis))
  } catch (error) {
    if (!(error instanceof PdfError)) throw error
    const detail = 'Het document kon nu niet worden gemaakt. Er is niets gedeeld. Probeer het zo nog eens.'
    throw new Problem(503, 'document-not-made', detail)
  }
}

function toPlanData(
  soort: Documentsoort,
  bron: DocumentBron,
  exemplaar: Exemplaar,
  kennis: Casuskennis,
): IntegraalPlanData {
  const plan = toPlan(bron, requirePlan(bron), exemplaar)
  return soort === 'geanonimiseerd-plan' ? pseudonimisePlan(kennis, plan).data : plan
}
