/** The secure thread of one casus: open while the casus runs, archived with it (COM-01, COM-05, SLT-10). */
export type MailgroepStatus = 'open' | 'gearchiveerd'
export const MAILGROEP_COMMANDS = ['post', 'openEarlier', 'archive', 'unarchive'] as const
export type MailgroepCommand = (typeof MAILGROEP_COMMANDS)[number]

/** An archived mailgroep can be read, not written; reopening the casus brings it back (SLT-10, SLT-11). */
export const ALLOWED_MAILGROEP_COMMANDS: Record<MailgroepStatus, readonly MailgroepCommand[]> = {
  open: ['post', 'openEarlier', 'archive'],
  gearchiveerd: ['unarchive'],
}

export const isMailgroepCommandAllowed = (command: MailgroepCommand, status: MailgroepStatus) =>
  ALLOWED_MAILGROEP_COMMANDS[status].includes(command)
