import type { ReadTx, WriteTx } from '../database/transaction.ts'
import { createKring, grantKring } from './create-kring.ts'
import type { HeldKring } from './kringen.ts'

/** The seat through which one leads this casus. */
const seatOf = (tx: ReadTx, casusId: string): string | null =>
  held(tx, casusId).find(({ rol }) => rol === 'procesregisseur')?.deelnameId ?? null

const held = (tx: ReadTx, casusId: string): readonly HeldKring[] =>
  tx.kringen.all().filter((kring) => kring.casusId === casusId)

/** The kring of one's own seat for what leaves the casus without names; undefined while nothing ever left (GOV-54). */
export const findBronKring = (tx: ReadTx, casusId: string): string | undefined => {
  const deelnameId = seatOf(tx, casusId)
  return held(tx, casusId).find((kring) => kring.soort === 'stamtafelbron' && kring.deelnameId === deelnameId)?.kringId
}

/** The same, made when it is not there yet; nobody else ever holds it. */
export async function openBronKring(tx: WriteTx, casusId: string, persoonId: string): Promise<string> {
  const own = findBronKring(tx, casusId)
  if (own) return own
  const kringId = await createKring(tx, 'stamtafelbron', casusId)
  await grantKring(tx, { kringId, persoonId, casusId, deelnameId: seatOf(tx, casusId), magSchrijven: true })
  return kringId
}
