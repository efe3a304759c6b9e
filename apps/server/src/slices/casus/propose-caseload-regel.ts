import type { Rol } from '@regietafel/domain/toegang/rollen.ts'
import { sql } from 'kysely'
import { inTransaction, type WriteTx } from '../../database/transaction.ts'
import { Problem, toProblem } from '../../http/problem.ts'
import type { Job, JobContext, JobHandlers } from '../../jobs/job.ts'
import { writeLog } from '../../log/write-log.ts'
import { offerPlaats } from './offer-plaats.ts'
import { offerRegie } from './propose-overdracht.ts'

export const CASELOAD_JOB = 'caseload-regel'
export type CaseloadJob = {
  readonly caseloadRegelId: string
  readonly casusId: string
  readonly deelnameId: string
  readonly rol: string
  readonly opvolgerId: string
  readonly vanId: string
  /** Who started it: the person or the manager. */
  readonly door: string
  readonly vertrekt: boolean
}

/** The note of a hand-over that is not told in person: where to look (ROL-35). */
const NOTITIE = {
  standVanZaken: 'Overgedragen met de hele caseload. Lees het overzicht en de tijdlijn van de casus.',
  openActies: 'De open acties gaan mee. Ze staan hieronder.',
  afspraken: 'De afspraken staan in het plan en in de uitkomst van het laatste overleg.',
  contactritme: 'Kijk bij de termijnen van de casus, en bel de andere regisseur of het team.',
}

/**
 * Proposes one line, with the keys of who hands over: the manager holds none. What a rule refuses is written on the line;
 * what fails otherwise is tried again, for nothing of it was saved.
 */
async function proposeRegel({ store, now }: JobContext, { netwerkId, gegevens }: Job): Promise<void> {
  const regel = gegevens as CaseloadJob
  const { casusId, vanId: persoonId, caseloadRegelId } = regel
  const opening = { soort: 'persoon', netwerkId, persoonId, bereik: 'casus', casusId } as const
  const finish = (tx: WriteTx, status: string, fout: string | null, overdrachtId: string | null) =>
    sql`select caseload_regel_klaar(${netwerkId}, ${caseloadRegelId}, ${status}, ${fout}, ${overdrachtId})`.execute(
      tx.db,
    )
  try {
    await inTransaction(store, opening, now, async (tx) => {
      const overdrachtId = await propose(tx, regel)
      await finish(tx, 'voorgesteld', null, overdrachtId)
      await log(tx, casusId, overdrachtId)
    })
  } catch (error) {
    const problem = toProblem(error)
    if (!(error instanceof Problem) && problem.status >= 500) throw error
    await inTransaction(store, opening, now, async (tx) => {
      await finish(tx, 'mislukt', problem.message, null)
    })
  }
}

async function propose(tx: WriteTx, regel: CaseloadJob): Promise<string> {
  const { casusId, deelnameId, opvolgerId, vertrekt, door } = regel
  const held = tx.kringen.rollenIn(casusId)
  const rol = held.find((each) => each === regel.rol) as Rol | undefined
  if (rol === undefined) throw new Problem(409, 'plaats-weg', 'Deze plaats is er niet meer.')
  const asked = { opvolgerId, notitie: NOTITIE }
  const overdrachtId =
    rol === 'procesregisseur' || rol === 'inhoudelijke-regie'
      ? await offerRegie(tx, casusId, { ...asked, rol, vertrekt })
      : await offerPlaats(tx, casusId, { ...asked, vanDeelnameId: deelnameId })
  await tx.db
    .updateTable('overdracht')
    .set({ actiesMee: true, voorgesteldDoor: door })
    .where('casusId', '=', casusId)
    .where('overdrachtId', '=', overdrachtId)
    .execute()
  return overdrachtId
}

const log = (tx: WriteTx, casusId: string, overdrachtId: string) =>
  writeLog(tx, casusId, {
    gebeurtenis: 'overdracht.propose',
    handeling: 'C',
    uitkomst: 'gelukt',
    rollen: tx.kringen.rollenIn(casusId),
    objectSoort: 'overdracht',
    objectId: overdrachtId,
    casusId,
    sessieId: null,
    verzoekId: null,
  })

export const caseloadJobs: JobHandlers = { [CASELOAD_JOB]: proposeRegel }
