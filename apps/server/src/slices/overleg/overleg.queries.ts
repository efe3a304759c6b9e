import type { Insertable, Selectable, Updateable } from 'kysely'
import type {
  AgendapuntTable,
  BesluitTable,
  InbrengTable,
  NotitieTable,
  OverlegTable,
  UitnodigingTable,
} from '../../database/tables.ts'
import { type ReadTx, requireSaved, type WriteTx } from '../../database/transaction.ts'
import { notFound } from '../../http/problem.ts'

export type OverlegRow = Selectable<OverlegTable>
export type AgendapuntRow = Selectable<AgendapuntTable>
export type UitnodigingRow = Selectable<UitnodigingTable>
export type InbrengRow = Selectable<InbrengTable>
export type NotitieRow = Selectable<NotitieTable>
export type BesluitRow = Selectable<BesluitTable>

/** What is sealed, per table. */
export type OverlegInhoud = {
  doel: string
  plaats: string
  redenOnline: string | null
  reden: string | null
  keuze: { keuze: 'doorgaan' | 'verdagen'; reden: string } | null
}
export type AgendapuntInhoud = { titel: string }
export type UitnodigingInhoud = { bericht: string | null; relatie: string | null }
export type InbrengInhoud = { actueel: string; verleden: string; redenBeperkt: string | null }
export type NotitieInhoud = { tekst: string }
export type BesluitInhoud = { tekst: string }

/** What a caller gives of a new row; the netwerk, the first version and the seal are added here. */
type NewRow<Table> = Omit<Insertable<Table>, 'netwerkId' | 'inhoud' | 'versie'>

/** An `in` list may not be empty; nobody has this id. */
const NONE = '00000000-0000-0000-0000-000000000000'

/** One overleg of this casus. @throws Problem 404 */
export async function getOverleg(tx: ReadTx, casusId: string, overlegId: string): Promise<OverlegRow> {
  const row = await tx.db
    .selectFrom('overleg')
    .selectAll()
    .where('casusId', '=', casusId)
    .where('overlegId', '=', overlegId)
    .executeTakeFirst()
  if (!row) throw notFound()
  return row
}

/** The same, held until the end of the transaction: two clicks on "close" come one after the other. @throws Problem 404 */
export async function getOverlegForUpdate(tx: WriteTx, casusId: string, overlegId: string): Promise<OverlegRow> {
  const row = await tx.db
    .selectFrom('overleg')
    .selectAll()
    .where('casusId', '=', casusId)
    .where('overlegId', '=', overlegId)
    .forUpdate()
    .executeTakeFirst()
  if (!row) throw notFound()
  return row
}

/** Overleggen of one casus or of all one's casussen, by time. */
export function readOverleggen(
  tx: ReadTx,
  filter: { casusId?: string; vanaf?: Date; tot?: Date },
): Promise<OverlegRow[]> {
  let query = tx.db.selectFrom('overleg').selectAll()
  if (filter.casusId) query = query.where('casusId', '=', filter.casusId)
  if (filter.vanaf) query = query.where('eind', '>=', filter.vanaf)
  if (filter.tot) query = query.where('begin', '<', filter.tot)
  return query.orderBy('begin').orderBy('overlegId').execute()
}

export const readUitnodigingen = (tx: ReadTx, overlegIds: readonly string[]): Promise<UitnodigingRow[]> =>
  tx.db
    .selectFrom('uitnodiging')
    .selectAll()
    .where('overlegId', 'in', [...overlegIds, NONE])
    .orderBy('uitnodigingId')
    .execute()

export const readAgenda = (tx: ReadTx, overlegId: string): Promise<AgendapuntRow[]> =>
  tx.db.selectFrom('agendapunt').selectAll().where('overlegId', '=', overlegId).orderBy('volgorde').execute()

export const readInbreng = (tx: ReadTx, overlegId: string): Promise<InbrengRow[]> =>
  tx.db.selectFrom('inbreng').selectAll().where('overlegId', '=', overlegId).orderBy('inbrengId').execute()

export const readNotities = (tx: ReadTx, overlegId: string): Promise<NotitieRow[]> =>
  tx.db.selectFrom('notitie').selectAll().where('overlegId', '=', overlegId).execute()

