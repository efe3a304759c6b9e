import { dagVan } from '@regietafel/domain/shared/dagen.ts'
import { getHerinneringRonde, type HerinneringMoment, type TermijnRol } from '@regietafel/domain/termijn/termijn.ts'
import type { Selectable } from 'kysely'
import type { TermijnTable } from '../database/tables.ts'
import { inTransaction, type WriteTx } from '../database/transaction.ts'
import type { Job, JobContext, JobHandlers } from '../jobs/job.ts'
import { planMail } from '../jobs/plan-mail.ts'
import { HERINNERING_JOB, type HerinneringJob } from './plan-herinneringen.ts'
import { toTermijn } from './read-termijnen.ts'

type TermijnRow = Selectable<TermijnTable>

/**
 * Tells what is due of one term: looks whether it still runs, its day has come and it was not told before, marks it as
 * told and plans the mails, all in one transaction. So it may run twice, late, or on two servers at once (SYS-05, DOE-24).
 */
async function sendHerinnering({ store, now }: JobContext, job: Job): Promise<void> {
  const { termijnId } = job.gegevens as HerinneringJob
  const { netwerkId, casusId } = job
  await inTransaction(store, { soort: 'systeem', netwerkId, casusId }, now, async (tx) => {
    const row = await lockRunning(tx, termijnId)
    if (!row) return
    const termijn = toTermijn(row)
    const { send, told, next } = getHerinneringRonde(termijn, termijn.herinnerd, dagVan(now), termijn.gepauzeerdTot)
    await tx.db
      .updateTable('termijn')
      .set({ herinnerd: [...told], volgendeHerinnering: next })
      .where('termijnId', '=', termijnId)
      .execute()
    if (!send) return
    for (const recipient of await readRecipients(tx, row, send.aan))
      await planHerinneringMail(tx, row, send.moment, recipient)
  })
}

export const termijnJobs: JobHandlers = { [HERINNERING_JOB]: sendHerinnering }

/** The running term, locked: of two that look at once the second sees what the first told. Undefined when it ended. */
const lockRunning = (tx: WriteTx, termijnId: string): Promise<TermijnRow | undefined> =>
  tx.db
    .selectFrom('termijn')
    .selectAll()
    .where('termijnId', '=', termijnId)
    .where('gehaaldOp', 'is', null)
    .where('ingetrokkenOp', 'is', null)
    .forUpdate()
    .executeTakeFirst()

type Recipient = { readonly persoonId: string; readonly isActiehouder: boolean }

/** Who now holds these roles, and the actiehouder with whoever stands in (ROL-39). */
async function readRecipients(tx: WriteTx, row: TermijnRow, rollen: readonly TermijnRol[]): Promise<Recipient[]> {
  const seats = await tx.db
    .selectFrom('deelname')
    .select(['deelnameId', 'persoonId', 'rol', 'vervangtDeelnameId'])
    .where('casusId', '=', row.casusId)
    .where('aanvaardOp', 'is not', null)
    .where('vanaf', '<=', tx.now)
    .where((eb) => eb.or([eb('tot', 'is', null), eb('tot', '>', tx.now)]))
    .execute()
  const isActiehouder = (seat: (typeof seats)[number]) =>
    row.deelnameId !== null && (seat.deelnameId === row.deelnameId || seat.vervangtDeelnameId === row.deelnameId)
  const found = seats.flatMap((seat) => {
    const own = rollen.includes('actiehouder') && isActiehouder(seat)
    return own || rollen.some((rol) => rol === seat.rol) ? [{ persoonId: seat.persoonId, isActiehouder: own }] : []
  })
  return found.filter(({ persoonId }, index) => found.findIndex((other) => other.persoonId === persoonId) === index)
}

async function planHerinneringMail(
  tx: WriteTx,
  { soort, casusId, vervaltOp: uiterlijk }: TermijnRow,
  moment: HerinneringMoment,
  { persoonId, isActiehouder }: Recipient,
): Promise<void> {
  const to = { persoonId, casusId }
  if (soort === 'actie') {
    const gegevens = { moment, voor: isActiehouder ? 'actiehouder' : 'regisseur', uiterlijk } as const
    return planMail(tx, { soort: 'actie-herinnering', ...to, pad: `/casussen/${casusId}/acties`, gegevens })
  }
  if (soort === 'uitkomst-delen') {
    const gegevens = { stand: moment === 'te-laat' ? 'te-laat' : 'waarschuwing', uiterlijk } as const
    return planMail(tx, { soort: 'verslag-termijn', ...to, pad: `/casussen/${casusId}`, gegevens })
  }
  return planMail(tx, {
    soort: 'termijn-herinnering',
    ...to,
    pad: `/casussen/${casusId}`,
    gegevens: { termijn: soort as 'contact-regisseurs', teLaat: moment === 'te-laat', uiterlijk },
  })
}
