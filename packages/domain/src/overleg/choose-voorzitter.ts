import type { Voorzitterschap } from '../netwerk/profielwaarden.ts'
import { accept, type Outcome, refuse } from '../shared/outcome.ts'
import type { Rol } from '../toegang/rollen.ts'

export type VoorzitterKandidaat = { readonly deelnameId: string; readonly rol: Rol; readonly openActies: number }
export type VoorzitterGekozen = {
  readonly deelnameId: string
  readonly waarschuwingen: readonly 'voorzitter-has-acties'[]
}

/**
 * Who chairs: the procesregisseur, where the profile says so. An independent chair who carries an actie for an
 * organisation is warned about (OVL-19, NET-47, ROL-10).
 */
export function chooseVoorzitter(
  kandidaat: VoorzitterKandidaat,
  voorzitter: Voorzitterschap,
): Outcome<VoorzitterGekozen, 'only-the-procesregisseur'> {
  if (voorzitter.wie === 'procesregisseur' && kandidaat.rol !== 'procesregisseur')
    return refuse('only-the-procesregisseur')
  const dependent = voorzitter.onafhankelijk && kandidaat.openActies > 0
  return accept({ deelnameId: kandidaat.deelnameId, waarschuwingen: dependent ? ['voorzitter-has-acties'] : [] })
}