/** One text of the table, held while it is saved. @throws Problem 404 */
export async function getNotitieForUpdate(tx: WriteTx, overlegId: string, notitieId: string): Promise<NotitieRow> {
  const row = await tx.db
    .selectFrom('notitie')
    .selectAll()
    .where('overlegId', '=', overlegId)
    .where('notitieId', '=', notitieId)
    .forUpdate()
    .executeTakeFirst()
  if (!row) throw notFound()
  return row
}

export const readBesluiten = (tx: ReadTx, overlegId: string): Promise<BesluitRow[]> =>
  tx.db.selectFrom('besluit').selectAll().where('overlegId', '=', overlegId).orderBy('vastgelegdOp').execute()

/** Whether the casus has its first overleg, apart from the one that is being changed (OVL-02). */
export async function hasEersteOverleg(tx: ReadTx, casusId: string, besides: string | null): Promise<boolean> {
  const rows = await tx.db
    .selectFrom('overleg')
    .select('overlegId')
    .where('casusId', '=', casusId)
    .where('eerste', '=', true)
    .where('status', '!=', 'geannuleerd')
    .execute()
  return rows.some(({ overlegId }) => overlegId !== besides)
}

/** Where a partner's preparation lies before the overleg opens: the kring of author and regie (PRV-36). */
export async function findInbrengKring(tx: ReadTx, deelnameId: string): Promise<string | null> {
  const row = await tx.db
    .selectFrom('kring')
    .select('kringId')
    .where('soort', '=', 'inbreng')
    .where('deelnameId', '=', deelnameId)
    .executeTakeFirst()
  return row?.kringId ?? null
}

/** The preparation of one author, if there is one. */
export const findInbrengVan = (tx: ReadTx, overlegId: string, deelnameId: string): Promise<InbrengRow | undefined> =>
  tx.db
    .selectFrom('inbreng')
    .selectAll()
    .where('overlegId', '=', overlegId)
    .where('deelnameId', '=', deelnameId)
    .executeTakeFirst()

export async function insertOverleg(tx: WriteTx, row: NewRow<OverlegTable>, content: OverlegInhoud): Promise<void> {
  const inhoud = tx.kringen.seal('overleg', row.overlegId, { kringId: row.kringId, versie: 1 }, content)
  await tx.db
    .insertInto('overleg')
    .values({ netwerkId: tx.netwerkId, ...row, inhoud })
    .execute()
}

/** Saves a change as the next version; content that is not given stays. */
export async function updateOverleg(
  tx: WriteTx,
  row: OverlegRow,
  set: Updateable<OverlegTable>,
  change: Partial<OverlegInhoud> = {},
): Promise<void> {
  const next = { kringId: row.kringId, versie: row.versie + 1 }
  const content = { ...tx.kringen.open<OverlegInhoud>('overleg', row.overlegId, row), ...change }
  const inhoud = tx.kringen.seal('overleg', row.overlegId, next, content)
  const saved = await tx.db
    .updateTable('overleg')
    .set({ ...set, gewijzigdOp: tx.now, versie: next.versie, inhoud })
    .where('overlegId', '=', row.overlegId)
    .where('versie', '=', row.versie)
    .executeTakeFirst()
  requireSaved(saved)
}

export async function insertAgendapunt(
  tx: WriteTx,
  row: NewRow<AgendapuntTable>,
  content: AgendapuntInhoud,
): Promise<void> {
  const inhoud = tx.kringen.seal('agendapunt', row.agendapuntId, { kringId: row.kringId, versie: 1 }, content)
  await tx.db
    .insertInto('agendapunt')
    .values({ netwerkId: tx.netwerkId, ...row, inhoud })
    .execute()
}

/** Times and stand are structure: the sealed title stays, and with it the version. */
export const updateAgendapuntStand = (tx: WriteTx, agendapuntId: string, set: Updateable<AgendapuntTable>) =>
  tx.db.updateTable('agendapunt').set(set).where('agendapuntId', '=', agendapuntId).execute()

export const deleteAgenda = (tx: WriteTx, overlegId: string) =>
  tx.db.deleteFrom('agendapunt').where('overlegId', '=', overlegId).execute()

