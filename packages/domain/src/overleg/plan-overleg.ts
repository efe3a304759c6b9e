import { type CasusStatus, isCasusCommandAllowed } from '../casus/casus.ts'
import { type Netwerkprofiel, type Overlegtype, waarde } from '../netwerk/profiel.ts'
import type { EersteOverlegVorm } from '../netwerk/profielwaarden.ts'
import { accept, type Outcome, refuse } from '../shared/outcome.ts'
import { isBlank } from '../shared/text.ts'
import type { GeplandOverleg } from './overleg.ts'

export type Genodigde = {
  readonly deelnameId: string
  readonly zekerAanwezig: boolean
  readonly akkoordMetDatum: boolean
}
export type OverlegVorm =
  | { readonly soort: 'fysiek'; readonly locatie: string }
  | { readonly soort: 'online'; readonly link: string; readonly reden: string | null }
export type PlanOverleg = {
  readonly type: Pick<Overlegtype, 'code' | 'eerste'>
  readonly begin: Date
  readonly eind: Date
  readonly vorm: OverlegVorm
  readonly doel: string
  readonly genodigden: readonly Genodigde[]
}
export type PlanOverlegProfile = {
  /** The value of `eersteOverleg.fysiek`. */
  readonly eersteOverlegFysiek: EersteOverlegVorm
  /** Only where dates are fixed together with the klant does a must-attend person hold up the date (OVL-06, OVL-07). */
  readonly zekerAanwezigBlocks: boolean
}
export const planOverlegProfile = (profiel: Netwerkprofiel): PlanOverlegProfile => ({
  eersteOverlegFysiek: waarde(profiel, 'eersteOverleg.fysiek'),
  zekerAanwezigBlocks: waarde(profiel, 'klant.inOverleg') === 'centraal',
})
export type OverlegWaarschuwing = 'eerste-overleg-online' | 'zeker-aanwezig-not-agreed'
export type OverlegGepland = GeplandOverleg & {
  readonly type: string
  readonly vorm: OverlegVorm
  readonly doel: string
  readonly genodigden: readonly Genodigde[]
  readonly waarschuwingen: readonly OverlegWaarschuwing[]
}
export type PlanOverlegRefusal =
  | 'casus-not-lopend'
  | 'eerste-overleg-already-there'
  | 'eerste-overleg-missing'
  | 'overleg-in-the-past'
  | 'overleg-ends-before-start'
  | 'doel-missing'
  | 'locatie-missing'
  | 'reden-online-missing'
  | 'no-genodigden'
  | 'genodigde-twice'
  | 'zeker-aanwezig-not-agreed'

/** Whether the way is open for any other overleg: the first was planned, or this netwerk has no first one of its own (OVL-02). */
export const isEersteBehind = (overlegtypen: readonly Pick<Overlegtype, 'eerste'>[], isPlanned: boolean): boolean =>
  isPlanned || !overlegtypen.some(({ eerste }) => eerste)

function checkMoment({ begin, eind }: PlanOverleg, now: Date) {
  if (begin <= now) return 'overleg-in-the-past'
  return eind <= begin ? 'overleg-ends-before-start' : null
}

function checkVorm({ type, vorm }: PlanOverleg, profile: PlanOverlegProfile) {
  if (vorm.soort === 'fysiek') return isBlank(vorm.locatie) ? 'locatie-missing' : null
  const startsPhysical = type.eerste && profile.eersteOverlegFysiek === 'uitgangspunt'
  return startsPhysical && isBlank(vorm.reden) ? 'reden-online-missing' : null
}

function checkGenodigden(genodigden: readonly Genodigde[], { zekerAanwezigBlocks }: PlanOverlegProfile) {
  if (genodigden.length === 0) return 'no-genodigden'
  if (new Set(genodigden.map(({ deelnameId }) => deelnameId)).size < genodigden.length) return 'genodigde-twice'
  return zekerAanwezigBlocks && hasMissingAkkoord(genodigden) ? 'zeker-aanwezig-not-agreed' : null
}

const hasMissingAkkoord = (genodigden: readonly Genodigde[]) =>
  genodigden.some(({ zekerAanwezig, akkoordMetDatum }) => zekerAanwezig && !akkoordMetDatum)

/** What must hold for every planned overleg, new or moved: purpose, moment, form and invitees. */
export function checkPlanning(command: PlanOverleg, profile: PlanOverlegProfile, now: Date) {
  if (isBlank(command.doel)) return 'doel-missing'
  return checkMoment(command, now) ?? checkVorm(command, profile) ?? checkGenodigden(command.genodigden, profile)
}

/**
 * Plan an overleg of a running casus: the first one once and before any other (OVL-02), with its purpose, each invitee
 * once. Where the first is meant to be physical, online needs a reason and is reported (OVL-03).
 */
export function planOverleg(
  casus: { readonly status: CasusStatus; readonly hasEersteOverleg: boolean },
  command: PlanOverleg,
  profile: PlanOverlegProfile,
  now: Date,
): Outcome<OverlegGepland, PlanOverlegRefusal> {
  if (!isCasusCommandAllowed('planOverleg', casus.status)) return refuse('casus-not-lopend')
  if (command.type.eerste && casus.hasEersteOverleg) return refuse('eerste-overleg-already-there')
  if (!command.type.eerste && !casus.hasEersteOverleg) return refuse('eerste-overleg-missing')
  const problem = checkPlanning(command, profile, now)
  if (problem) return refuse(problem)

  const { type, begin, eind, vorm, doel, genodigden } = command
  const waarschuwingen: OverlegWaarschuwing[] = []
  if (type.eerste && vorm.soort === 'online' && profile.eersteOverlegFysiek === 'uitgangspunt') {
    waarschuwingen.push('eerste-overleg-online')
  }
  if (hasMissingAkkoord(genodigden)) waarschuwingen.push('zeker-aanwezig-not-agreed')
  return accept({ status: 'gepland', type: type.code, begin, eind, vorm, doel, genodigden, waarschuwingen })
}
