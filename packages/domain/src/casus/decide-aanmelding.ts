import { type Netwerkprofiel, waarde } from '../netwerk/profiel.ts'
import type { AveInstap, CasusregieToewijzing } from '../netwerk/profielwaarden.ts'
import { accept, type Outcome, refuse } from '../shared/outcome.ts'
import { isBlank } from '../shared/text.ts'
import { type AanmeldingBesluit, type AanmeldingStatus, isAanmeldingCommandAllowed } from './aanmelding.ts'

export type AanmeldingInBehandeling = {
  readonly status: AanmeldingStatus
  /** AVE niveau as the aanmelder and the procesregisseur see it; null while nobody filled it in. */
  readonly niveau: number | null
  /** Who already co-ordinates the help, if anyone (ROL-08). */
  readonly bekendeInhoudelijkeRegieId: string | null
}
export type DecideAanmelding = {
  readonly besluit: AanmeldingBesluit
  readonly reden: string
  readonly procesregisseurId: string
}

/** The values of `ave.instap` and `casusregie.toewijzing`. */
export type AanmeldingProfile = {
  readonly instap: Pick<AveInstap, 'vanaf'>
  readonly toewijzing: Pick<CasusregieToewijzing, 'zittendeBlijft' | 'procesregisseurMag'>
}

export const aanmeldingProfile = (profiel: Netwerkprofiel): AanmeldingProfile => ({
  instap: waarde(profiel, 'ave.instap'),
  toewijzing: waarde(profiel, 'casusregie.toewijzing'),
})

export type AanmeldingBesloten = {
  readonly status: AanmeldingBesluit
  readonly reden: string
  readonly beslotenDoor: string
  readonly beslotenOp: Date
  /** Only an accepted aanmelding opens a casus; the person already in place is pre-filled as inhoudelijke regie. */
  readonly casus: { readonly status: 'lopend'; readonly vooringevuldeRegieId: string | null } | null
  /** Who is told; the household only where the profile says so (INT-10). */
  readonly inform: readonly ['aanmelder']
}
export type DecideAanmeldingRefusal =
  | 'aanmelding-already-decided'
  | 'reden-missing'
  | 'niveau-missing'
  | 'below-ave-instap'
  | 'procesregisseur-cannot-be-inhoudelijke-regie'

function checkInstap(niveau: number | null, { vanaf }: Pick<AveInstap, 'vanaf'>) {
  if (vanaf === null) return null
  if (niveau === null) return 'niveau-missing'
  return niveau < vanaf ? 'below-ave-instap' : null
}

/**
 * Decide on an aanmelding with a reason (INT-09). Under the entry level of the netwerk it cannot become a casus, only
 * a consultation or a referral (INT-08). Where the one already in place normally stays, that person is
 * pre-filled as casusregisseur, but never the procesregisseur who decides (ROL-08).
 */
export function decideAanmelding(
  aanmelding: AanmeldingInBehandeling,
  command: DecideAanmelding,
  profile: AanmeldingProfile,
  now: Date,
): Outcome<AanmeldingBesloten, DecideAanmeldingRefusal> {
  if (!isAanmeldingCommandAllowed('decide', aanmelding.status)) return refuse('aanmelding-already-decided')
  if (isBlank(command.reden)) return refuse('reden-missing')

  const accepted = command.besluit === 'aangenomen'
  const gate = accepted ? checkInstap(aanmelding.niveau, profile.instap) : null
  if (gate) return refuse(gate)
  const zittend = accepted && profile.toewijzing.zittendeBlijft ? aanmelding.bekendeInhoudelijkeRegieId : null
  if (zittend === command.procesregisseurId && profile.toewijzing.procesregisseurMag === 'nee') {
    return refuse('procesregisseur-cannot-be-inhoudelijke-regie')
  }
  return accept({
    status: command.besluit,
    reden: command.reden,
    beslotenDoor: command.procesregisseurId,
    beslotenOp: now,
    casus: accepted ? { status: 'lopend', vooringevuldeRegieId: zittend } : null,
    inform: ['aanmelder'],
  })
}
