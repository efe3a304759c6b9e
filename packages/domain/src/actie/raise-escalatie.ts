import type { Deelname } from '../casus/deelname.ts'
import type { EscalatieDoel, EscalatieDoelCode } from '../netwerk/profielwaarden.ts'
import { accept, type Outcome, refuse } from '../shared/outcome.ts'
import { isBlank } from '../shared/text.ts'
import type { Rol } from '../toegang/rollen.ts'

/** The next rung: partner to regisseur, regisseur to procesregisseur, procesregisseur to the netwerk's target (DOE-08, DOE-09). */
const NEXT_RUNG: Record<Rol, readonly Rol[] | 'doel' | null> = {
  ketenpartner: ['inhoudelijke-regie', 'procesregisseur'],
  'inhoudelijke-regie': ['procesregisseur'],
  procesregisseur: 'doel',
  lijn: null,
  gast: null,
}

export type RaiseEscalatie = {
  /** A person chooses to raise: no reminder and no term ever does (DOE-08, DOE-24). */
  readonly door: Pick<Deelname, 'id' | 'rol'>
  readonly actieId: string
  readonly belemmering: string
  readonly vraag: string
  /** Only the procesregisseur chooses a target, from the netwerk's list. */
  readonly doel: EscalatieDoelCode | null
}
export type EscalatieTarget =
  | { readonly soort: 'deelname'; readonly deelnameId: string }
  | { readonly soort: 'doel'; readonly code: EscalatieDoelCode; readonly trede: number }
export type RaisedEscalatie = {
  readonly naar: EscalatieTarget
  readonly doorId: string
  readonly actieId: string
  readonly belemmering: string
  readonly vraag: string
  readonly op: Date
}
export type RaiseEscalatieRefusal =
  | 'belemmering-missing'
  | 'vraag-missing'
  | 'no-next-rung'
  | 'doel-not-yours'
  | 'doel-not-of-this-netwerk'
  | 'doel-skips-a-rung'

export type EscalatieStand = {
  readonly deelnames: readonly Deelname[]
  /** The highest rung of the target list already asked about this actie; 0 when none. */
  readonly bereikteTrede: number
}

function chooseDoel(stand: EscalatieStand, code: EscalatieDoelCode | null, doelen: readonly EscalatieDoel[]) {
  const doel = doelen.find((candidate) => candidate.code === code)
  if (!doel) return refuse('doel-not-of-this-netwerk')
  if (doel.trede > stand.bereikteTrede + 1) return refuse('doel-skips-a-rung')
  return accept({ soort: 'doel', code: doel.code, trede: doel.trede } as const)
}

function nextHolder({ deelnames }: EscalatieStand, rollen: readonly Rol[]) {
  const holders = rollen.map((rol) => deelnames.find((d) => d.rol === rol && d.status === 'actief'))
  const holder = holders.find((deelname) => deelname !== undefined)
  return holder ? accept({ soort: 'deelname', deelnameId: holder.id } as const) : refuse('no-next-rung')
}

/**
 * Raise an obstacle one rung, in one's own words and by one's own choice: the partner to the casusregisseur (the
 * procesregisseur while there is none), the casusregisseur to the procesregisseur, and that one to the netwerk's target
 * (DOE-08, DOE-09, NET-46).
 */
export function raiseEscalatie(
  stand: EscalatieStand,
  command: RaiseEscalatie,
  doelen: readonly EscalatieDoel[],
  now: Date,
): Outcome<RaisedEscalatie, RaiseEscalatieRefusal> {
  if (isBlank(command.belemmering)) return refuse('belemmering-missing')
  if (isBlank(command.vraag)) return refuse('vraag-missing')
  const rung = NEXT_RUNG[command.door.rol]
  if (rung === null) return refuse('no-next-rung')
  if (rung !== 'doel' && command.doel !== null) return refuse('doel-not-yours')
  const naar = rung === 'doel' ? chooseDoel(stand, command.doel, doelen) : nextHolder(stand, rung)
  if (!naar.ok) return naar
  const { door, actieId, belemmering, vraag } = command
  return accept({ naar: naar.value, doorId: door.id, actieId, belemmering, vraag, op: now })
}
