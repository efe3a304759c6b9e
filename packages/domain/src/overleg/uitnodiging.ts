/** The life of one invitation (OVL-11). */
export const UITNODIGING_STATUSES = [
  'concept',
  'verstuurd',
  'gezien',
  'aanvaard',
  'afgewezen',
  'vervanger-genoemd',
  'ingetrokken',
] as const
export type UitnodigingStatus = (typeof UITNODIGING_STATUSES)[number]

export const UITNODIGING_COMMANDS = ['send', 'see', 'accept', 'decline', 'nameVervanger', 'renew', 'withdraw'] as const
export type UitnodigingCommand = (typeof UITNODIGING_COMMANDS)[number]

const ANSWERS = { accept: 'aanvaard', decline: 'afgewezen', nameVervanger: 'vervanger-genoemd' } as const
const AFTER_SENDING = { ...ANSWERS, renew: 'verstuurd', withdraw: 'ingetrokken' } as const

/**
 * Where each command leads; what is not listed is not allowed. A new date or place renews the invitation and asks the
 * answer anew, and whoever answered may still change it. `see` after an answer changes nothing, so it is not listed.
 */
export const NEXT_UITNODIGING_STATUS: Record<
  UitnodigingStatus,
  Partial<Record<UitnodigingCommand, UitnodigingStatus>>
> = {
  concept: { send: 'verstuurd', withdraw: 'ingetrokken' },
  verstuurd: { ...AFTER_SENDING, see: 'gezien' },
  gezien: AFTER_SENDING,
  aanvaard: AFTER_SENDING,
  afgewezen: AFTER_SENDING,
  'vervanger-genoemd': AFTER_SENDING,
  ingetrokken: {},
}

/** The status after a command, or undefined when the command is not allowed now (OVL-11). */
export const nextUitnodigingStatus = (status: UitnodigingStatus, command: UitnodigingCommand) =>
  NEXT_UITNODIGING_STATUS[status][command]
