import { accept, type Outcome, refuse } from '../shared/outcome.ts'
import { isBlank } from '../shared/text.ts'

/** From here klant or netwerk carry the procesregie only after the safety was weighed (B-15). */
const WEIGH_FROM = 3

/** Whether this niveau asks a recorded weighing of safety first. */
export const asksWeging = (niveau: number | null): boolean => (niveau ?? 0) >= WEIGH_FROM

export type GiveKlantregie = {
  readonly wie: string
  readonly watZelf: string
  readonly ondersteuning: string | null
  readonly veiligheidsweging: string | null
}
export type GiveKlantregieRefusal = 'already-klantregie' | 'weging-missing' | 'procesregie-elsewhere'

/**
 * Klant, family or a good friend carry the procesregie; the procesregisseur stays as the named professional behind them and
 * holds the seat, so that there is never a gap. They need no competentieprofiel (ROL-15, ROL-36, ROL-55, B-15).
 */
export function giveKlantregie(
  casus: { readonly niveau: number | null; readonly hasKlantregie: boolean; readonly isWithKlant: boolean },
  command: GiveKlantregie,
): Outcome<GiveKlantregie & { readonly gewogen: boolean }, GiveKlantregieRefusal> {
  if (!casus.isWithKlant) return refuse('procesregie-elsewhere')
  if (casus.hasKlantregie) return refuse('already-klantregie')
  const gewogen = !isBlank(command.veiligheidsweging)
  if (asksWeging(casus.niveau) && !gewogen) return refuse('weging-missing')
  return accept({ ...command, gewogen })
}

/** What the klant prefers is kept with its outcome; not followed asks a reason (ROL-16). */
export const recordVoorkeur = (voorkeur: {
  readonly gevolgd: boolean
  readonly reden: string | null
}): Outcome<true, 'reden-missing'> =>
  !voorkeur.gevolgd && isBlank(voorkeur.reden) ? refuse('reden-missing') : accept(true)
