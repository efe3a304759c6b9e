import type { Rol } from '../toegang/rollen.ts'

/** A seat of one person, for one organisation and in one role, in one casus (ROL-01, ROL-32). */
export type DeelnameStatus = 'uitgenodigd' | 'actief' | 'afgewezen' | 'beeindigd'
export type Deelname = {
  readonly id: string
  readonly persoonId: string
  readonly organisatieId: string
  readonly rol: Rol
  readonly status: DeelnameStatus
}

export const DEELNAME_COMMANDS = ['accept', 'decline', 'takeRol', 'registerVervanging', 'end'] as const
export type DeelnameCommand = (typeof DEELNAME_COMMANDS)[number]

/** Only a seat whose expectations were accepted takes part; an ended one does nothing more (ROL-02, ROL-32). */
export const ALLOWED_DEELNAME_COMMANDS: Record<DeelnameStatus, readonly DeelnameCommand[]> = {
  uitgenodigd: ['accept', 'decline', 'end'],
  actief: ['takeRol', 'registerVervanging', 'end'],
  afgewezen: [],
  beeindigd: [],
}

export const isDeelnameCommandAllowed = (command: DeelnameCommand, status: DeelnameStatus) =>
  ALLOWED_DEELNAME_COMMANDS[status].includes(command)
