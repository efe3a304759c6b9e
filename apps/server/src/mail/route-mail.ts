import { createHash } from 'node:crypto'
import {
  type AttenderingGroep,
  type Instelling,
  type Rusttijd,
  routeAttendering,
  STANDAARD_INSTELLING,
} from '@regietafel/domain/termijn/attendering.ts'
import { sql } from 'kysely'
import type { WriteTx } from '../database/transaction.ts'
import type { Job } from '../jobs/job.ts'
import { planJob } from '../jobs/plan-job.ts'
import type { PlannedMail } from '../jobs/plan-mail.ts'
import { ATTENDERING_GROEP } from './attendering-groep.tabel.ts'
import type { MailSoort } from './mail-data.ts'

export const DAGOVERZICHT_JOB = 'dagoverzicht'
export type DagoverzichtJob = { readonly persoonId: string; readonly dag: string }

type Row = {
  keuzes: Partial<Instelling['keuzes']>
  rustVan: string | null
  rustTot: string | null
  dagoverzichtOm: string
}

/** A kept choice as the rules know it; a group that came later has its default. */
export function toInstelling(row: Row | undefined): Instelling {
  if (!row) return STANDAARD_INSTELLING
  const { keuzes, rustVan, rustTot, dagoverzichtOm } = row
  const rust: Rusttijd | null = rustVan !== null && rustTot !== null ? { van: rustVan, tot: rustTot } : null
  return { keuzes: { ...STANDAARD_INSTELLING.keuzes, ...keuzes }, rust, dagoverzichtOm }
}

/**
 * Whether a mail goes out now, as the one who gets it chose (COM-19). If not, it is planned for when the rest is over or
 * counted for the overview of a day, in this transaction; so it is never lost and never doubled (SYS-05).
 */
export async function routeMail(tx: WriteTx, job: Job, jobId: string, persoonId: string): Promise<boolean> {
  const { soort, dringend = false } = job.gegevens as PlannedMail<MailSoort>
  const groep = ATTENDERING_GROEP[soort]
  const route = routeAttendering({ groep, dringend }, await readInstelling(tx, persoonId), tx.now)
  if (route.soort === 'later') await planJob(tx, job, route.op, sameEachTime(jobId))
  if (route.soort === 'dagoverzicht' && groep) await hold(tx, { persoonId, groep, jobId, ...route })
  return route.soort === 'nu'
}

async function readInstelling(tx: WriteTx, persoonId: string): Promise<Instelling> {
  const { rows } = await sql<Row>`select * from instelling_van(${tx.netwerkId}, ${persoonId})`.execute(tx.db)
  return toInstelling(rows[0])
}

type Held = { persoonId: string; groep: AttenderingGroep; jobId: string; dag: string; op: Date }

async function hold(tx: WriteTx, { persoonId, groep, jobId, dag, op }: Held): Promise<void> {
  await sql`select dagoverzicht_bewaar(${tx.netwerkId}, ${persoonId}, ${dag}, ${jobId}, ${groep})`.execute(tx.db)
  const gegevens: DagoverzichtJob = { persoonId, dag }
  await planJob(tx, { soort: DAGOVERZICHT_JOB, casusId: null, gegevens }, op, sameEachTime(`${persoonId}/${dag}`))
}

/** An id that follows from what it is for: planning it twice is planning it once. */
function sameEachTime(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
