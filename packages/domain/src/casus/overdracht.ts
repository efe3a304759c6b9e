import type { Regisseur } from '../netwerk/profielwaarden.ts'

/** The roles that are handed over, never just left (ROL-35, ROL-36). */
export const REGISSEURS = ['procesregisseur', 'inhoudelijke-regie'] as const satisfies readonly Regisseur[]

/** What can be handed over: the regie, and with a caseload the place of a ketenpartner too (ROL-40). */
export const OVERDRACHT_ROLLEN = [...REGISSEURS, 'ketenpartner'] as const
export type OverdrachtRol = (typeof OVERDRACHT_ROLLEN)[number]

/** What the leaving regisseur hands over in words (ROL-35). */
export type Overdrachtsnotitie = {
  readonly standVanZaken: string
  readonly openActies: string
  readonly afspraken: string
  readonly contactritme: string
}
export const NOTITIE_VELDEN = ['standVanZaken', 'openActies', 'afspraken', 'contactritme'] as const

/** Hand-over of regie: proposed, then accepted, declined or withdrawn; its moment is the acceptance (ROL-35). */
export type OverdrachtStatus = 'voorgesteld' | 'aanvaard' | 'afgewezen' | 'ingetrokken'
export type Overdracht = {
  readonly id: string
  readonly status: OverdrachtStatus
  readonly vanDeelnameId: string
  readonly naarDeelnameId: string
}

export const OVERDRACHT_COMMANDS = ['accept', 'decline', 'withdraw'] as const
export type OverdrachtCommand = (typeof OVERDRACHT_COMMANDS)[number]

export const ALLOWED_OVERDRACHT_COMMANDS: Record<OverdrachtStatus, readonly OverdrachtCommand[]> = {
  voorgesteld: ['accept', 'decline', 'withdraw'],
  aanvaard: [],
  afgewezen: [],
  ingetrokken: [],
}

export const isOverdrachtCommandAllowed = (command: OverdrachtCommand, status: OverdrachtStatus) =>
  ALLOWED_OVERDRACHT_COMMANDS[status].includes(command)

/** Whom the casus shows as inhoudelijke regie: until acceptance both, the one in office first (ROL-35). */
export function visibleRegie(currentDeelnameId: string | null, overdracht: Overdracht | null): string[] {
  const current = currentDeelnameId === null ? [] : [currentDeelnameId]
  return overdracht?.status === 'voorgesteld' ? [...current, overdracht.naarDeelnameId] : current
}
