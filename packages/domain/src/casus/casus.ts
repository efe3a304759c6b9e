/** How a casus can be closed; which of these a netwerk uses follows from its profile (SLT-04, NET-45). */
export const CLOSED_STATUSES = ['voorlopig-afgesloten', 'afgesloten-met-nazorg', 'afgesloten', 'afgeschaald'] as const
export type ClosedStatus = (typeof CLOSED_STATUSES)[number]

/** One household in one netwerk, with its team and its plan. A closed casus knows since when. */
export type LopendeCasus = { readonly status: 'lopend' }
export type GeslotenCasus = { readonly status: ClosedStatus; readonly geslotenOp: Date }
export type Casus = LopendeCasus | GeslotenCasus
export type CasusStatus = Casus['status']

export const CASUS_COMMANDS = [
  'change',
  'inviteDeelnemer',
  'planOverleg',
  'createActie',
  'decideClosing',
  'makeDefinitive',
  'reopen',
] as const
export type CasusCommand = (typeof CASUS_COMMANDS)[number]

const WHILE_OPEN = ['change', 'inviteDeelnemer', 'planOverleg', 'createActie', 'decideClosing'] as const

/** What may happen in which status; server and screen read the same table (SLT-04, SLT-11, SLT-18). */
export const ALLOWED_CASUS_COMMANDS: Record<CasusStatus, readonly CasusCommand[]> = {
  lopend: WHILE_OPEN,
  'voorlopig-afgesloten': ['reopen', 'makeDefinitive'],
  'afgesloten-met-nazorg': ['reopen', 'makeDefinitive'],
  afgeschaald: ['reopen'],
  afgesloten: [],
}

export const isCasusCommandAllowed = (command: CasusCommand, status: CasusStatus) =>
  ALLOWED_CASUS_COMMANDS[status].includes(command)
