import { accept, type Outcome, refuse } from '../shared/outcome.ts'
import { isBlank } from '../shared/text.ts'
import { type Actie, type ActieActor, type ActieStatus, isActieCommandAllowed, mayCommandActie } from './actie.ts'

export type ReportActie =
  | { readonly soort: 'start' }
  | { readonly soort: 'complete'; readonly terugkoppeling: string }
  | { readonly soort: 'fail'; readonly reden: string }
  | { readonly soort: 'withdraw'; readonly reden: string }
export type ReportedActie = {
  readonly status: ActieStatus
  /** The words that go to the netwerk's channel, or stay with the actie. */
  readonly tekst: string | null
  /** A failing actie yields a signaal (DOE-06). */
  readonly yieldsSignaal: boolean
  readonly gemeldOp: Date
}
export type ReportActieRefusal = 'actie-not-yours' | 'actie-not-open' | 'terugkoppeling-missing' | 'reden-missing'

const STATUS_AFTER = { start: 'bezig', complete: 'gereed', fail: 'lukt-niet', withdraw: 'ingetrokken' } as const

function textOf(command: ReportActie) {
  if (command.soort === 'start') return null
  return command.soort === 'complete' ? command.terugkoppeling : command.reden
}

/**
 * Say how an actie goes. Done asks for terugkoppeling in words (DOE-05), "lukt niet" for the obstacle, and yields a
 * signaal (DOE-06); only the regie withdraws, with a reason (ROL-33).
 */
export function reportActie(
  actie: Actie,
  command: ReportActie,
  actor: ActieActor,
  now: Date,
): Outcome<ReportedActie, ReportActieRefusal> {
  if (!mayCommandActie(command.soort, actie, actor)) return refuse('actie-not-yours')
  if (!isActieCommandAllowed(command.soort, actie.status)) return refuse('actie-not-open')
  const tekst = textOf(command)
  if (command.soort === 'complete' && isBlank(tekst)) return refuse('terugkoppeling-missing')
  if (command.soort !== 'start' && isBlank(tekst)) return refuse('reden-missing')
  return accept({ status: STATUS_AFTER[command.soort], tekst, yieldsSignaal: command.soort === 'fail', gemeldOp: now })
}
