import type { Vertrek } from '@regietafel/contract/deelname.contract.ts'
import type { ReadTx } from '../../database/transaction.ts'
import { readTeam } from './casus.reads.ts'
import type { VertrekInhoud } from './record-vertrek.ts'

/** Who left or leaves, the last first, with who was told (COM-16, ROL-43). */
export async function listVertrekken(tx: ReadTx, casusId: string): Promise<Vertrek[]> {
  const rows = await tx.db
    .selectFrom('vertrek')
    .selectAll()
    .where('casusId', '=', casusId)
    .orderBy('gemeldOp', 'desc')
    .execute()
  const sent = await tx.db
    .selectFrom('kennisgeving')
    .select(['objectId', 'persoonId', 'kopie'])
    .where('casusId', '=', casusId)
    .where('soort', '=', 'vertrek')
    .execute()
  const team = await readTeam(tx, casusId)
  const seats = new Map(team.map((seat) => [seat.deelnameId, seat]))
  const namen = new Map(team.map(({ persoon }) => [persoon.persoonId, persoon.naam]))
  return rows.map((row) => ({
    vertrekId: row.vertrekId,
    deelnameId: row.deelnameId,
    naam: seats.get(row.deelnameId)?.persoon.naam ?? '',
    organisatie: seats.get(row.deelnameId)?.persoon.organisatie.naam ?? '',
    per: row.per,
    opvolger: seats.get(row.opvolgerDeelnameId ?? '')?.persoon.naam ?? null,
    ...tx.kringen.open<VertrekInhoud>('vertrek', row.vertrekId, row),
    gemeldOp: row.gemeldOp.toISOString(),
    gemeldAan: sent
      .filter(({ objectId }) => objectId === row.vertrekId)
      .map(({ persoonId, kopie }) => ({ naam: namen.get(persoonId) ?? '', kopie }))
      .sort((a, b) => Number(a.kopie) - Number(b.kopie) || a.naam.localeCompare(b.naam, 'nl')),
  }))
}
