import { randomUUID } from 'node:crypto'
import type { Uitsluiting } from '@regietafel/contract/uitsluiting.contract.ts'
import { sql } from 'kysely'
import { type ReadTx, requireSaved, type WriteTx } from '../../database/transaction.ts'
import { notFound } from '../../http/problem.ts'
import { readPersonen } from '../netwerk/netwerk.reads.ts'

type UitsluitingInhoud = { reden: string | null; redenOpheffing: string | null }

/** Every exclusion of a casus, those that stand first: only the regie holds these rows. */
export async function readUitsluitingen(tx: ReadTx, casusId: string): Promise<Uitsluiting[]> {
  const rows = await readRows(tx, casusId)
  const named = new Set(rows.flatMap((row) => [row.persoonId, row.vastgelegdDoor]))
  const personen = new Map((await readPersonen(tx, [...named])).map((persoon) => [persoon.persoonId, persoon]))
  return rows.flatMap((row) => {
    const persoon = personen.get(row.persoonId)
    if (!persoon) return []
    const { persoonId, naam, functienaam, organisatie } = persoon
    return {
      uitsluitingId: row.uitsluitingId,
      persoon: { persoonId, naam, functienaam, organisatie: organisatie.naam },
      zelfGemeld: row.zelfGemeld,
      ...openInhoud(tx, row),
      vastgelegdOp: row.vastgelegdOp.toISOString(),
      vastgelegdDoor: personen.get(row.vastgelegdDoor)?.naam ?? 'Iemand',
      opgehevenOp: row.opgehevenOp?.toISOString() ?? null,
      versie: row.versie,
    }
  })
}

const readRows = (tx: ReadTx, casusId: string) =>
  tx.db
    .selectFrom('uitsluiting')
    .selectAll()
    .where('casusId', '=', casusId)
    .orderBy((eb) => eb('opgehevenOp', 'is not', null))
    .orderBy('vastgelegdOp', 'desc')
    .execute()
type UitsluitingRow = Awaited<ReturnType<typeof readRows>>[number]

const openInhoud = (tx: ReadTx, { inhoud, ...row }: UitsluitingRow): UitsluitingInhoud =>
  inhoud === null
    ? { reden: null, redenOpheffing: null }
    : tx.kringen.open<UitsluitingInhoud>('uitsluiting', row.uitsluitingId, { ...row, inhoud })

/** Who gets no seat now. */
export const readUitgeslotenIds = async (tx: ReadTx, casusId: string): Promise<ReadonlySet<string>> =>
  new Set(
    (await readRows(tx, casusId)).filter(({ opgehevenOp }) => opgehevenOp === null).map(({ persoonId }) => persoonId),
  )

/** One exclusion as the regie sees it. @throws Problem 404 */
export async function getUitsluiting(tx: ReadTx, casusId: string, uitsluitingId: string): Promise<Uitsluiting> {
  const found = (await readUitsluitingen(tx, casusId)).find((row) => row.uitsluitingId === uitsluitingId)
  if (!found) throw notFound()
  return found
}

/** Keeps it with its reason; the database ends every seat of the person in the same moment. */
export async function insertUitsluiting(
  tx: WriteTx,
  casusId: string,
  given: { readonly persoonId: string; readonly reden: string; readonly door: string },
): Promise<string> {
  const uitsluitingId = randomUUID()
  const row = { kringId: tx.kringen.idOf('regie', casusId), versie: 1 }
  const inhoud: UitsluitingInhoud = { reden: given.reden, redenOpheffing: null }
  await tx.db
    .insertInto('uitsluiting')
    .values({
      netwerkId: tx.netwerkId,
      uitsluitingId,
      ...row,
      casusId,
      persoonId: given.persoonId,
      zelfGemeld: false,
      vastgelegdOp: tx.now,
      vastgelegdDoor: given.door,
      inhoud: tx.kringen.seal('uitsluiting', uitsluitingId, row, inhoud),
    })
    .execute()
  return uitsluitingId
}

/** The same for oneself, who need not hold the kring of the regie; false when there is no seat. */
export async function declareUitsluiting(tx: WriteTx, casusId: string, persoonId: string): Promise<boolean> {
  const { rows } = await sql<{ gemeld: boolean }>`
    select uitsluiting_meld(${tx.netwerkId}, ${casusId}, ${persoonId}, ${randomUUID()}, ${tx.now}) as gemeld`.execute(
    tx.db,
  )
  return rows[0]?.gemeld ?? false
}

/** From here the person may be asked again; that it was so stays. @throws Problem 404 */
export async function liftUitsluiting(
  tx: WriteTx,
  casusId: string,
  uitsluitingId: string,
  given: { readonly reden: string; readonly door: string },
): Promise<void> {
  const row = (await readRows(tx, casusId)).find((each) => each.uitsluitingId === uitsluitingId)
  if (!row) throw notFound()
  const next = { kringId: row.kringId, versie: row.versie + 1 }
  const inhoud: UitsluitingInhoud = { ...openInhoud(tx, row), redenOpheffing: given.reden }
  const saved = await tx.db
    .updateTable('uitsluiting')
    .set({
      opgehevenOp: tx.now,
      opgehevenDoor: given.door,
      versie: next.versie,
      inhoud: tx.kringen.seal('uitsluiting', uitsluitingId, next, inhoud),
    })
    .where('casusId', '=', casusId)
    .where('uitsluitingId', '=', uitsluitingId)
    .where('versie', '=', row.versie)
    .executeTakeFirst()
  requireSaved(saved)
}
