import { randomUUID } from 'node:crypto'
import type { Bijlage } from '@regietafel/domain/mailgroep/bijlage.ts'
import type { ReadTx, WriteTx } from '../database/transaction.ts'

export type BijlageInhoud = { naam: string }
type BestandInhoud = { data: string }
export type NewBijlage = Bijlage & { readonly naam: string }

/** Keeps the files of a bericht in its kring, name and bytes sealed apart (COM-18, PRV-25). */
export async function insertBijlagen(
  tx: WriteTx,
  bericht: { readonly berichtId: string; readonly kringId: string; readonly casusId: string },
  bijlagen: readonly NewBijlage[],
): Promise<void> {
  const { berichtId, kringId, casusId } = bericht
  const row = { kringId, versie: 1 }
  for (const { naam, soort, bytes, ontdaan } of bijlagen) {
    const bijlageId = randomUUID()
    const place = { netwerkId: tx.netwerkId, bijlageId, ...row, casusId }
    const name: BijlageInhoud = { naam }
    const file: BestandInhoud = { data: Buffer.from(bytes).toString('base64') }
    await tx.db
      .insertInto('bijlage')
      .values({
        ...place,
        berichtId,
        soort,
        grootte: bytes.length,
        ontdaan,
        inhoud: tx.kringen.seal('bijlage', bijlageId, row, name),
      })
      .execute()
    await tx.db
      .insertInto('bijlageBestand')
      .values({ ...place, inhoud: tx.kringen.seal('bijlage_bestand', bijlageId, row, file) })
      .execute()
  }
}

/** The bytes of a file whose kring is held here; undefined when there is none. */
export async function findBestand(tx: ReadTx, casusId: string, bijlageId: string): Promise<Buffer | undefined> {
  const row = await tx.db
    .selectFrom('bijlageBestand')
    .selectAll()
    .where('casusId', '=', casusId)
    .where('bijlageId', '=', bijlageId)
    .executeTakeFirst()
  return row && Buffer.from(tx.kringen.open<BestandInhoud>('bijlage_bestand', bijlageId, row).data, 'base64')
}
