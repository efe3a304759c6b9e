import { addDagen, type Dag } from '../shared/dagen.ts'
import { accept, type Outcome, refuse } from '../shared/outcome.ts'
import { type CasusStatus, isCasusCommandAllowed } from './casus.ts'

const WEEK = 7

/** How someone was found at a contact of the aftercare (SLT-12). */
export const NAZORG_UITKOMSTEN = ['goed', 'opnieuw-aanmelden'] as const
export type NazorgUitkomst = (typeof NAZORG_UITKOMSTEN)[number]
export type NazorgStand = {
  readonly volgendeOp: Dag | null
  readonly omDeWeken: number | null
  readonly totEnMet: Dag | null
}

/**
 * Records a contact of the aftercare and answers the day of the next, null when it was the last: once, or past its
 * end, or because help is asked anew (SLT-12).
 */
export function recordNazorg(
  { volgendeOp, omDeWeken, totEnMet }: NazorgStand,
  uitkomst: NazorgUitkomst,
  today: Dag,
): Outcome<{ readonly volgendeOp: Dag | null }, 'nazorg-done'> {
  if (volgendeOp === null) return refuse('nazorg-done')
  if (uitkomst === 'opnieuw-aanmelden' || omDeWeken === null) return accept({ volgendeOp: null })
  const next = addDagen(volgendeOp > today ? volgendeOp : today, omDeWeken * WEEK)
  return accept({ volgendeOp: totEnMet !== null && next > totEnMet ? null : next })
}

/** At a look at a casus on waakvlam: it stays quiet, or the casus goes on as before (SLT-13). */
export const WAAKVLAM_UITKOMSTEN = ['goed', 'weer-actief'] as const
export type WaakvlamUitkomst = (typeof WAAKVLAM_UITKOMSTEN)[number]

/** Turns a casus low: it stays open, with a look every so many weeks (SLT-13). */
export function startWaakvlam(
  casus: { readonly status: CasusStatus; readonly hasWaakvlam: boolean; readonly openVoorstel: boolean },
  omDeWeken: number,
  today: Dag,
): Outcome<{ readonly volgendeOp: Dag }, 'casus-not-lopend' | 'waakvlam-already-on' | 'afsluiting-proposed'> {
  if (!isCasusCommandAllowed('change', casus.status)) return refuse('casus-not-lopend')
  if (casus.hasWaakvlam) return refuse('waakvlam-already-on')
  if (casus.openVoorstel) return refuse('afsluiting-proposed')
  return accept({ volgendeOp: addDagen(today, omDeWeken * WEEK) })
}

/** The day of the next look; null when the casus is active again. */
export const lookAtWaakvlam = (uitkomst: WaakvlamUitkomst, omDeWeken: number, today: Dag): Dag | null =>
  uitkomst === 'goed' ? addDagen(today, omDeWeken * WEEK) : null
