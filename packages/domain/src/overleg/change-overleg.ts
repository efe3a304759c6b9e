import { accept, type Outcome, refuse } from '../shared/outcome.ts'
import { isOverlegCommandAllowed, type OverlegStatus } from './overleg.ts'
import { checkPlanning, type PlanOverleg, type PlanOverlegProfile, type PlanOverlegRefusal } from './plan-overleg.ts'

export type OverlegChanged = Pick<PlanOverleg, 'begin' | 'eind' | 'vorm' | 'doel'> & {
  /** A new moment or place asks everyone's answer anew; another purpose alone does not (OVL-09, OVL-11). */
  readonly renewsUitnodigingen: boolean
}
export type ChangeOverlegRefusal = 'overleg-not-gepland' | PlanOverlegRefusal

const samePlace = (a: PlanOverleg['vorm'], b: PlanOverleg['vorm']) =>
  a.soort === 'fysiek' && b.soort === 'fysiek'
    ? a.locatie === b.locatie
    : a.soort === 'online' && b.soort === 'online' && a.link === b.link

/** Move a planned overleg or change its form, under the same rules as planning it (OVL-03, OVL-09). */
export function changeOverleg(
  overleg: PlanOverleg & { readonly status: OverlegStatus },
  change: Partial<Pick<PlanOverleg, 'begin' | 'eind' | 'vorm' | 'doel'>>,
  profile: PlanOverlegProfile,
  now: Date,
): Outcome<OverlegChanged, ChangeOverlegRefusal> {
  if (!isOverlegCommandAllowed('change', overleg.status)) return refuse('overleg-not-gepland')
  const next = { ...overleg, ...change }
  const problem = checkPlanning(next, profile, now)
  if (problem) return refuse(problem)
  const { begin, eind, vorm, doel } = next
  const sameMoment = begin.getTime() === overleg.begin.getTime() && eind.getTime() === overleg.eind.getTime()
  return accept({ begin, eind, vorm, doel, renewsUitnodigingen: !sameMoment || !samePlace(vorm, overleg.vorm) })
}