export async function insertUitnodiging(tx: WriteTx, row: NewRow<UitnodigingTable>): Promise<void> {
  const content: UitnodigingInhoud = { bericht: null, relatie: null }
  const inhoud = tx.kringen.seal('uitnodiging', row.uitnodigingId, { kringId: row.kringId, versie: 1 }, content)
  await tx.db
    .insertInto('uitnodiging')
    .values({ netwerkId: tx.netwerkId, ...row, inhoud })
    .execute()
}

export async function updateUitnodiging(
  tx: WriteTx,
  row: UitnodigingRow,
  set: Updateable<UitnodigingTable>,
  change: Partial<UitnodigingInhoud> = {},
): Promise<void> {
  const next = { kringId: row.kringId, versie: row.versie + 1 }
  const content = { ...tx.kringen.open<UitnodigingInhoud>('uitnodiging', row.uitnodigingId, row), ...change }
  const inhoud = tx.kringen.seal('uitnodiging', row.uitnodigingId, next, content)
  const saved = await tx.db
    .updateTable('uitnodiging')
    .set({ ...set, versie: next.versie, inhoud })
    .where('uitnodigingId', '=', row.uitnodigingId)
    .where('versie', '=', row.versie)
    .executeTakeFirst()
  requireSaved(saved)
}

export async function insertInbreng(tx: WriteTx, row: NewRow<InbrengTable>): Promise<void> {
  const content: InbrengInhoud = { actueel: '', verleden: '', redenBeperkt: null }
  const inhoud = tx.kringen.seal('inbreng', row.inbrengId, { kringId: row.kringId, versie: 1 }, content)
  await tx.db
    .insertInto('inbreng')
    .values({ netwerkId: tx.netwerkId, ...row, inhoud })
    .execute()
}

/** Saves as the next version; with another `kringId` the content moves to the key of that kring. */
export async function updateInbreng(
  tx: WriteTx,
  row: InbrengRow,
  set: Updateable<InbrengTable>,
  change: Partial<InbrengInhoud> = {},
  kringId: string = row.kringId,
): Promise<void> {
  const next = { kringId, versie: row.versie + 1 }
  const content = { ...tx.kringen.open<InbrengInhoud>('inbreng', row.inbrengId, row), ...change }
  const inhoud = tx.kringen.seal('inbreng', row.inbrengId, next, content)
  const saved = await tx.db
    .updateTable('inbreng')
    .set({ ...set, ...next, inhoud })
    .where('inbrengId', '=', row.inbrengId)
    .where('versie', '=', row.versie)
    .executeTakeFirst()
  requireSaved(saved)
}

export async function insertNotitie(tx: WriteTx, row: NewRow<NotitieTable>): Promise<void> {
  const content: NotitieInhoud = { tekst: '' }
  const inhoud = tx.kringen.seal('notitie', row.notitieId, { kringId: row.kringId, versie: 1 }, content)
  await tx.db
    .insertInto('notitie')
    .values({ netwerkId: tx.netwerkId, ...row, inhoud })
    .execute()
}

export async function updateNotitie(
  tx: WriteTx,
  row: NotitieRow,
  set: Updateable<NotitieTable>,
  content: NotitieInhoud,
): Promise<void> {
  const next = { kringId: row.kringId, versie: row.versie + 1 }
  const inhoud = tx.kringen.seal('notitie', row.notitieId, next, content)
  const saved = await tx.db
    .updateTable('notitie')
    .set({ ...set, versie: next.versie, inhoud })
    .where('notitieId', '=', row.notitieId)
    .where('versie', '=', row.versie)
    .executeTakeFirst()
  requireSaved(saved)
}

export async function insertBesluit(tx: WriteTx, row: NewRow<BesluitTable>, content: BesluitInhoud): Promise<void> {
  const inhoud = tx.kringen.seal('besluit', row.besluitId, { kringId: row.kringId, versie: 1 }, content)
  await tx.db
    .insertInto('besluit')
    .values({ netwerkId: tx.netwerkId, ...row, inhoud })
    .execute()
}

/** The casus moves to the top of everyone's list. */
export const touchCasus = (tx: WriteTx, casusId: string) =>
  tx.db.updateTable('casus').set({ gewijzigdOp: tx.now }).where('casusId', '=', casusId).execute()
