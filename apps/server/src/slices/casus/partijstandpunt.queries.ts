import type { Buitenpartij } from '@regietafel/domain/casus/afsluiten.ts'
import type { ReadTx, WriteTx } from '../../database/transaction.ts'

export type PartijstandpuntInhoud = { wie: string; tekst: string | null }

export const readPartijstandpuntRows = (tx: ReadTx, casusId: string) =>
  tx.db.selectFrom('partijstandpunt').selectAll().where('casusId', '=', casusId).execute()
export type PartijstandpuntRow = Awaited<ReturnType<typeof readPartijstandpuntRows>>[number]

const placeOf = ({ afsluitingId, partij }: { afsluitingId: string; partij: string }) => `${afsluitingId}/${partij}`

export const openPartijstandpunt = (tx: ReadTx, row: PartijstandpuntRow): PartijstandpuntInhoud =>
  tx.kringen.open<PartijstandpuntInhoud>('partijstandpunt', placeOf(row), row)

/** A first position, or a changed one as the next version. */
export async function savePartijstandpunt(
  tx: WriteTx,
  place: { readonly casusId: string; readonly afsluitingId: string; readonly partij: Buitenpartij },
  given: { eens: boolean | null; wijze: string; gezegdOp: string; door: string } & PartijstandpuntInhoud,
): Promise<void> {
  const { eens, wijze, gezegdOp, door, wie, tekst } = given
  const earlier = (await readPartijstandpuntRows(tx, place.casusId)).find((row) => placeOf(row) === placeOf(place))
  const next = { kringId: tx.kringen.idOf('casuspartners', place.casusId), versie: (earlier?.versie ?? 0) + 1 }
  const values = {
    eens,
    wijze,
    gezegdOp,
    vastgelegdOp: tx.now,
    vastgelegdDoor: door,
    versie: next.versie,
    inhoud: tx.kringen.seal('partijstandpunt', placeOf(place), next, { wie, tekst } satisfies PartijstandpuntInhoud),
  }
  await tx.db
    .insertInto('partijstandpunt')
    .values({ netwerkId: tx.netwerkId, ...place, kringId: next.kringId, ...values })
    .onConflict((oc) => oc.columns(['netwerkId', 'afsluitingId', 'partij']).doUpdateSet(values))
    .execute()
}
