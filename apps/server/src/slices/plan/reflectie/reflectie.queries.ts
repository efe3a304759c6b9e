import { randomUUID } from 'node:crypto'
import { findBronKring, openBronKring } from '../../../access/open-bron-kring.ts'
import { createKring, grantKring } from '../../../access/create-kring.ts'
import { type ReadTx, requireSaved, type WriteTx } from '../../../database/transaction.ts'

/** The two texts of a casus brought in for reflection: the question, and what happened. */
export type ReflectieInhoud = { readonly vraag: string; readonly beschrijving: string }
/** With their names; once offered, beside exactly what went out. */
type BeschrijvingInhoud = ReflectieInhoud & { readonly aangeboden: ReflectieInhoud | null }

/** The description that this seat wrote; undefined while there is none. */
export async function findBeschrijving(tx: ReadTx, casusId: string) {
  const kringId = findBronKring(tx, casusId)
  if (kringId === undefined) return undefined
  const row = await tx.db
    .selectFrom('casusbeschrijving')
    .selectAll()
    .where('kringId', '=', kringId)
    .where('casusId', '=', casusId)
    .executeTakeFirst()
  return row && { ...row, ...tx.kringen.open<BeschrijvingInhoud>('casusbeschrijving', row.casusbeschrijvingId, row) }
}
export type BeschrijvingRow = NonNullable<Awaited<ReturnType<typeof findBeschrijving>>>

/** The version of a description that nobody wrote yet: the first that is kept comes after it. */
export const UNWRITTEN = 1

export async function insertBeschrijving(
  tx: WriteTx,
  casusId: string,
  persoonId: string,
  { vraag, beschrijving }: ReflectieInhoud,
): Promise<void> {
  const casusbeschrijvingId = randomUUID()
  const inhoud: BeschrijvingInhoud = { vraag, beschrijving, aangeboden: null }
  const row = { kringId: await openBronKring(tx, casusId, persoonId), versie: UNWRITTEN + 1 }
  await tx.db
    .insertInto('casusbeschrijving')
    .values({
      netwerkId: tx.netwerkId,
      casusbeschrijvingId,
      ...row,
      casusId,
      gewijzigdOp: tx.now,
      inhoud: tx.kringen.seal('casusbeschrijving', casusbeschrijvingId, row, inhoud),
    })
    .execute()
}

/** Saves what was written, or that it was offered. */
export async function updateBeschrijving(
  tx: WriteTx,
  { casusbeschrijvingId, kringId, versie }: BeschrijvingRow,
  { reflectieId, ...inhoud }: BeschrijvingInhoud & { readonly reflectieId: string | null },
): Promise<void> {
  const next = { kringId, versie: versie + 1 }
  const saved = await tx.db
    .updateTable('casusbeschrijving')
    .set({
      gewijzigdOp: tx.now,
      reflectieId,
      versie: next.versie,
      inhoud: tx.kringen.seal('casusbeschrijving', casusbeschrijvingId, next, inhoud),
    })
    .where('casusbeschrijvingId', '=', casusbeschrijvingId)
    .where('versie', '=', versie)
    .executeTakeFirstOrThrow()
  requireSaved(saved)
}

/** Puts a rendition without names in a kring of the netwerk, outside any casus (GOV-54, GOV-69); gives its id. */
export async function insertReflectie(
  tx: WriteTx,
  { gebied, persoonId, ...inhoud }: ReflectieInhoud & { readonly gebied: string | null; readonly persoonId: string },
): Promise<string> {
  const reflectieId = randomUUID()
  const row = { kringId: await createKring(tx, 'stamtafel', null), versie: 1 }
  await tx.db
    .insertInto('reflectie')
    .values({
      netwerkId: tx.netwerkId,
      reflectieId,
      ...row,
      gebied,
      aangebodenOp: tx.now,
      aangebodenDoor: persoonId,
      inhoud: tx.kringen.seal('reflectie', reflectieId, row, inhoud),
    })
    .execute()
  await grantKring(tx, { kringId: row.kringId, persoonId, casusId: null, deelnameId: null, magSchrijven: false })
  return reflectieId
}

/** Everything that was offered and is held here, the last first. */
export async function selectReflecties(tx: ReadTx) {
  const rows = await tx.db
    .selectFrom('reflectie')
    .selectAll()
    .orderBy('aangebodenOp', 'desc')
    .orderBy('reflectieId')
    .execute()
  return rows.map((row) => ({ ...row, ...tx.kringen.open<ReflectieInhoud>('reflectie', row.reflectieId, row) }))
}
