import type { Documentsoort, Uitkomst } from '../netwerk/profielwaarden.ts'
import { isOverlegCommandAllowed, type OverlegStatus } from '../overleg/overleg.ts'
import { accept, type Outcome, refuse } from '../shared/outcome.ts'
import { type DocumentStatus, isDocumentCommandAllowed } from './document.ts'

export type TeDelenDocument = {
  readonly soort: Documentsoort
  readonly versie: number
  readonly status: DocumentStatus
  readonly overlegStatus: OverlegStatus
}
export type DocumentGedeeld = {
  readonly status: 'gedeeld'
  readonly versie: number
  readonly gedeeldOp: Date
  readonly ontvangers: readonly string[]
}
export type ShareDocumentRefusal =
  | 'overleg-not-afgerond'
  | 'document-not-of-this-netwerk'
  | 'only-geanonimiseerd'
  | 'document-already-gedeeld'
  | 'no-ontvangers'

/** Send one document of the outcome, only after the close and only a document that this netwerk knows (NET-36, OVL-34). */
export function shareDocument(
  document: TeDelenDocument,
  ontvangers: readonly string[],
  uitkomst: Pick<Uitkomst, 'documenten'> & { readonly alleenGeanonimiseerd: boolean },
  now: Date,
): Outcome<DocumentGedeeld, ShareDocumentRefusal> {
  if (!isOverlegCommandAllowed('share', document.overlegStatus)) return refuse('overleg-not-afgerond')
  if (!uitkomst.documenten.includes(document.soort)) return refuse('document-not-of-this-netwerk')
  // B-10, PRV-33: the identified version stays inside, for the partners at the table.
  if (uitkomst.alleenGeanonimiseerd && document.soort !== 'geanonimiseerd-plan') return refuse('only-geanonimiseerd')
  if (!isDocumentCommandAllowed('share', document.status)) return refuse('document-already-gedeeld')
  if (ontvangers.length === 0) return refuse('no-ontvangers')
  return accept({ status: 'gedeeld', versie: document.versie, gedeeldOp: now, ontvangers: [...new Set(ontvangers)] })
}
