import { accept, type Outcome, refuse } from '../shared/outcome.ts'
import { isBlank } from '../shared/text.ts'
import { type CasusStatus, isCasusCommandAllowed } from './casus.ts'

export const HEROPEN_AANLEIDINGEN = ['nieuw-signaal', 'verzoek', 'afspraken-houden-niet'] as const
export type ReopenCasus = {
  readonly aanleiding: (typeof HEROPEN_AANLEIDINGEN)[number]
  readonly reden: string
  readonly procesregisseurId: string
}
export type CasusHeropend = {
  readonly status: 'lopend'
  readonly heropendOp: Date
  readonly heropendDoor: string
  readonly reden: string
  /** The version of the plan with which the casus goes on; null when none was ever established. */
  readonly planVanafVersie: number | null
  /** Seats to be invited anew: nobody comes back without saying so. */
  readonly opnieuwUitnodigen: readonly string[]
  readonly toestemmingOpnieuw: true
}
export type ReopenCasusRefusal = 'casus-not-reopenable' | 'heropenen-not-in-this-netwerk' | 'reden-missing'

/** Reopen without a new aanmelding: the last plan is the start, members and consent are asked anew (SLT-04, SLT-11). */
export function reopenCasus(
  casus: {
    readonly status: CasusStatus
    readonly laatstePlanVersie: number | null
    readonly deelnamesBijSluiten: readonly string[]
  },
  command: ReopenCasus,
  /** `afsluiten.heropenen` */
  heropenen: boolean,
  now: Date,
): Outcome<CasusHeropend, ReopenCasusRefusal> {
  if (!isCasusCommandAllowed('reopen', casus.status)) return refuse('casus-not-reopenable')
  if (!heropenen) return refuse('heropenen-not-in-this-netwerk')
  if (isBlank(command.reden)) return refuse('reden-missing')
  return accept({
    status: 'lopend',
    heropendOp: now,
    heropendDoor: command.procesregisseurId,
    reden: command.reden,
    planVanafVersie: casus.laatstePlanVersie,
    opnieuwUitnodigen: casus.deelnamesBijSluiten,
    toestemmingOpnieuw: true,
  })
}
