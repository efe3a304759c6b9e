import type { Rol } from '../toegang/rollen.ts'

/** One afspraak with exactly one actiehouder (DOE-04). */
export type ActieStatus = 'open' | 'bezig' | 'lukt-niet' | 'gereed' | 'ingetrokken'
export type Actie = {
  readonly id: string
  readonly status: ActieStatus
  readonly actiehouderId: string
  /** Who took it on first; stays visible when it is passed on (DOE-27). */
  readonly eersteActiehouderId: string
}

export const ACTIE_COMMANDS = ['change', 'start', 'complete', 'fail', 'transfer', 'withdraw'] as const
export type ActieCommand = (typeof ACTIE_COMMANDS)[number]

const STILL_TO_DO = ['change', 'complete', 'transfer', 'withdraw'] as const

export const ALLOWED_ACTIE_COMMANDS: Record<ActieStatus, readonly ActieCommand[]> = {
  open: [...STILL_TO_DO, 'start', 'fail'],
  bezig: [...STILL_TO_DO, 'fail'],
  'lukt-niet': [...STILL_TO_DO, 'start'],
  gereed: [],
  ingetrokken: [],
}

export const isActieCommandAllowed = (command: ActieCommand, status: ActieStatus) =>
  ALLOWED_ACTIE_COMMANDS[status].includes(command)

/** An actie that still holds the seat of its actiehouder (ROL-33). */
export const isOpenActie = (status: ActieStatus) => isActieCommandAllowed('complete', status)

export type ActieActor = { readonly deelnameId: string; readonly rol: Rol }

const isRegie = (rol: Rol) => rol === 'procesregisseur' || rol === 'inhoudelijke-regie'

/** Commands of the actiehouder; withdrawing needs the regie, which is how it agrees (ROL-33, PRV-34). */
const OWN_COMMANDS: readonly ActieCommand[] = ['start', 'complete', 'fail', 'transfer']

/** The actiehouder reports and passes on; the regie may do everything (PRV-34). */
export const mayCommandActie = (command: ActieCommand, actie: Pick<Actie, 'actiehouderId'>, actor: ActieActor) =>
  isRegie(actor.rol) || (actor.deelnameId === actie.actiehouderId && OWN_COMMANDS.includes(command))
