import { randomInt, randomUUID } from 'node:crypto'
import type { Rol } from '@regietafel/domain/toegang/rollen.ts'
import type { ReadTx, WriteTx } from '../database/transaction.ts'

/** The kringen of berichten: to every member of that moment, and to fewer (COM-08, COM-18). */
export const BERICHT_KRINGEN = ['mailgroep', 'mailgroep-keuze'] as const

type Seat = {
  readonly casusId: string
  readonly rol: Rol
  readonly tot?: Date | null
  readonly vervangtDeelnameId?: string | null
}

/**
 * What a new seat holds of what was said before. The procesregisseur, who guards the sharing, everything (PRV-04). A
 * substitute with an end date what the colleague holds; of what went to fewer only in the same role (ROL-34). Anyone else
 * nothing: a newcomer reads from joining on (COM-08). `own` is a seat that exists already: what it holds is not given twice.
 */
export async function readMailgroepKeys(tx: ReadTx, seat: Seat, own: string | null = null): Promise<string[]> {
  const query = tx.db
    .selectFrom('kring as k')
    .select('k.kringId')
    .where('k.casusId', '=', seat.casusId)
    .where('k.soort', 'in', [...BERICHT_KRINGEN])
  if (seat.rol === 'procesregisseur') {
    const held = own ? await readHeld(tx, own) : []
    return (await query.execute()).map(({ kringId }) => kringId).filter((kringId) => !held.includes(kringId))
  }
  if (!seat.vervangtDeelnameId || !seat.tot) return []
  const replaced = await tx.db
    .selectFrom('deelname')
    .select('rol')
    .where('deelnameId', '=', seat.vervangtDeelnameId)
    .executeTakeFirst()
  const soorten = replaced?.rol === seat.rol ? [...BERICHT_KRINGEN] : ['mailgroep']
  const held = await readHeld(tx, seat.vervangtDeelnameId)
  const rows = await query.where('k.soort', 'in', soorten).execute()
  return rows.map(({ kringId }) => kringId).filter((kringId) => held.includes(kringId))
}

const readHeld = async (tx: ReadTx, deelnameId: string): Promise<string[]> =>
  (await tx.db.selectFrom('kringLid').select('kringId').where('deelnameId', '=', deelnameId).execute()).map(
    ({ kringId }) => kringId,
  )

/** Who steps back from the regie leaves the small circles: what the regie said among itself stays there. */
export async function dropKeuzeKeys(tx: WriteTx, casusId: string, deelnameId: string): Promise<void> {
  await tx.db
    .deleteFrom('kringLid')
    .where('deelnameId', '=', deelnameId)
    .where('kringId', 'in', (eb) =>
      eb.selectFrom('kring').select('kringId').where('casusId', '=', casusId).where('soort', '=', 'mailgroep-keuze'),
    )
    .execute()
}

/**
 * Under which id and number a person goes where members are not named to one another: those of an earlier seat in this
 * casus, else new ones by chance, the number not yet used here, so that neither tells who joined when (COM-07).
 */
export async function nameInMailgroep(
  tx: WriteTx,
  casusId: string,
  persoonId: string,
): Promise<{ lidId: string; codenummer: number }> {
  const rows = await tx.db
    .selectFrom('deelname')
    .select(['persoonId', 'lidId', 'codenummer'])
    .where('casusId', '=', casusId)
    .execute()
  const known = rows.find((row) => row.persoonId === persoonId)
  if (known) return { lidId: known.lidId, codenummer: known.codenummer }
  const used = new Set(rows.map(({ codenummer }) => codenummer))
  const free = Array.from({ length: 90 }, (_, place) => place + 10).filter((nummer) => !used.has(nummer))
  return { lidId: randomUUID(), codenummer: free[randomInt(free.length || 1)] ?? randomInt(100, 1000) }
}
