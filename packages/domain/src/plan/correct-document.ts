import { accept, type Outcome, refuse } from '../shared/outcome.ts'
import { isBlank } from '../shared/text.ts'
import { type DocumentStatus, isDocumentCommandAllowed } from './document.ts'

export type DocumentCorrectie = {
  /** What happens to the version that was sent: it keeps its content and is marked as replaced. */
  readonly vorige: { readonly versie: number; readonly status: 'gecorrigeerd' }
  readonly nieuwe: {
    readonly versie: number
    readonly status: 'concept'
    readonly reden: string
    readonly gemaaktOp: Date
  }
  /** Everyone who received the earlier version hears of the new one. */
  readonly bericht: readonly string[]
}
export type CorrectDocumentRefusal = 'document-not-gedeeld' | 'reden-missing'

/** A correction is a new version with a reason; what was shared stays as it was and its recipients are told (OVL-40). */
export function correctDocument(
  document: { readonly versie: number; readonly status: DocumentStatus; readonly ontvangers: readonly string[] },
  reden: string,
  now: Date,
): Outcome<DocumentCorrectie, CorrectDocumentRefusal> {
  if (!isDocumentCommandAllowed('correct', document.status)) return refuse('document-not-gedeeld')
  if (isBlank(reden)) return refuse('reden-missing')
  return accept({
    vorige: { versie: document.versie, status: 'gecorrigeerd' },
    nieuwe: { versie: document.versie + 1, status: 'concept', reden, gemaaktOp: now },
    bericht: document.ontvangers,
  })
}
