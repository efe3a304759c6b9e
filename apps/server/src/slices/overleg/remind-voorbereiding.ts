import { inTransaction } from '../../database/transaction.ts'
import type { Job, JobContext, JobHandlers } from '../../jobs/job.ts'
import { planMail } from '../../jobs/plan-mail.ts'
import { getOverleg } from './overleg.queries.ts'
import { VOORBEREIDING_JOB } from './send-uitnodiging.ts'
import { readGeldigeUitnodigingen } from './tafel.ts'

type Gegevens = { overlegId: string; begin: string }

/** Reminds whoever did not prepare yet; nobody when the overleg moved or is off (OVL-04). */
async function remindVoorbereiding(context: JobContext, job: Job): Promise<void> {
  const { netwerkId, casusId } = job
  if (casusId === null) return
  const { overlegId, begin } = job.gegevens as Gegevens
  await inTransaction(context.store, { soort: 'systeem', netwerkId, casusId }, context.now, async (tx) => {
    const overleg = await getOverleg(tx, casusId, overlegId)
    if (overleg.status !== 'gepland' || overleg.begin.toISOString() !== begin) return
    const waiting = (await readGeldigeUitnodigingen(tx, overlegId)).filter(
      (row) => !row.voorbereid && row.deelnameId !== overleg.voorzitterDeelnameId,
    )
    for (const { persoonId, vervangerId } of waiting)
      await planMail(tx, {
        soort: 'voorbereiding-herinnering',
        persoonId: vervangerId ?? persoonId,
        casusId,
        pad: `/casussen/${casusId}/overleggen/${overlegId}/voorbereiden`,
        gegevens: { begin: overleg.begin },
      })
  })
}

export const overlegJobs: JobHandlers = { [VOORBEREIDING_JOB]: remindVoorbereiding }
