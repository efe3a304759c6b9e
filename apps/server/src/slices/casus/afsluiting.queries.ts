import { randomUUID } from 'node:crypto'
import type { afsluitingEndpoints } from '@regietafel/contract/afsluiting.contract.ts'
import type { BodyOf } from '@regietafel/contract/shared/endpoint.ts'
import type { ReadTx, WriteTx } from '../../database/transaction.ts'
import { notFound } from '../../http/problem.ts'

/** What is sealed of a proposal: every text in it. */
export type AfsluitingInhoud = {
  toelichting: string
  evaluatie: { verloop: string; resultaat: string } | null
  contactVoorVragen: string | null
  wensen: string | null
  geenNazorg: string | null
  overgedragenAan: string | null
}
export type StandpuntInhoud = { tekst: string | null }
export type HeropeningInhoud = { reden: string }
export type ToestemmingInhoud = { toelichting: string | null }

export const readAfsluitingRows = (tx: ReadTx, casusId: string) =>
  tx.db.selectFrom('afsluiting').selectAll().where('casusId', '=', casusId).orderBy('voorgesteldOp', 'desc').execute()
export type AfsluitingRow = Awaited<ReturnType<typeof readAfsluitingRows>>[number]

export const readStandpuntRows = (tx: ReadTx, casusId: string) =>
  tx.db.selectFrom('standpunt').selectAll().where('casusId', '=', casusId).execute()
export type StandpuntRow = Awaited<ReturnType<typeof readStandpuntRows>>[number]

export const readHeropeningRows = (tx: ReadTx, casusId: string) =>
  tx.db.selectFrom('heropening').selectAll().where('casusId', '=', casusId).orderBy('heropendOp', 'desc').execute()

export const readToestemmingRows = (tx: ReadTx, casusId: string) =>
  tx.db.selectFrom('toestemmingsvraag').selectAll().where('casusId', '=', casusId).orderBy('vastgelegdOp').execute()

/** The proposal, held until the transaction ends. @throws Problem 404 */
export async function getAfsluitingForUpdate(
  tx: WriteTx,
  casusId: string,
  afsluitingId: string,
): Promise<AfsluitingRow> {
  const row = await tx.db
    .selectFrom('afsluiting')
    .selectAll()
    .where('casusId', '=', casusId)
    .where('afsluitingId', '=', afsluitingId)
    .forUpdate()
    .executeTakeFirst()
  if (!row) throw notFound()
  return row
}

export type NewAfsluiting = BodyOf<(typeof afsluitingEndpoints)['POST /v1/casussen/{casusId}/afsluitingen']>

export async function insertAfsluiting(
  tx: WriteTx,
  casusId: string,
  given: NewAfsluiting,
  voorgesteldDoor: string,
): Promise<string> {
  const afsluitingId = randomUUID()
  const { naar, toegangEindigtOp, doelBehaald, onveiligheid, basiszorgOnvoldoende, evaluatie } = given
  const { toelichting, contactVoorVragen, wensen, geenNazorg, overgedragenAan } = given
  const row = { kringId: tx.kringen.idOf('casuspartners', casusId), versie: 1 }
  const inhoud: AfsluitingInhoud = {
    toelichting,
    evaluatie: evaluatie && { verloop: evaluatie.verloop, resultaat: evaluatie.resultaat },
    contactVoorVragen,
    wensen,
    geenNazorg,
    overgedragenAan,
  }
  await tx.db
    .insertInto('afsluiting')
    .values({
      netwerkId: tx.netwerkId,
      afsluitingId,
      ...row,
      casusId,
      status: 'voorgesteld',
      naar,
      toegangEindigtOp,
      doelBehaald,
      onveiligheid,
      basiszorgOnvoldoende,
      evaluatieOp: evaluatie?.op ?? null,
      evaluatieMetKlant: evaluatie?.metKlant ?? null,
      voorgesteldOp: tx.now,
      voorgesteldDoor,
      inhoud: tx.kringen.seal('afsluiting', afsluitingId, row, inhoud),
    })
    .execute()
  return afsluitingId
}

/** A first position, or a changed one as the next version. */
export async function saveStandpunt(
  tx: WriteTx,
  afsluiting: { casusId: string; afsluitingId: string },
  given: {
    deelnameId: string
    eens: boolean | null
    tekst: string | null
    door: string
    wijze: string
    gezegdOp: string
  },
): Promise<void> {
  const { casusId, afsluitingId } = afsluiting
  const { deelnameId, eens, tekst, door, wijze, gezegdOp } = given
  const earlier = (await readStandpuntRows(tx, casusId)).find(
    (row) => row.afsluitingId === afsluitingId && row.deelnameId === deelnameId,
  )
  const next = { kringId: tx.kringen.idOf('casuspartners', casusId), versie: (earlier?.versie ?? 0) + 1 }
  const place = `${afsluitingId}/${deelnameId}`
  const values = {
    eens,
    wijze,
    gezegdOp,
    gegevenOp: tx.now,
    vastgelegdDoor: door,
    versie: next.versie,
    inhoud: tx.kringen.seal('standpunt', place, next, { tekst } satisfies StandpuntInhoud),
  }
  await tx.db
    .insertInto('standpunt')
    .values({ netwerkId: tx.netwerkId, afsluitingId, deelnameId, kringId: next.kringId, casusId, ...values })
    .onConflict((oc) => oc.columns(['netwerkId', 'afsluitingId', 'deelnameId']).doUpdateSet(values))
    .execute()
}

export const openStandpunt = (tx: ReadTx, row: StandpuntRow): StandpuntInhoud =>
  tx.kringen.open<StandpuntInhoud>('standpunt', `${row.afsluitingId}/${row.deelnameId}`, row)

/** Marks what became of the proposal; its text is sealed again under the next version. */
export async function closeAfsluiting(
  tx: WriteTx,
  row: AfsluitingRow,
  status: 'besloten' | 'open-gebleven' | 'ingetrokken',
): Promise<void> {
  const next = { kringId: row.kringId, versie: row.versie + 1 }
  const inhoud = tx.kringen.open<AfsluitingInhoud>('afsluiting', row.afsluitingId, row)
  await tx.db
    .updateTable('afsluiting')
    .set({
      status,
      beslotenOp: tx.now,
      versie: next.versie,
      inhoud: tx.kringen.seal('afsluiting', row.afsluitingId, next, inhoud),
    })
    .where('afsluitingId', '=', row.afsluitingId)
    .where('casusId', '=', row.casusId)
    .execute()
}

export const setCasusStatus = (tx: WriteTx, casusId: string, status: string, afgeslotenOp: Date | null) =>
  tx.db
    .updateTable('casus')
    .set((eb) => ({ status, afgeslotenOp, gewijzigdOp: tx.now, versie: eb('versie', '+', 1) }))
    .where('casusId', '=', casusId)
    .execute()
