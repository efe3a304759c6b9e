import type { Keuze } from '../netwerk/profiel.ts'
import { accept, type Outcome, refuse } from '../shared/outcome.ts'
import { isBlank } from '../shared/text.ts'
import { type CasusStatus, isCasusCommandAllowed } from './casus.ts'

export type LaagStand = { readonly status: CasusStatus; readonly laag: string | null }
export type MoveLaag = { readonly naar: string; readonly reden: string }
/** `vastlegging`: the casus had no layer yet. */
export type LaagRichting = 'opschaling' | 'afschaling' | 'vastlegging'
export type Laagwissel = MoveLaag & { readonly van: string | null; readonly richting: LaagRichting }
export type MoveLaagRefusal = 'casus-not-lopend' | 'unknown-laag' | 'same-laag' | 'reden-missing'

/** Whether a move goes up or down the layers, which the profile names from low to high (NET-18). */
export function laagRichting(van: string | null, naar: string, lagen: readonly Keuze[]): LaagRichting {
  const place = (code: string | null) => lagen.findIndex((laag) => laag.code === code)
  if (place(van) < 0) return 'vastlegging'
  return place(naar) > place(van) ? 'opschaling' : 'afschaling'
}

/** Moves a casus to another layer of its netwerk: an op- or afschaling, with a reason (NET-18). */
export function moveLaag(
  { status, laag }: LaagStand,
  { naar, reden }: MoveLaag,
  lagen: readonly Keuze[],
): Outcome<Laagwissel, MoveLaagRefusal> {
  if (!isCasusCommandAllowed('change', status)) return refuse('casus-not-lopend')
  if (!lagen.some(({ code }) => code === naar)) return refuse('unknown-laag')
  if (naar === laag) return refuse('same-laag')
  if (isBlank(reden)) return refuse('reden-missing')
  return accept({ van: laag, naar, reden, richting: laagRichting(laag, naar, lagen) })
}

/** The chosen visies in the order of the profile; null when one of them is none of this netwerk (NET-17). */
export const chooseVisies = (chosen: readonly string[], visies: readonly Keuze[]): string[] | null =>
  chosen.every((code) => visies.some((visie) => visie.code === code))
    ? visies.map(({ code }) => code).filter((code) => chosen.includes(code))
    : null
