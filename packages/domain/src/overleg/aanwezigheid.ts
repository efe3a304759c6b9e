import { accept, type Outcome, refuse } from '../shared/outcome.ts'
import { isBlank } from '../shared/text.ts'
import { isOverlegCommandAllowed, type OverlegStatus } from './overleg.ts'

/** Who sat at the table (OVL-27). */
export const AANWEZIGHEDEN = ['aanwezig', 'afwezig-met-bericht', 'afwezig', 'vervangen'] as const
export type Aanwezigheid = (typeof AANWEZIGHEDEN)[number]

export type AanwezigheidRegel = {
  readonly deelnameId: string
  readonly zekerAanwezig: boolean
  /** null: not recorded yet. */
  readonly stand: Aanwezigheid | null
  readonly vervangerId: string | null
}
export type RecordAanwezigheid = { readonly stand: Aanwezigheid; readonly vervangerId: string | null }
export type RecordAanwezigheidRefusal = 'overleg-not-lopend' | 'vervanger-missing' | 'vervanger-not-asked'

/** Record who is there; a substitute has a name (OVL-27). */
export function recordAanwezigheid(
  overlegStatus: OverlegStatus,
  regel: AanwezigheidRegel,
  { stand, vervangerId }: RecordAanwezigheid,
): Outcome<AanwezigheidRegel, RecordAanwezigheidRefusal> {
  if (!isOverlegCommandAllowed('recordAanwezigheid', overlegStatus)) return refuse('overleg-not-lopend')
  if (stand === 'vervangen' && isBlank(vervangerId)) return refuse('vervanger-missing')
  if (stand !== 'vervangen' && vervangerId !== null) return refuse('vervanger-not-asked')
  return accept({ ...regel, stand, vervangerId })
}

/** A seat is taken by its holder or by a substitute. */
export const isAtTable = ({ stand }: Pick<AanwezigheidRegel, 'stand'>) => stand === 'aanwezig' || stand === 'vervangen'

/** Must-attend people whose seat stays empty: the voorzitter then chooses to continue or to adjourn (OVL-28). */
export const missingZekerAanwezig = (regels: readonly AanwezigheidRegel[]) =>
  regels.filter((regel) => regel.zekerAanwezig && regel.stand !== null && !isAtTable(regel))
