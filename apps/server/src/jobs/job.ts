import type { Store } from '../database/transaction.ts'
import type { MailTransport } from '../mail/send-mail.ts'

/**
 * Work outside the request, planned in the transaction that causes it. Holds ids, codes and moments only: never a
 * name, a text or an address.
 */
export type Job = {
  readonly soort: string
  readonly netwerkId: string
  readonly casusId: string | null
  readonly gegevens: object
}

/** What a job gets to work with. */
export type JobContext = {
  readonly store: Store
  readonly now: Date
  readonly jobId: string
  readonly mail: MailTransport
  /** Where people open the site: links in mails start with it. */
  readonly siteUrl: string
}

/** Each slice brings its own, by kind. A job that throws is tried again later; so it must be able to run twice. */
export type JobHandlers = { readonly [Soort in string]: (context: JobContext, job: Job) => Promise<void> }
