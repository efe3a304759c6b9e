import { randomUUID } from 'node:crypto'
import type { Gast, Gastplaats } from '@regietafel/contract/gast.contract.ts'
import { gastEndsAt } from '@regietafel/domain/overleg/gast.ts'
import { REGIE_ROLLEN } from '@regietafel/domain/toegang/kringen.ts'
import type { Selectable } from 'kysely'
import { addDeelname } from '../../access/add-deelname.ts'
import { createKring, grantKring } from '../../access/create-kring.ts'
import type { GastTable } from '../../database/tables.ts'
import { type ReadTx, requireSaved, type WriteTx } from '../../database/transaction.ts'
import { notFound } from '../../http/problem.ts'
import { readTeam } from '../casus/casus.reads.ts'
import { readPersonen } from '../netwerk/netwerk.reads.ts'
import type { OverlegRow } from './overleg.queries.ts'

export type GastRow = Selectable<GastTable>
export type GastInhoud = Pick<Gastplaats, 'casusCode' | 'plaats' | 'vraag' | 'agenda' | 'inbreng' | 'gedeeld'> & {
  readonly grond: string
}

export const readGastRows = (tx: ReadTx, of: { casusId?: string; overlegId?: string; persoonId?: string }) => {
  let query = tx.db.selectFrom('gast').selectAll().orderBy('begin')
  if (of.casusId) query = query.where('casusId', '=', of.casusId)
  if (of.overlegId) query = query.where('overlegId', '=', of.overlegId)
  if (of.persoonId) query = query.where('persoonId', '=', of.persoonId)
  return query.execute()
}

export const openGast = (tx: ReadTx, row: GastRow) => tx.kringen.open<GastInhoud>('gast', row.gastId, row)

/** As the guest sees it: without the ground, which is for who decides. */
export function toGastplaats(tx: ReadTx, row: GastRow): Gastplaats {
  const { grond: _, ...inhoud } = openGast(tx, row)
  const { gastId, casusId, overlegId, versie } = row
  const antwoord = row.antwoord as Gastplaats['antwoord']
  return {
    gastId,
    casusId,
    overlegId,
    ...inhoud,
    antwoord,
    begin: row.begin.toISOString(),
    eind: row.eind.toISOString(),
    versie,
  }
}

/** The guests of an overleg, as the regie sees them. */
export async function readGasten(tx: ReadTx, casusId: string, overlegId: string): Promise<Gast[]> {
  const rows = await readGastRows(tx, { casusId, overlegId })
  const personen = new Map(
    (
      await readPersonen(
        tx,
        rows.map(({ persoonId }) => persoonId),
      )
    ).map((persoon) => [persoon.persoonId, persoon]),
  )
  const seats = new Map(
    rows.length === 0
      ? []
      : (
          await tx.db
            .selectFrom('deelname')
            .select(['deelnameId', 'tot'])
            .where('casusId', '=', casusId)
            .where('rol', '=', 'gast')
            .execute()
        ).map(({ deelnameId, tot }) => [deelnameId, tot]),
  )
  return rows.flatMap((row) => {
    const persoon = personen.get(row.persoonId)
    if (!persoon) return []
    const { vraag, grond, inbreng, gedeeld } = openGast(tx, row)
    const tot = seats.get(row.deelnameId) ?? gastEndsAt(row.eind)
    return {
      gastId: row.gastId,
      naam: persoon.naam,
      organisatie: persoon.organisatie.naam,
      vraag,
      grond,
      antwoord: row.antwoord as Gast['antwoord'],
      inbreng,
      gedeeld,
      toegangTot: tot.toISOString(),
      heeftToegang: tot > tx.now,
      versie: row.versie,
    }
  })
}

/** One guest as the regie sees it. @throws Problem 404 */
export async function getGast(tx: ReadTx, casusId: string, overlegId: string, gastId: string): Promise<Gast> {
  const found = (await readGasten(tx, casusId, overlegId)).find((row) => row.gastId === gastId)
  if (!found) throw notFound()
  return found
}

