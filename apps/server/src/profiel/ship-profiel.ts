import { randomUUID } from 'node:crypto'
import type { Netwerkprofiel } from '@regietafel/domain/netwerk/profiel.ts'
import { PROFIELEN } from '@regietafel/domain/netwerk/profielen.ts'
import { sql } from 'kysely'
import { inTransaction, type Store, type WriteTx } from '../database/transaction.ts'

/** What people said about a version: why it was proposed, and why it was decided so. */
export type ProfielversieInhoud = { readonly reden: string; readonly besluitReden: string }

const MEEGELEVERD = 'Meegeleverd met Regietafel.'

/** The versions that come with the product; none for a code that a netwerk made itself. */
const shipped = (code: string): readonly Netwerkprofiel[] => PROFIELEN.filter((profiel) => profiel.code === code)

/** Gives a new netwerk every version that is delivered under this code (NET-02). */
export async function shipProfiel(tx: WriteTx, code: string): Promise<void> {
  for (const profiel of shipped(code)) await insertFirst(tx, profiel, MEEGELEVERD)
}

/** A version that nobody had to approve: delivered, or made together with the netwerk itself. */
export async function insertFirst(tx: WriteTx, profiel: Netwerkprofiel, reden: string): Promise<void> {
  const profielversieId = randomUUID()
  const row = { kringId: tx.kringen.idOf('netwerk', null), versie: 1 }
  const inhoud: ProfielversieInhoud = { reden, besluitReden: '' }
  await tx.db
    .insertInto('profielversie')
    .values({
      netwerkId: tx.netwerkId,
      profielversieId,
      ...row,
      nummer: profiel.versie,
      status: 'vastgesteld',
      geldigVanaf: profiel.geldigVanaf,
      profiel: JSON.stringify(profiel),
      voorgesteldOp: tx.now,
      beslotenOp: tx.now,
      inhoud: tx.kringen.seal('profielversie', profielversieId, row, inhoud),
    })
    .execute()
}

/** At each start: a netwerk made before the versions stood in the database gets what it ran on until then. */
export async function shipMissing(store: Store, now = new Date()): Promise<void> {
  const { rows } = await sql<{ netwerkId: string; profiel: string }>`select * from netwerken()`.execute(
    store.database.db,
  )
  for (const { netwerkId, profiel } of rows)
    await inTransaction(store, { soort: 'systeem', netwerkId, casusId: null }, now, async (tx) => {
      const found = await tx.db
        .selectFrom('profielversie')
        .select('nummer')
        .where('netwerkId', '=', netwerkId)
        .limit(1)
        .executeTakeFirst()
      if (!found) await shipProfiel(tx, profiel)
    })
}
