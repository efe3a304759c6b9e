import { type Netwerkprofiel, waarde } from '../netwerk/profiel.ts'
import type { AfsluitVorm, Besluitvorming } from '../netwerk/profielwaarden.ts'
import { type Finding, isBlocked } from '../shared/finding.ts'
import { accept, type Outcome, refuse } from '../shared/outcome.ts'
import { isBlank } from '../shared/text.ts'
import { afsluitenPartijen, type Buitenpartij, buitenpartijenOf, STATUSES_OF_VORM } from './afsluiten.ts'
import { type CasusStatus, type ClosedStatus, isCasusCommandAllowed } from './casus.ts'
import type { Deelname } from './deelname.ts'

export type Standpunt = { readonly deelnameId: string; readonly eens: boolean; readonly reden: string }
export type Raadpleging = { readonly deelnameId: string; readonly inbreng: string }
/** What someone without a seat said; `eens` is null for who is only heard. */
export type Partijstandpunt = { readonly partij: Buitenpartij; readonly eens: boolean | null; readonly reden: string }
export type DecideAfsluiten = {
  readonly naar: ClosedStatus
  readonly standpunten: readonly Standpunt[]
  readonly raadplegingen: readonly Raadpleging[]
  readonly buiten: readonly Partijstandpunt[]
}
/** The values of `afsluiten.besluit` and `afsluiten.vorm`. */
export type AfsluitenProfile = { readonly besluit: Besluitvorming; readonly vorm: AfsluitVorm }
export const afsluitenProfile = (profiel: Netwerkprofiel): AfsluitenProfile => ({
  besluit: waarde(profiel, 'afsluiten.besluit'),
  vorm: waarde(profiel, 'afsluiten.vorm'),
})
export type AfsluitenTeam = { readonly status: CasusStatus; readonly deelnames: readonly Deelname[] }

export type AfsluitenBesloten =
  | {
      readonly status: ClosedStatus
      readonly geslotenOp: Date
      readonly standpunten: readonly Standpunt[]
      readonly raadplegingen: readonly Raadpleging[]
      /** Deelnames that get the notice of closing. */
      readonly bericht: readonly string[]
    }
  | {
      readonly status: 'lopend'
      readonly standpunten: readonly Standpunt[]
      readonly tegen: readonly (Standpunt | Partijstandpunt)[]
    }
export type DecideAfsluitenRefusal =
  | 'casus-not-lopend'
  | 'status-not-of-this-netwerk'
  | 'checklist-blocks'
  | 'inhoudelijke-regie-missing'
  | 'standpunt-missing'
  | 'standpunt-of-stranger'
  | 'reden-missing'
  | 'raadpleging-missing'
  | 'klant-missing'

/**
 * Close, or stay open: every decider of the profile takes a position (SLT-01..03), the klant too where that is so (SLT-05), a dissent with its reason keeps the
 * casus open (SLT-19), everyone to be consulted has been (SLT-02), and the checklist has nothing that blocks (SLT-06, SLT-10).
 */
export function decideAfsluiten(
  casus: AfsluitenTeam,
  command: DecideAfsluiten,
  checklist: readonly Finding<string>[],
  profile: AfsluitenProfile,
  now: Date,
): Outcome<AfsluitenBesloten, DecideAfsluitenRefusal> {
  if (!isCasusCommandAllowed('decideClosing', casus.status)) return refuse('casus-not-lopend')
  if (!STATUSES_OF_VORM[profile.vorm].includes(command.naar)) return refuse('status-not-of-this-netwerk')
  const partijen = afsluitenPartijen(casus.deelnames, profile.besluit)
  if (partijen.regieMissing) return refuse('inhoudelijke-regie-missing')

  const { standpunten, raadplegingen } = command
  const spoke = new Set(standpunten.map(({ deelnameId }) => deelnameId))
  if (!partijen.beslissen.every((id) => spoke.has(id))) return refuse('standpunt-missing')
  if (
    spoke.size < standpunten.length ||
    standpunten.some(({ deelnameId }) => !partijen.beslissen.includes(deelnameId))
  ) {
    return refuse('standpunt-of-stranger')
  }
  if (standpunten.some(({ eens, reden }) => !eens && isBlank(reden))) return refuse('reden-missing')
  const consulted = new Set(
    raadplegingen.filter(({ inbreng }) => !isBlank(inbreng)).map(({ deelnameId }) => deelnameId),
  )
  if (!partijen.geraadpleegd.every((id) => consulted.has(id))) return refuse('raadpleging-missing')

  const { buiten } = command
  for (const { partij, beslist } of buitenpartijenOf(profile.besluit)) {
    const said = buiten.find((each) => each.partij === partij)
    if (!said || (beslist && said.eens === null)) return refuse(beslist ? 'klant-missing' : 'raadpleging-missing')
  }

  const tegen = [...standpunten.filter(({ eens }) => !eens), ...buiten.filter(({ eens }) => eens === false)]
  if (tegen.length > 0) return accept({ status: 'lopend', standpunten, tegen })
  if (isBlocked(checklist)) return refuse('checklist-blocks')
  return accept({ status: command.naar, geslotenOp: now, standpunten, raadplegingen, bericht: partijen.bericht })
}
