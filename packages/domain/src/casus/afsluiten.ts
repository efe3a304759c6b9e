import type { Rol } from '../toegang/rollen.ts'
import type { ClosedStatus } from './casus.ts'

/** Who closes, in the words of the profile (NET-44). */
export type AfsluitenBesluit =
  | 'samen-met-ketenpartners'
  | 'procesregisseur-na-raadpleging'
  | 'beide-regisseurs'
  | 'procesregisseur-met-klant'
/** Which closing a netwerk knows (NET-45, B-05). */
export type AfsluitenVorm = 'afschalen' | 'voorlopig-afsluiten' | 'afsluiten-met-nazorg'

export type AfsluitenPartijen = {
  /** Each of them must take a position, and one dissent keeps the casus open. */
  readonly beslissen: readonly Rol[]
  /** Each of them must have been consulted; what they said does not decide. */
  readonly geraadpleegd: readonly Rol[]
  /** Told afterwards. */
  readonly bericht: readonly Rol[]
}

/** SLT-01, SLT-02 with B-04 (the casusregisseur counts as a consulted ketenpartner), SLT-03, SLT-05. */
export const AFSLUITEN_PARTIJEN: Record<AfsluitenBesluit, AfsluitenPartijen> = {
  'samen-met-ketenpartners': {
    beslissen: ['procesregisseur', 'inhoudelijke-regie', 'ketenpartner'],
    geraadpleegd: [],
    bericht: ['ketenpartner'],
  },
  'procesregisseur-na-raadpleging': {
    beslissen: ['procesregisseur'],
    geraadpleegd: ['inhoudelijke-regie', 'ketenpartner'],
    bericht: ['ketenpartner'],
  },
  'beide-regisseurs': {
    beslissen: ['procesregisseur', 'inhoudelijke-regie'],
    geraadpleegd: [],
    bericht: ['ketenpartner'],
  },
  'procesregisseur-met-klant': { beslissen: ['procesregisseur'], geraadpleegd: [], bericht: ['ketenpartner'] },
}

/** What a closed casus of this netwerk is called, and so whether it can be reopened (SLT-04, B-05). */
export const STATUSES_OF_VORM: Record<AfsluitenVorm, readonly ClosedStatus[]> = {
  afschalen: ['afgeschaald'],
  'voorlopig-afsluiten': ['voorlopig-afgesloten', 'afgesloten'],
  'afsluiten-met-nazorg': ['afgesloten'],
}
