import type { Deelname } from '../casus/deelname.ts'
import { accept, type Outcome, refuse } from '../shared/outcome.ts'
import { type Actie, type ActieActor, isActieCommandAllowed, mayCommandActie } from './actie.ts'

export type TransferActie = { readonly naar: Pick<Deelname, 'id' | 'status'>; readonly door: ActieActor }
export type TransferredActie = Pick<Actie, 'actiehouderId' | 'eersteActiehouderId'> & {
  readonly vanId: string
  readonly overgedragenOp: Date
}
export type TransferActieRefusal =
  | 'actie-not-yours'
  | 'actie-not-open'
  | 'actiehouder-not-actief'
  | 'already-actiehouder'

/** Pass an open actie to another deelnemer; who took it on first stays visible (DOE-27, ROL-33). */
export function transferActie(
  actie: Actie,
  { naar, door }: TransferActie,
  now: Date,
): Outcome<TransferredActie, TransferActieRefusal> {
  if (!mayCommandActie('transfer', actie, door)) return refuse('actie-not-yours')
  if (!isActieCommandAllowed('transfer', actie.status)) return refuse('actie-not-open')
  if (naar.status !== 'actief') return refuse('actiehouder-not-actief')
  if (naar.id === actie.actiehouderId) return refuse('already-actiehouder')
  return accept({
    actiehouderId: naar.id,
    eersteActiehouderId: actie.eersteActiehouderId,
    vanId: actie.actiehouderId,
    overgedragenOp: now,
  })
}
