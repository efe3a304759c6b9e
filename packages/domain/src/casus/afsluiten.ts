import type { AfsluitVorm, Besluitvorming } from '../netwerk/profielwaarden.ts'
import type { ClosedStatus } from './casus.ts'
import type { Deelname } from './deelname.ts'
import { isRolOf } from './partijen.ts'

/** What a closed casus of this netwerk is called (SLT-04, B-05). */
export const STATUSES_OF_VORM: Record<AfsluitVorm, readonly ClosedStatus[]> = {
  afschalen: ['afgeschaald'],
  'voorlopig-afsluiten': ['voorlopig-afgesloten', 'afgesloten'],
  'afsluiten-met-nazorg': ['afgesloten-met-nazorg'],
}

/** Who decides or is heard without a seat: their words are written down by the procesregisseur (NET-44). */
export const BUITENPARTIJEN = ['klant', 'informeel-netwerk'] as const
export type Buitenpartij = (typeof BUITENPARTIJEN)[number]

/** Those without a seat whom this netwerk wants to hear, and whether they decide along (SLT-05). */
export const buitenpartijenOf = (
  besluit: Besluitvorming,
): readonly { readonly partij: Buitenpartij; readonly beslist: boolean }[] =>
  BUITENPARTIJEN.flatMap((partij) => {
    const beslist = besluit.besluiters.includes(partij)
    return beslist || besluit.raadplegen.includes(partij) ? [{ partij, beslist }] : []
  })

export type AfsluitenPartijen = {
  /** Deelnames that each take a position; one dissent keeps the casus open. */
  readonly beslissen: readonly string[]
  /** Deelnames that must have been heard; what they said does not decide. */
  readonly geraadpleegd: readonly string[]
  /** Deelnames that get the notice afterwards. */
  readonly bericht: readonly string[]
  /** The inhoudelijke regie decides along, but nobody holds it. */
  readonly regieMissing: boolean
}

/** Who decides, is heard and is told, given the profile and the team of today (SLT-01..03, NET-44). */
export function afsluitenPartijen(deelnames: readonly Deelname[], besluit: Besluitvorming): AfsluitenPartijen {
  const team = deelnames.filter(({ status }) => status === 'actief')
  const idsOf = (partijen: Besluitvorming['besluiters']) =>
    team.filter(({ rol }) => isRolOf(partijen, rol)).map(({ id }) => id)
  return {
    beslissen: idsOf(besluit.besluiters),
    geraadpleegd: idsOf(besluit.raadplegen),
    bericht: idsOf(['ketenpartners']),
    regieMissing:
      besluit.besluiters.includes('inhoudelijke-regie') && !team.some(({ rol }) => rol === 'inhoudelijke-regie'),
  }
}
