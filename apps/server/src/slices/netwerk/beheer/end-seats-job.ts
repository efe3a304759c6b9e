import { endSeatsOfPersoon } from '../../../access/end-persoon-seats.ts'
import { inTransaction } from '../../../database/transaction.ts'
import type { JobHandlers } from '../../../jobs/job.ts'
import { readPersonen } from '../netwerk.reads.ts'

export const PLAATSEN_JOB = 'plaatsen-beeindigen'

type Gegevens = { readonly persoonId: string; readonly opvolgerId: string | null }

/** The seats of someone who left end, and the procesregie goes to the successor (ROL-36, ROL-40). Twice ends nothing twice. */
export const beheerJobs: JobHandlers = {
  [PLAATSEN_JOB]: async ({ store, now }, { netwerkId, gegevens }) => {
    const { persoonId, opvolgerId } = gegevens as Gegevens
    const opvolger = await inTransaction(store, { soort: 'systeem', netwerkId, casusId: null }, now, async (tx) => {
      const [found] = opvolgerId === null ? [] : await readPersonen(tx, [opvolgerId])
      return found ? { persoonId: found.persoonId, organisatieId: found.organisatie.organisatieId } : null
    })
    await endSeatsOfPersoon(store, { netwerkId, persoonId }, opvolger, now)
  },
}
