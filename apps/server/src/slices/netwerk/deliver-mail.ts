import type { Netwerkprofiel } from '@regietafel/domain/netwerk/profiel.ts'
import { term } from '@regietafel/domain/netwerk/termen.ts'
import { inTransaction, type ReadTx } from '../../database/transaction.ts'
import type { Job, JobContext, JobHandlers } from '../../jobs/job.ts'
import { MAIL_JOB, type PlannedMail } from '../../jobs/plan-mail.ts'
import type { MailGegevens, MailKader, MailSoort } from '../../mail/mail-data.ts'
import { findAddressee } from '../../mail/find-addressee.ts'
import { routeMail } from '../../mail/route-mail.ts'
import { MailError } from '../../mail/mail-error.ts'
import { renderMail } from '../../mail/render-mail.ts'
import { getActiveProfiel, getNetwerk, readPersonen } from './netwerk.reads.ts'

const MOMENT = /^\d{4}-\d{2}-\d{2}T/

/** Job data are JSON; moments become dates again. */
const revive = <Gegevens extends object>(gegevens: Gegevens): Gegevens =>
  Object.fromEntries(
    Object.entries(gegevens).map(([key, value]) => [
      key,
      typeof value === 'string' && MOMENT.test(value) ? new Date(value) : (value as unknown),
    ]),
  ) as Gegevens

/** Sends one planned mail. An address that does not work is given up; anything else is tried again later. */
async function deliverMail(context: JobContext, job: Job): Promise<void> {
  const planned = job.gegevens as PlannedMail<MailSoort>
  const kader = await readKader(context, job, planned)
  if (!kader) return
  const gegevens = { ...kader, ...revive(planned.gegevens) } as MailKader & MailGegevens[MailSoort]
  try {
    await context.mail.send(renderMail(planned.soort, gegevens), context.jobId)
  } catch (error) {
    if (error instanceof MailError && error.fault === 'permanent') return
    throw error
  }
}

/** Null when there is nobody to tell: the person left, or wants to be told later (COM-19). */
async function readKader(context: JobContext, job: Job, planned: PlannedMail<MailSoort>): Promise<MailKader | null> {
  const { netwerkId, casusId } = job
  return inTransaction(context.store, { soort: 'systeem', netwerkId, casusId }, context.now, async (tx) => {
    const addressee = await findAddressee(tx, planned)
    const [persoon] = addressee === null ? [] : await readPersonen(tx, [addressee])
    const casusCode = await readCasusCode(tx, planned.casusId)
    if (!persoon?.actief || casusCode === undefined) return null
    if (!(await routeMail(tx, job, context.jobId, persoon.persoonId))) return null
    const netwerk = await getNetwerk(tx)
    const profiel = await getActiveProfiel(tx)
    return {
      aan: persoon.email,
      netwerk: { naam: netwerk.naam, mailbox: profiel.lijsten.contactadres },
      termen: termenOf(profiel),
      casusCode,
      link: `${context.siteUrl}${planned.pad}`,
    }
  })
}

/** Null where the mail is about no casus, undefined where the casus is not there (any more). */
async function readCasusCode(tx: ReadTx, casusId: string | null): Promise<string | null | undefined> {
  if (casusId === null) return null
  const casus = await tx.db.selectFrom('casus').select('code').where('casusId', '=', casusId).executeTakeFirst()
  return casus?.code
}

const termenOf = (profiel: Netwerkprofiel): MailKader['termen'] => ({
  overleg: term(profiel, 'overleg'),
  inhoudelijkeRegie: term(profiel, 'inhoudelijkeRegie'),
  proces: term(profiel, 'proces'),
  plan: term(profiel, 'plan'),
  deelnemer: term(profiel, 'deelnemer'),
})

export const netwerkJobs: JobHandlers = { [MAIL_JOB]: deliverMail }
