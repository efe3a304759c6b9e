import { randomUUID } from 'node:crypto'
import type { Nazorgafspraak } from '@regietafel/domain/casus/afsluit-eisen.ts'
import type { ReadTx, WriteTx } from '../../database/transaction.ts'
import { notFound } from '../../http/problem.ts'
import { withdrawTermijn } from '../../termijn/end-termijn.ts'
import { planTermijnOpDag } from '../../termijn/plan-termijn.ts'

export type NazorgInhoud = { wie: string; wat: string }
export type WaakvlamInhoud = { reden: string }
export type ContactInhoud = { toelichting: string | null }

export const readNazorgRows = (tx: ReadTx, casusId: string) =>
  tx.db.selectFrom('nazorgafspraak').selectAll().where('casusId', '=', casusId).orderBy('volgendeOp').execute()

export const findOpenWaakvlam = (tx: ReadTx, casusId: string) =>
  tx.db
    .selectFrom('waakvlam')
    .selectAll()
    .where('casusId', '=', casusId)
    .where('beeindigdOp', 'is', null)
    .executeTakeFirst()

export const readNazorgcontactRows = (tx: ReadTx, casusId: string) =>
  tx.db.selectFrom('nazorgcontact').selectAll().where('casusId', '=', casusId).orderBy('vastgelegdOp').execute()

/** The afspraak, held until the transaction ends. @throws Problem 404 */
export async function getNazorgForUpdate(tx: WriteTx, casusId: string, nazorgafspraakId: string) {
  const row = await tx.db
    .selectFrom('nazorgafspraak')
    .selectAll()
    .where('casusId', '=', casusId)
    .where('nazorgafspraakId', '=', nazorgafspraakId)
    .forUpdate()
    .executeTakeFirst()
  if (!row) throw notFound()
  return row
}

/** What is agreed with the proposal; nothing of it runs before the casus closes (SLT-05). */
export async function insertNazorg(
  tx: WriteTx,
  afsluiting: { readonly casusId: string; readonly afsluitingId: string },
  afspraken: readonly Nazorgafspraak[],
): Promise<void> {
  const row = { kringId: tx.kringen.idOf('casuspartners', afsluiting.casusId), versie: 1 }
  for (const { wie, wat, eersteOp, omDeWeken, totEnMet } of afspraken) {
    const nazorgafspraakId = randomUUID()
    await tx.db
      .insertInto('nazorgafspraak')
      .values({
        netwerkId: tx.netwerkId,
        nazorgafspraakId,
        ...row,
        ...afsluiting,
        volgendeOp: eersteOp,
        omDeWeken,
        totEnMet,
        inhoud: tx.kringen.seal('nazorgafspraak', nazorgafspraakId, row, { wie, wat } satisfies NazorgInhoud),
      })
      .execute()
  }
}

/** From the closing on each agreed day has its reminder (SLT-12). */
export async function planNazorg(
  tx: WriteTx,
  { casusId, afsluitingId }: { readonly casusId: string; readonly afsluitingId: string },
): Promise<void> {
  const rows = (await readNazorgRows(tx, casusId)).filter((row) => row.afsluitingId === afsluitingId)
  for (const { nazorgafspraakId: objectId, volgendeOp: einddatum } of rows)
    if (einddatum) await planTermijnOpDag(tx, { casusId, soort: 'nazorg', objectId, einddatum })
}

/** The next day of an afspraak; its words are sealed again under the next version. */
export async function setVolgende(
  tx: WriteTx,
  row: Awaited<ReturnType<typeof getNazorgForUpdate>>,
  volgendeOp: string | null,
): Promise<void> {
  const { casusId, nazorgafspraakId, kringId } = row
  const next = { kringId, versie: row.versie + 1 }
  const inhoud = tx.kringen.open<NazorgInhoud>('nazorgafspraak', nazorgafspraakId, row)
  await tx.db
    .updateTable('nazorgafspraak')
    .set({
      volgendeOp,
      versie: next.versie,
      inhoud: tx.kringen.seal('nazorgafspraak', nazorgafspraakId, next, inhoud),
    })
    .where('casusId', '=', casusId)
    .where('nazorgafspraakId', '=', nazorgafspraakId)
    .execute()
}

/** How it was found; append-only. */
export async function insertNazorgcontact(
  tx: WriteTx,
  contact: { casusId: string; objectId: string; uitkomst: string; door: string } & ContactInhoud,
): Promise<void> {
  const { casusId, objectId, uitkomst, door, toelichting } = contact
  const nazorgcontactId = randomUUID()
  const row = { kringId: tx.kringen.idOf('casuspartners', casusId), versie: 1 }
  await tx.db
    .insertInto('nazorgcontact')
    .values({
      netwerkId: tx.netwerkId,
      nazorgcontactId,
      ...row,
      casusId,
      objectId,
      uitkomst,
      vastgelegdOp: tx.now,
      vastgelegdDoor: door,
      inhoud: tx.kringen.seal('nazorgcontact', nazorgcontactId, row, { toelichting } satisfies ContactInhoud),
    })
    .execute()
}

/** A casus that closes needs no looking at any more. */
export const endWaakvlam = (tx: WriteTx, casusId: string) =>
  tx.db
    .updateTable('waakvlam')
    .set({ beeindigdOp: tx.now })
    .where('casusId', '=', casusId)
    .where('beeindigdOp', 'is', null)
    .execute()

/** The day of the next look; the reason is sealed again under the next version. */
export async function moveWaakvlam(
  tx: WriteTx,
  row: NonNullable<Awaited<ReturnType<typeof findOpenWaakvlam>>>,
  volgendeOp: string,
): Promise<void> {
  const next = { kringId: row.kringId, versie: row.versie + 1 }
  const inhoud = tx.kringen.open<WaakvlamInhoud>('waakvlam', row.waakvlamId, row)
  await tx.db
    .updateTable('waakvlam')
    .set({ volgendeOp, versie: next.versie, inhoud: tx.kringen.seal('waakvlam', row.waakvlamId, next, inhoud) })
    .where('casusId', '=', row.casusId)
    .where('waakvlamId', '=', row.waakvlamId)
    .execute()
}

/** The casus is open again: what was agreed for after the closing is no longer asked. */
export async function withdrawNazorg(tx: WriteTx, casusId: string): Promise<void> {
  for (const { nazorgafspraakId: objectId } of await readNazorgRows(tx, casusId))
    await withdrawTermijn(tx, { casusId, soort: 'nazorg', objectId })
}