/** A kring of its own and a seat that opens only that, until some hours after the overleg; the regie holds it too. */
export async function insertGast(
  tx: WriteTx,
  overleg: OverlegRow,
  given: { readonly persoonId: string; readonly organisatieId: string; readonly door: string },
  inhoud: GastInhoud,
): Promise<string> {
  const { casusId, overlegId, begin, eind } = overleg
  const { persoonId, organisatieId, door } = given
  const kringId = await createKring(tx, 'gast', casusId)
  const seat = { casusId, persoonId, organisatieId, rol: 'gast', kringId, overlegId } as const
  const deelnameId = await addDeelname(tx, { ...seat, vanaf: tx.now, tot: gastEndsAt(eind), aanvaardOp: tx.now })
  const regie = (await readTeam(tx, casusId)).filter(
    ({ rol, status }) => REGIE_ROLLEN.includes(rol) && (status === 'actief' || status === 'uitgenodigd'),
  )
  const holders = [
    ...regie.map((each) => [each.persoon.persoonId, each.deelnameId] as const),
    [persoonId, deelnameId] as const,
  ]
  for (const [holder, held] of holders)
    await grantKring(tx, { kringId, casusId, persoonId: holder, deelnameId: held, magSchrijven: true })
  const gastId = randomUUID()
  const row = { kringId, versie: 1 }
  await tx.db
    .insertInto('gast')
    .values({
      netwerkId: tx.netwerkId,
      gastId,
      ...row,
      casusId,
      overlegId,
      deelnameId,
      persoonId,
      begin,
      eind,
      uitgenodigdOp: tx.now,
      uitgenodigdDoor: door,
      inhoud: tx.kringen.seal('gast', gastId, row, inhoud),
    })
    .execute()
  return gastId
}

/** Saves a change of a guest's row as its next version. */
export async function updateGast(
  tx: WriteTx,
  row: GastRow,
  set: Partial<Pick<GastRow, 'antwoord' | 'begin' | 'eind'>>,
  inhoud: Partial<GastInhoud>,
): Promise<void> {
  const next = { kringId: row.kringId, versie: row.versie + 1 }
  const content = { ...openGast(tx, row), ...inhoud }
  const saved = await tx.db
    .updateTable('gast')
    .set({ ...set, versie: next.versie, inhoud: tx.kringen.seal('gast', row.gastId, next, content) })
    .where('gastId', '=', row.gastId)
    .where('casusId', '=', row.casusId)
    .where('versie', '=', row.versie)
    .executeTakeFirst()
  requireSaved(saved)
}

/** From here the guests of this overleg, or this one, hold nothing any more (PRV-14). */
export const endGasten = (tx: WriteTx, { casusId, overlegId }: OverlegRow, deelnameId?: string) => {
  const query = tx.db
    .updateTable('deelname')
    .set((eb) => ({ tot: tx.now, eindeReden: 'overleg-voorbij', versie: eb('versie', '+', 1) }))
    .where('casusId', '=', casusId)
    .where('overlegId', '=', overlegId)
    .where('rol', '=', 'gast')
    .where('tot', '>', tx.now)
  return (deelnameId === undefined ? query : query.where('deelnameId', '=', deelnameId)).execute()
}

/** An overleg that moves takes its guests along: the days they read, and what they see of it. */
export async function moveGasten(tx: WriteTx, overleg: OverlegRow): Promise<void> {
  const { casusId, overlegId, begin, eind } = overleg
  for (const row of await readGastRows(tx, { casusId, overlegId })) {
    const { numUpdatedRows } = await tx.db
      .updateTable('deelname')
      .set((eb) => ({ tot: gastEndsAt(eind), versie: eb('versie', '+', 1) }))
      .where('casusId', '=', casusId)
      .where('deelnameId', '=', row.deelnameId)
      .where('tot', '>', tx.now)
      .executeTakeFirst()
    if (numUpdatedRows > 0n) await updateGast(tx, row, { begin, eind, antwoord: 'gevraagd' }, {})
  }
}
