import { randomUUID } from 'node:crypto'
import type { Toegangsverzoek } from '@regietafel/contract/toegang.contract.ts'
import { standOfToegang, type ToegangBesloten } from '@regietafel/domain/casus/toegangsverzoek.ts'
import { dagVan } from '@regietafel/domain/shared/dagen.ts'
import { createKring, grantKring } from '../../access/create-kring.ts'
import { type ReadTx, requireSaved, type WriteTx } from '../../database/transaction.ts'

export type VerzoekInhoud = { code: string; doel: string; reden: string }
type BesluitInhoud = { toelichting: string }

/** One's own requests, the last first. */
export const readOwnVerzoeken = async (tx: ReadTx, aanvragerId: string): Promise<Toegangsverzoek[]> =>
  (
    await tx.db
      .selectFrom('toegangsverzoek')
      .selectAll()
      .where('aanvragerId', '=', aanvragerId)
      .orderBy('gevraagdOp', 'desc')
      .execute()
  ).map((row) => {
    const { code, doel, reden } = tx.kringen.open<VerzoekInhoud>('toegangsverzoek', row.toegangsverzoekId, row)
    const stand = standOfToegang(
      { gevraagdOp: dagVan(row.gevraagdOp), toegekend: row.casusId !== null },
      dagVan(tx.now),
    )
    return {
      toegangsverzoekId: row.toegangsverzoekId,
      casusCode: code,
      doel,
      reden,
      gevraagdOp: row.gevraagdOp.toISOString(),
      stand,
      casusId: row.casusId,
    }
  })

/** Keeps a request in a kring of its own, which for now only the asker holds. */
export async function insertVerzoek(
  tx: WriteTx,
  aanvragerId: string,
  inhoud: VerzoekInhoud,
): Promise<{ toegangsverzoekId: string; kringId: string }> {
  const toegangsverzoekId = randomUUID()
  const kringId = await createKring(tx, 'toegang', null)
  await grantKring(tx, { kringId, persoonId: aanvragerId, casusId: null, deelnameId: null, magSchrijven: false })
  const row = { kringId, versie: 1 }
  await tx.db
    .insertInto('toegangsverzoek')
    .values({
      netwerkId: tx.netwerkId,
      toegangsverzoekId,
      ...row,
      aanvragerId,
      gevraagdOp: tx.now,
      inhoud: tx.kringen.seal('toegangsverzoek', toegangsverzoekId, row, inhoud),
    })
    .execute()
  return { toegangsverzoekId, kringId }
}

/**
 * Requests that the regie of these casussen holds, with the decision. The casus stands on the kring and not on the
 * request, and the kring is held through a seat: who asked holds it without one.
 */
export async function readGevraagd(tx: ReadTx, casusId?: string) {
  const casusOf = new Map(
    tx.kringen
      .all()
      .flatMap((kring) =>
        kring.soort === 'toegang' && kring.deelnameId !== null && kring.casusId !== null
          ? [[kring.kringId, kring.casusId] as const]
          : [],
      )
      .filter(([, of]) => casusId === undefined || of === casusId),
  )
  if (casusOf.size === 0) return []
  const rows = await tx.db
    .selectFrom('toegangsverzoek as v')
    .leftJoin('toegangsbesluit as b', (join) =>
      join.onRef('b.netwerkId', '=', 'v.netwerkId').onRef('b.toegangsverzoekId', '=', 'v.toegangsverzoekId'),
    )
    .select(['v.toegangsverzoekId', 'v.kringId', 'v.aanvragerId', 'v.gevraagdOp', 'v.versie', 'v.inhoud'])
    .select(['b.toegekend', 'b.tot', 'b.beslotenOp', 'b.beslotenDoor'])
    .select(['b.kringId as besluitKringId', 'b.versie as besluitVersie', 'b.inhoud as besluitInhoud'])
    .where('v.kringId', 'in', [...casusOf.keys()])
    .orderBy('v.gevraagdOp', 'desc')
    .execute()
  return rows.flatMap((row) => {
    const of = casusOf.get(row.kringId)
    return of === undefined ? [] : [{ ...row, casusId: of }]
  })
}
export type GevraagdRow = Awaited<ReturnType<typeof readGevraagd>>[number]

export const openVerzoek = (tx: ReadTx, row: GevraagdRow): VerzoekInhoud =>
  tx.kringen.open<VerzoekInhoud>('toegangsverzoek', row.toegangsverzoekId, row)

/** What was decided and why; null while it waits. */
export function openBesluit(tx: ReadTx, row: GevraagdRow) {
  const { toegekend, tot, beslotenOp, beslotenDoor, besluitKringId, besluitVersie, besluitInhoud } = row
  if (toegekend === null || !beslotenOp || !beslotenDoor || !besluitKringId || !besluitVersie || !besluitInhoud)
    return null
  const sealed = { kringId: besluitKringId, versie: besluitVersie, inhoud: besluitInhoud }
  const { toelichting } = tx.kringen.open<BesluitInhoud>('toegangsbesluit', row.toegangsverzoekId, sealed)
  return { toegekend, tot, beslotenOp, beslotenDoor, toelichting }
}

/** Keeps the decision with the regie; who asked sees of it only that a seat was offered. */
export async function saveBesluit(
  tx: WriteTx,
  casusId: string,
  row: GevraagdRow,
  besluit: ToegangBesloten,
  made: { readonly door: string; readonly deelnameId: string | null },
): Promise<void> {
  const sealed = { kringId: tx.kringen.idOf('regie', casusId), versie: 1 }
  const inhoud: BesluitInhoud = { toelichting: besluit.toegekend ? besluit.grond : besluit.reden }
  const { toegangsverzoekId } = row
  await tx.db
    .insertInto('toegangsbesluit')
    .values({
      netwerkId: tx.netwerkId,
      toegangsverzoekId,
      ...sealed,
      casusId,
      toegekend: besluit.toegekend,
      tot: besluit.toegekend ? besluit.tot : null,
      deelnameId: made.deelnameId,
      beslotenOp: tx.now,
      beslotenDoor: made.door,
      inhoud: tx.kringen.seal('toegangsbesluit', toegangsverzoekId, sealed, inhoud),
    })
    .execute()
  if (!besluit.toegekend) return
  const next = { kringId: row.kringId, versie: row.versie + 1 }
  const saved = await tx.db
    .updateTable('toegangsverzoek')
    .set({
      casusId,
      versie: next.versie,
      inhoud: tx.kringen.seal('toegangsverzoek', toegangsverzoekId, next, openVerzoek(tx, row)),
    })
    .where('toegangsverzoekId', '=', toegangsverzoekId)
    .where('versie', '=', row.versie)
    .executeTakeFirst()
  requireSaved(saved)
}
