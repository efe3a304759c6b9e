import { type Herkenbaar, type HerkenningSoort, herkenningssleutels } from '@regietafel/domain/huishouden/herkenning.ts'
import { sql } from 'kysely'
import type { WriteTx } from '../database/transaction.ts'

/** By what a person is recognised: keyed hashes in hexadecimal, per kind. Nobody can read a person out of them. */
export type Kenmerken = Readonly<Partial<Record<HerkenningSoort, string>>>

/** The hashes of a person within this netwerk; the key stays with the server (HHD-27). */
export const toKenmerken = (tx: WriteTx, wie: Herkenbaar): Kenmerken =>
  Object.fromEntries(
    herkenningssleutels(wie).map(({ soort, waarde }) => [
      soort,
      tx.master.blindIndex(tx.netwerkId, soort, waarde).toString('hex'),
    ]),
  )

/** Makes a person of a casus recognisable. */
export async function saveKenmerken(
  tx: WriteTx,
  casusId: string,
  huishoudlidId: string,
  kenmerken: Kenmerken,
): Promise<void> {
  for (const [soort, hash] of Object.entries(kenmerken))
    await sql`select herkenning_bewaar(${tx.netwerkId}, ${casusId}, ${huishoudlidId}, ${soort}, ${Buffer.from(hash, 'hex')})`.execute(
      tx.db,
    )
}

/** A person who left, or whose name was corrected, is not recognised by it any more. */
export async function forgetKenmerken(
  tx: WriteTx,
  huishoudlidId: string,
  soorten: readonly HerkenningSoort[],
): Promise<void> {
  await sql`select herkenning_vergeet(${tx.netwerkId}, ${huishoudlidId}, ${[...soorten]}::text[])`.execute(tx.db)
}

/** Whether someone with one of these hashes is in any casus of the netwerk. Yes or no, never where (HHD-27). */
export async function isBekend(tx: WriteTx, kenmerken: Kenmerken): Promise<boolean> {
  const hashes = Object.values(kenmerken)
  if (hashes.length === 0) return false
  const { rows } = await sql<{ bekend: boolean }>`
    select is_bekend(${tx.netwerkId}, array(select decode(hash, 'hex') from unnest(${hashes}::text[]) as hash)) as bekend`.execute(
    tx.db,
  )
  return rows[0]?.bekend ?? false
}
