import type { ReadTx, WriteTx } from '../database/transaction.ts'
import { BERICHT_KRINGEN } from '../access/mailgroep-keys.ts'
import { createKring, grantKring } from '../access/create-kring.ts'

/** A seat in the mailgroep as far as keys go. */
export type Plaats = {
  readonly deelnameId: string
  readonly persoonId: string
  readonly lidId: string
  readonly rol: string
}

/** Every active seat of the casus; a person may have two (COM-08). */
export const readPlaatsen = (tx: ReadTx, casusId: string): Promise<Plaats[]> =>
  tx.db
    .selectFrom('deelname')
    .select(['deelnameId', 'persoonId', 'lidId', 'rol'])
    .where('casusId', '=', casusId)
    .where('rol', 'not in', ['lijn', 'gast'])
    .where('aanvaardOp', 'is not', null)
    .where('vanaf', '<=', tx.now)
    .where((eb) => eb.or([eb('tot', 'is', null), eb('tot', '>', tx.now)]))
    .execute()

/** Who holds each kring of berichten now, as far as this transaction may know: their `lidId`s per kring. */
export async function readLezersPerKring(tx: ReadTx, casusId: string): Promise<Map<string, Set<string>>> {
  const rows = await tx.db
    .selectFrom('kringLid as l')
    .innerJoin('kring as k', (join) =>
      join.onRef('k.netwerkId', '=', 'l.netwerkId').onRef('k.kringId', '=', 'l.kringId'),
    )
    .innerJoin('deelname as d', (join) =>
      join.onRef('d.netwerkId', '=', 'l.netwerkId').onRef('d.deelnameId', '=', 'l.deelnameId'),
    )
    .select(['l.kringId', 'd.lidId'])
    .where('k.casusId', '=', casusId)
    .where('k.soort', 'in', [...BERICHT_KRINGEN])
    .where('d.aanvaardOp', 'is not', null)
    .where('d.vanaf', '<=', tx.now)
    .where((eb) => eb.or([eb('d.tot', 'is', null), eb('d.tot', '>', tx.now)]))
    .execute()
  const found = new Map<string, Set<string>>()
  for (const { kringId, lidId } of rows) found.set(kringId, (found.get(kringId) ?? new Set()).add(lidId))
  return found
}

type Soort = (typeof BERICHT_KRINGEN)[number]
export type BerichtKring = { readonly kringId: string; readonly lezers: readonly string[] }

/**
 * The kring of exactly these readers: one that is there, else a new one. So a bericht can only be opened by who was to
 * read it, and a group that stays the same needs one kring (COM-08, COM-18). Who stands in for a reader reads along.
 */
export async function getBerichtKring(
  tx: WriteTx,
  casusId: string,
  soort: Soort,
  chosen: readonly string[],
): Promise<BerichtKring> {
  const plaatsen = await readPlaatsen(tx, casusId)
  const holders = await readHolders(
    tx,
    casusId,
    soort,
    plaatsen.filter(({ lidId }) => chosen.includes(lidId)),
  )
  const now = new Set(plaatsen.map(({ deelnameId }) => deelnameId))
  const lezers = [...new Set(holders.flatMap(({ deelnameId, lidId }) => (now.has(deelnameId) ? lidId : [])))]
  const held = await readLezersPerKring(tx, casusId)
  const kringen = await readKringIds(tx, casusId, soort)
  const fits = kringen.find((id) => tx.kringen.holds(id) && isSame(held.get(id), lezers))
  if (fits) return { kringId: fits, lezers }
  const kringId = await createKring(tx, soort, casusId)
  for (const { deelnameId, persoonId } of holders)
    await grantKring(tx, { kringId, casusId, deelnameId, persoonId, magSchrijven: true })
  return { kringId, lezers }
}

const readKringIds = async (tx: ReadTx, casusId: string, soort: Soort): Promise<string[]> =>
  (
    await tx.db
      .selectFrom('kring')
      .select('kringId')
      .where('casusId', '=', casusId)
      .where('soort', '=', soort)
      .execute()
  ).map(({ kringId }) => kringId)

const isSame = (held: ReadonlySet<string> | undefined, lezers: readonly string[]) =>
  held !== undefined && held.size === lezers.length && lezers.every((lidId) => held.has(lidId))

/**
 * The seats that get the key: those of the readers, and those that take their place: an offered procesregie, and a
 * substitution with an end, for a small circle only in the same role. What waits opens nothing before its day.
 */
async function readHolders(
  tx: WriteTx,
  casusId: string,
  soort: Soort,
  readers: readonly Plaats[],
): Promise<readonly Plaats[]> {
  const seats = await tx.db
    .selectFrom('deelname')
    .select(['deelnameId', 'persoonId', 'lidId', 'rol', 'vervangtDeelnameId', 'tot'])
    .where('casusId', '=', casusId)
    .where('rol', 'not in', ['lijn', 'gast'])
    .where((eb) => eb.or([eb('tot', 'is', null), eb('tot', '>', tx.now)]))
    .execute()
  const takesPlace = (seat: (typeof seats)[number]) => {
    const replaced = readers.find(({ deelnameId }) => deelnameId === seat.vervangtDeelnameId)
    return replaced !== undefined && seat.tot !== null && (soort === 'mailgroep' || replaced.rol === seat.rol)
  }
  return seats.filter(
    (seat) =>
      readers.some(({ deelnameId }) => deelnameId === seat.deelnameId) ||
      seat.rol === 'procesregisseur' ||
      takesPlace(seat),
  )
}
