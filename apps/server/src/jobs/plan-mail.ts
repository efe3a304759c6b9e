import type { WriteTx } from '../database/transaction.ts'
import type { MailGegevens, MailSoort } from '../mail/mail-data.ts'
import { planJob } from './plan-job.ts'

export const MAIL_JOB = 'mail'

/** A mail to one person: which, about which casus, and the page to open (`/casussen/{id}/...`: site words and ids only). */
export type PlannedMail<Soort extends MailSoort> = {
  readonly soort: Soort
  readonly persoonId: string
  /** Null before there is a casus: what happens with an aanmelding. */
  readonly casusId: string | null
  readonly pad: string
  readonly gegevens: MailGegevens[Soort]
  /** Someone may be in danger: goes out at once, whatever the recipient chose (COM-19). */
  readonly dringend?: boolean
}

/** Plans a mail with the change it tells of. Name, address and words are looked up when it is sent (COM-05, PRV-24). */
export const planMail = <Soort extends MailSoort>(tx: WriteTx, mail: PlannedMail<Soort>, runAt?: Date): Promise<void> =>
  planJob(tx, { soort: MAIL_JOB, casusId: mail.casusId, gegevens: mail }, runAt)
