import { randomUUID } from 'node:crypto'
import type { Convenant, ConvenantInvoer } from '@regietafel/contract/convenant.contract.ts'
import { type ConvenantSoort, convenantStand, needsLook } from '@regietafel/domain/netwerk/convenant.ts'
import { dagVan } from '@regietafel/domain/shared/dagen.ts'
import type { ReadTx, WriteTx } from '../../../database/transaction.ts'
import { notFound } from '../../../http/problem.ts'

type BestandInhoud = { readonly pdf: string }

/** Every agreement and working method of the netwerk, the latest first; one of them when asked. */
export async function readConvenanten(tx: ReadTx, convenantId?: string): Promise<Convenant[]> {
  const query = tx.db.selectFrom('convenant').selectAll().where('netwerkId', '=', tx.netwerkId)
  const rows = await (convenantId ? query.where('convenantId', '=', convenantId) : query)
    .orderBy('soort')
    .orderBy('geslotenOp', 'desc')
    .orderBy('titel')
    .execute()
  const signed = await readOndertekenaars(tx)
  const bestanden = await readBestanden(tx)
  const today = dagVan(tx.now)
  return rows.map(({ kringId: _kring, netwerkId: _netwerk, ...row }) => ({
    ...row,
    soort: row.soort as ConvenantSoort,
    stand: convenantStand(row, today),
    vraagtAandacht: needsLook(row, today),
    ondertekenaars: signed
      .filter((each) => each.convenantId === row.convenantId)
      .map(({ organisatieId, naam }) => ({ organisatieId, naam })),
    bestand: bestanden.get(row.convenantId) ?? null,
  }))
}

/** One of them. @throws Problem 404 */
export async function getConvenant(tx: ReadTx, convenantId: string): Promise<Convenant> {
  const [convenant] = await readConvenanten(tx, convenantId)
  if (!convenant) throw notFound()
  return convenant
}

const readOndertekenaars = (tx: ReadTx) =>
  tx.db
    .selectFrom('convenantOndertekenaar as t')
    .innerJoin('organisatie as o', (join) =>
      join.onRef('o.netwerkId', '=', 't.netwerkId').onRef('o.organisatieId', '=', 't.organisatieId'),
    )
    .select(['t.convenantId', 't.organisatieId', 'o.naam'])
    .where('t.netwerkId', '=', tx.netwerkId)
    .orderBy('o.naam')
    .execute()

/** The last document of each, without its content. */
async function readBestanden(tx: ReadTx) {
  const rows = await tx.db
    .selectFrom('convenantBestand')
    .select(['convenantId', 'grootte', 'geplaatstOp'])
    .where('netwerkId', '=', tx.netwerkId)
    .orderBy('geplaatstOp')
    .execute()
  return new Map(
    rows.map((row) => [row.convenantId, { grootte: row.grootte, geplaatstOp: row.geplaatstOp.toISOString() }]),
  )
}

/** The version of an agreement, locked. @throws Problem 404 */
export async function lockConvenant(tx: WriteTx, convenantId: string): Promise<number> {
  const row = await tx.db
    .selectFrom('convenant')
    .select('versie')
    .where('netwerkId', '=', tx.netwerkId)
    .where('convenantId', '=', convenantId)
    .forUpdate()
    .executeTakeFirst()
  if (!row) throw notFound()
  return row.versie
}

/** A new agreement with who signed it. */
export async function insertConvenant(tx: WriteTx, invoer: ConvenantInvoer): Promise<string> {
  const { ondertekenaars, ...velden } = invoer
  const convenantId = randomUUID()
  const kringId = tx.kringen.idOf('netwerk', null)
  await tx.db
    .insertInto('convenant')
    .values({ netwerkId: tx.netwerkId, convenantId, kringId, ...velden })
    .execute()
  await signConvenant(tx, convenantId, ondertekenaars)
  return convenantId
}

/** Saves what changed; the list of who signed replaces the one that was there. */
export async function updateConvenant(
  tx: WriteTx,
  convenantId: string,
  versie: number,
  { ondertekenaars, ...velden }: ConvenantInvoer,
): Promise<void> {
  await tx.db
    .updateTable('convenant')
    .set({ ...velden, versie })
    .where('netwerkId', '=', tx.netwerkId)
    .where('convenantId', '=', convenantId)
    .execute()
  await tx.db
    .deleteFrom('convenantOndertekenaar')
    .where('netwerkId', '=', tx.netwerkId)
    .where('convenantId', '=', convenantId)
    .execute()
  await signConvenant(tx, convenantId, ondertekenaars)
}

/** These organisations sign too. */
export async function signConvenant(
  tx: WriteTx,
  convenantId: string,
  organisatieIds: readonly string[],
): Promise<void> {
  if (organisatieIds.length === 0) return
  const row = { netwerkId: tx.netwerkId, convenantId, kringId: tx.kringen.idOf('netwerk', null) }
  await tx.db
    .insertInto('convenantOndertekenaar')
    .values([...new Set(organisatieIds)].map((organisatieId) => ({ ...row, organisatieId })))
    .execute()
}

/** Keeps a document, sealed; it takes the place of the one before, which stays. */
export async function insertBestand(tx: WriteTx, convenantId: string, pdf: Buffer): Promise<void> {
  const bestandId = randomUUID()
  const row = { kringId: tx.kringen.idOf('netwerk', null), versie: 1 }
  const inhoud: BestandInhoud = { pdf: pdf.toString('base64') }
  await tx.db
    .insertInto('convenantBestand')
    .values({
      netwerkId: tx.netwerkId,
      bestandId,
      convenantId,
      ...row,
      grootte: pdf.length,
      geplaatstOp: tx.now,
      geplaatstDoor: tx.persoonId ?? '',
      inhoud: tx.kringen.seal('convenant_bestand', bestandId, row, inhoud),
    })
    .execute()
}

/** The last document. @throws Problem 404 */
export async function getBestand(tx: ReadTx, convenantId: string): Promise<Buffer> {
  const row = await tx.db
    .selectFrom('convenantBestand')
    .selectAll()
    .where('netwerkId', '=', tx.netwerkId)
    .where('convenantId', '=', convenantId)
    .orderBy('geplaatstOp', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!row) throw notFound()
  return Buffer.from(tx.kringen.open<BestandInhoud>('convenant_bestand', row.bestandId, row).pdf, 'base64')
}
