import type { ReadTx, WriteTx } from '../../database/transaction.ts'

export const findMailgroep = (tx: ReadTx, casusId: string) =>
  tx.db.selectFrom('mailgroep').selectAll().where('casusId', '=', casusId).executeTakeFirst()

/** The berichten of one casus whose kring this transaction holds, sealed, oldest first (COM-08, COM-18). */
export const readBerichtRows = (tx: ReadTx, casusId: string) =>
  tx.db
    .selectFrom('bericht')
    .selectAll()
    .where('casusId', '=', casusId)
    .orderBy('geplaatstOp')
    // What starts a thread comes before an answer of that same moment.
    .orderBy((eb) => eb('berichtId', '=', eb.ref('draadId')), 'desc')
    .orderBy('berichtId')
    .execute()

/** The files of these berichten by name, without their bytes. */
export const readBijlageRows = (tx: ReadTx, casusId: string) =>
  tx.db.selectFrom('bijlage').selectAll().where('casusId', '=', casusId).orderBy('bijlageId').execute()

export const readLezingRows = (tx: ReadTx, casusId: string) =>
  tx.db.selectFrom('berichtLezing').select(['berichtId', 'persoonId']).where('casusId', '=', casusId).execute()

/** Under which id and number each seat goes in the mailgroep (COM-07). */
export const readLidRows = (tx: ReadTx, casusId: string) =>
  tx.db.selectFrom('deelname').select(['deelnameId', 'lidId', 'codenummer']).where('casusId', '=', casusId).execute()

/** The mailgroepen of all casussen that are open here. */
export const readMailgroepRows = (tx: ReadTx) =>
  tx.db
    .selectFrom('mailgroep as m')
    .innerJoin('casus as c', (join) =>
      join.onRef('c.netwerkId', '=', 'm.netwerkId').onRef('c.casusId', '=', 'm.casusId'),
    )
    .select(['m.casusId', 'm.gemaaktOp', 'm.laatsteOp', 'm.gearchiveerdOp', 'c.code'])
    .execute()

/** What the overview needs of every bericht: its place in time, and whether this person read it. No content. */
export const readBerichtPlaces = (tx: ReadTx, persoonId: string) =>
  tx.db
    .selectFrom('bericht as b')
    .leftJoin('berichtLezing as l', (join) =>
      join
        .onRef('l.netwerkId', '=', 'b.netwerkId')
        .onRef('l.berichtId', '=', 'b.berichtId')
        .on('l.persoonId', '=', persoonId),
    )
    .select(['b.berichtId', 'b.casusId', 'b.draadId', 'b.geplaatstOp', 'b.geplaatstDoor', 'l.gelezenOp'])
    .orderBy('b.geplaatstOp')
    .execute()

export const readBerichtenByIds = (tx: ReadTx, berichtIds: readonly string[]) =>
  berichtIds.length === 0
    ? Promise.resolve([])
    : tx.db
        .selectFrom('bericht')
        .selectAll()
        .where('berichtId', 'in', [...berichtIds])
        .execute()

export async function insertLezingen(
  tx: WriteTx,
  persoonId: string,
  berichten: readonly { berichtId: string; kringId: string; casusId: string }[],
): Promise<void> {
  if (berichten.length === 0) return
  const rows = berichten.map(({ berichtId, kringId, casusId }) => ({
    netwerkId: tx.netwerkId,
    berichtId,
    persoonId,
    kringId,
    casusId,
    gelezenOp: tx.now,
  }))
  await tx.db
    .insertInto('berichtLezing')
    .values(rows)
    .onConflict((oc) => oc.doNothing())
    .execute()
}
