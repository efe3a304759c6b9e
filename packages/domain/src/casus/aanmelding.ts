/** A request to take up a casus: received, then accepted, kept as consultation or referred (INT-08, INT-09). */
export const AANMELDING_BESLUITEN = ['aangenomen', 'consultatie', 'verwezen'] as const
export type AanmeldingBesluit = (typeof AANMELDING_BESLUITEN)[number]
export type AanmeldingStatus = 'ontvangen' | AanmeldingBesluit

export const AANMELDING_COMMANDS = ['change', 'assign', 'decide'] as const
export type AanmeldingCommand = (typeof AANMELDING_COMMANDS)[number]

/** Once decided an aanmelding stays as it was: a new question is a new aanmelding. */
export const ALLOWED_AANMELDING_COMMANDS: Record<AanmeldingStatus, readonly AanmeldingCommand[]> = {
  ontvangen: ['change', 'assign', 'decide'],
  aangenomen: [],
  consultatie: [],
  verwezen: [],
}

export const isAanmeldingCommandAllowed = (command: AanmeldingCommand, status: AanmeldingStatus) =>
  ALLOWED_AANMELDING_COMMANDS[status].includes(command)
