/** Whether sending again can help. */
export type MailFault = 'temporary' | 'permanent'

/**
 * A mail that was not sent. The message holds only codes: a server's own words often repeat the address, and an address
 * is a name (PRV-24).
 */
export class MailError extends Error {
  readonly fault: MailFault

  constructor(fault: MailFault, code: string) {
    super(`The mail was not sent (${fault}): ${code}`)
    this.name = 'MailError'
    this.fault = fault
  }
}

const fieldOf = (error: unknown, field: 'code' | 'command' | 'responseCode'): unknown =>
  error instanceof Error ? new Map<string, unknown>(Object.entries(error)).get(field) : undefined

/**
 * Is it the mail or the circumstances? A 5xx answer to this recipient or this text, or an address that is none, will be
 * the same tomorrow. Everything else (no connection, a busy server, a wrong password, a sender not yet allowed, a full
 * disk) passes or gets repaired.
 */
export function toMailError(error: unknown): MailError {
  const code = fieldOf(error, 'code')
  const command = fieldOf(error, 'command')
  const answer = fieldOf(error, 'responseCode')
  const refused = typeof answer === 'number' && answer >= 500 && (command === 'RCPT TO' || command === 'DATA')
  const noAddress = code === 'EENVELOPE' && command === 'API'
  const parts = [code, command, answer].filter((part) => typeof part === 'string' || typeof part === 'number')
  return new MailError(refused || noAddress ? 'permanent' : 'temporary', parts.join(' ') || 'unknown')
}
