import { randomUUID } from 'node:crypto'
import type { WriteTx } from '../database/transaction.ts'
import { planMail } from '../jobs/plan-mail.ts'
import { announce } from '../live/announce.ts'
import { meetTermijn } from '../termijn/end-termijn.ts'
import { planTermijn } from '../termijn/plan-termijn.ts'

export const BERICHT_SOORTEN = ['bericht', 'terugkoppeling', 'document', 'vertrek'] as const
export type BerichtSoort = (typeof BERICHT_SOORTEN)[number]

/** What is sealed of a bericht; only the first of a thread has a subject. */
export type BerichtInhoud = { onderwerp: string | null; tekst: string }

export type NewBericht = {
  readonly casusId: string
  readonly soort: BerichtSoort
  /** The thread it answers; null starts a new one, and then it needs an `onderwerp`. */
  readonly draadId?: string | null
  readonly onderwerp?: string | null
  readonly tekst: string
  /** The actie, document or deelname it tells of. */
  readonly objectId?: string | null
}

/**
 * Puts a bericht in the mailgroep of a casus and tells its members that there is one, without a word of it (COM-03,
 * COM-05). Null when the casus has no open mailgroep: then the caller's own notice stands alone (COM-20). The caller
 * must hold `casuspartners`.
 */
export async function postBericht(tx: WriteTx, bericht: NewBericht): Promise<string | null> {
  const { casusId, soort } = bericht
  const mailgroep = await findOpenMailgroep(tx, casusId)
  if (!mailgroep) return null
  const berichtId = randomUUID()
  const row = { kringId: mailgroep.kringId, versie: 1 }
  const inhoud: BerichtInhoud = { onderwerp: bericht.onderwerp ?? null, tekst: bericht.tekst }
  await tx.db
    .insertInto('bericht')
    .values({
      netwerkId: tx.netwerkId,
      berichtId,
      ...row,
      casusId,
      mailgroepId: mailgroep.mailgroepId,
      draadId: bericht.draadId ?? berichtId,
      soort,
      objectId: bericht.objectId ?? null,
      geplaatstOp: tx.now,
      geplaatstDoor: tx.persoonId,
      inhoud: tx.kringen.seal('bericht', berichtId, row, inhoud),
    })
    .execute()
  for (const persoonId of await readOntvangers(tx, casusId))
    await planMail(tx, {
      soort: 'mailgroep-bericht',
      persoonId,
      casusId,
      pad: `/casussen/${casusId}/mailgroep`,
      gegevens: {},
    })
  await restartStilte(tx, casusId, mailgroep.mailgroepId)
  await announce(tx, { casusId, kringId: mailgroep.kringId, soort: 'bericht', id: berichtId })
  return berichtId
}

const findOpenMailgroep = (tx: WriteTx, casusId: string) =>
  tx.db
    .selectFrom('mailgroep')
    .select(['mailgroepId', 'kringId'])
    .where('casusId', '=', casusId)
    .where('gearchiveerdOp', 'is', null)
    .executeTakeFirst()

/** Everyone with an active seat but the writer (COM-08). */
async function readOntvangers(tx: WriteTx, casusId: string): Promise<string[]> {
  const rows = await tx.db
    .selectFrom('deelname')
    .select('persoonId')
    .distinct()
    .where('casusId', '=', casusId)
    .where('rol', '!=', 'lijn')
    .where('aanvaardOp', 'is not', null)
    .where('vanaf', '<=', tx.now)
    .where((eb) => eb.or([eb('tot', 'is', null), eb('tot', '>', tx.now)]))
    .execute()
  return rows.map(({ persoonId }) => persoonId).filter((persoonId) => persoonId !== tx.persoonId)
}

/** Each bericht ends the silence, and the next silence starts counting (COM-04). */
export async function restartStilte(tx: WriteTx, casusId: string, mailgroepId: string): Promise<void> {
  const stilte = { casusId, soort: 'stilte-mailgroep', objectId: mailgroepId } as const
  await meetTermijn(tx, stilte)
  await planTermijn(tx, { ...stilte, start: tx.now })
}
