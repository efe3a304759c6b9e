import type { Afwezigheid, Waarneming } from '@regietafel/contract/afwezigheid.contract.ts'
import { dagVan } from '@regietafel/domain/shared/dagen.ts'
import type { ReadTx } from '../../database/transaction.ts'
import { readPersonen } from '../netwerk/netwerk.reads.ts'

/** Seats that stand in for another seat, of the casussen open here: those that have not ended. */
export const readVervangingen = (tx: ReadTx) =>
  tx.db
    .selectFrom('deelname as s')
    .innerJoin('deelname as d', (join) =>
      join.onRef('d.netwerkId', '=', 's.netwerkId').onRef('d.deelnameId', '=', 's.vervangtDeelnameId'),
    )
    .innerJoin('casus as c', (join) =>
      join.onRef('c.netwerkId', '=', 's.netwerkId').onRef('c.casusId', '=', 's.casusId'),
    )
    .select(['s.deelnameId', 's.casusId', 's.persoonId', 's.vanaf', 's.tot', 's.aanvaardOp', 's.versie', 'c.code'])
    .select(['d.deelnameId as vanDeelnameId', 'd.persoonId as vanPersoonId'])
    // The offered seat of a hand-over has no end.
    .where('s.tot', '>', tx.now)
    .execute()
export type VervangingRow = Awaited<ReturnType<typeof readVervangingen>>[number]

const readRows = (tx: ReadTx, persoonId: string) =>
  tx.db
    .selectFrom('afwezigheid')
    .selectAll()
    .where('persoonId', '=', persoonId)
    .where('tot', '>=', dagVan(tx.now))
    .orderBy('van')
    .execute()
export type AfwezigheidRow = Awaited<ReturnType<typeof readRows>>[number]

/** One's own absences from today on. */
export async function readAfwezigheden(
  tx: ReadTx,
  persoonId: string,
): Promise<{ row: AfwezigheidRow; view: Afwezigheid }[]> {
  const rows = await readRows(tx, persoonId)
  const standing = new Map((await readVervangingen(tx)).map((seat) => [seat.deelnameId, seat]))
  const personen = await readPersonen(tx, [...new Set(rows.map(({ vervangerId }) => vervangerId))])
  const namen = new Map(personen.map((persoon) => [persoon.persoonId, persoon.naam]))
  return rows.map((row) => {
    const seats = row.deelnameIds.flatMap((id) => standing.get(id) ?? [])
    const view = {
      afwezigheidId: row.afwezigheidId,
      waarnemer: namen.get(row.vervangerId) ?? 'Iemand',
      van: row.van,
      tot: row.tot,
      casussen: seats.length,
      wachtOpAntwoord: seats.filter(({ aanvaardOp }) => aanvaardOp === null).length,
      beeindigd: row.beeindigdOp !== null,
    }
    return { row, view }
  })
}

/** For whom this person stands in now or soon, one line per colleague. */
export async function readWaarnemingen(tx: ReadTx, persoonId: string): Promise<Waarneming[]> {
  const own = (await readVervangingen(tx)).filter((seat) => seat.persoonId === persoonId)
  const personen = await readPersonen(tx, [...new Set(own.map(({ vanPersoonId }) => vanPersoonId))])
  return personen.map(({ persoonId: id, naam }) => {
    const seats = own.filter(({ vanPersoonId }) => vanPersoonId === id)
    const days = (of: (seat: VervangingRow) => Date | null) =>
      seats.flatMap((seat) => of(seat) ?? []).map((moment) => dagVan(moment))
    return {
      persoonId: id,
      naam,
      van:
        days(({ vanaf }) => vanaf)
          .toSorted()
          .at(0) ?? dagVan(tx.now),
      tot:
        days(({ tot }) => tot)
          .toSorted()
          .at(-1) ?? dagVan(tx.now),
      codes: [...new Set(seats.map(({ code }) => code))].toSorted(),
      wachtOpAntwoord: seats.filter(({ aanvaardOp }) => aanvaardOp === null).length,
    }
  })
}
