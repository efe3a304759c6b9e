import type { Documentsoort } from '../netwerk/profielwaarden.ts'

/** Anything said or written that can be marked "only told at the table" (OVL-32). */
export type Deelbaar = { readonly alleenMondeling: boolean }

export const DOCUMENT_DELEN = ['aanwezigen', 'velden', 'besluiten', 'acties', 'regie', 'vervolg'] as const
export type DocumentDeel = (typeof DOCUMENT_DELEN)[number]

/** What each document holds (NET-36, OVL-36). Preparation input is in none of them: it belongs to the table (PRV-36). */
export const DELEN_OF_DOCUMENT: Record<Documentsoort, readonly DocumentDeel[]> = {
  actielijst: ['acties', 'regie', 'vervolg'],
  verslag: ['aanwezigen', 'besluiten', 'acties', 'regie', 'vervolg'],
  plan: ['velden', 'acties', 'regie', 'vervolg'],
  'geanonimiseerd-plan': ['velden', 'acties', 'regie', 'vervolg'],
  'plan-toegang': ['velden', 'acties', 'regie', 'vervolg'],
}

export type DocumentInhoud<Item extends Deelbaar> = Readonly<Record<DocumentDeel, readonly Item[]>>

/** The parts of one document, without anything that was only told: that never appears on paper (OVL-32, PRV-35). */
export function composeDocument<Item extends Deelbaar>(
  soort: Documentsoort,
  inhoud: DocumentInhoud<Item>,
): { readonly deel: DocumentDeel; readonly items: readonly Item[] }[] {
  return DELEN_OF_DOCUMENT[soort].map((deel) => ({
    deel,
    items: inhoud[deel].filter(({ alleenMondeling }) => !alleenMondeling),
  }))
}
