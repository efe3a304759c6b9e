import { accept, type Outcome, refuse } from '../shared/outcome.ts'
import { isBlank } from '../shared/text.ts'
import { type Deelname, isDeelnameCommandAllowed } from './deelname.ts'

export type EndDeelname = { readonly reden: string; readonly door: string; readonly opvolgerId: string | null }
export type DeelnameBeeindigd = {
  readonly status: 'beeindigd'
  readonly tot: Date
  readonly reden: string
  readonly beeindigdDoor: string
  readonly opvolgerId: string | null
}
export type EndDeelnameRefusal = 'deelname-not-actief' | 'reden-missing' | 'open-acties' | 'regie-not-handed-over'

/**
 * End a betrokkenheid, with a reason (ROL-32). Not while acties stand open on the name (ROL-33), and a regisseur hands
 * over first, so that a casus is never left without (ROL-35).
 */
export function endDeelname(
  deelname: Pick<Deelname, 'status' | 'rol'> & { readonly openActies: number },
  command: EndDeelname,
  now: Date,
): Outcome<DeelnameBeeindigd, EndDeelnameRefusal> {
  if (!isDeelnameCommandAllowed('end', deelname.status)) return refuse('deelname-not-actief')
  if (isBlank(command.reden)) return refuse('reden-missing')
  if (deelname.openActies > 0) return refuse('open-acties')
  if (deelname.rol === 'procesregisseur' || deelname.rol === 'inhoudelijke-regie')
    return refuse('regie-not-handed-over')
  const { reden, door, opvolgerId } = command
  return accept({ status: 'beeindigd', tot: now, reden, beeindigdDoor: door, opvolgerId })
}
