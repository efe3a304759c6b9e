import type { Contactmoment } from '@regietafel/contract/contactmoment.contract.ts'
import type { Deelname } from '@regietafel/contract/casus.contract.ts'
import type { ContactTopic } from '@regietafel/domain/actie/record-contactmoment.ts'
import type { ReadTx } from '../../database/transaction.ts'
import { toActiehouder } from './actie.reads.ts'

/** What is sealed of a contact. */
export type ContactmomentInhoud = { conclusie: string }

/** The contacts of the regisseurs, the last on top (DOE-20, PRV-38). */
export async function readContactmomenten(
  tx: ReadTx,
  casusId: string,
  seats: readonly Deelname[],
): Promise<Contactmoment[]> {
  const rows = await tx.db
    .selectFrom('contactmoment')
    .selectAll()
    .where('casusId', '=', casusId)
    .orderBy('dag', 'desc')
    .orderBy('op', 'desc')
    .execute()
  const team = new Map(seats.map((seat) => [seat.deelnameId, seat]))
  return rows.map((row) => ({
    contactmomentId: row.contactmomentId,
    dag: row.dag,
    onderwerpen: row.onderwerpen as ContactTopic[],
    ...tx.kringen.open<ContactmomentInhoud>('contactmoment', row.contactmomentId, row),
    deelnemers: row.deelnameIds.map((id) => toActiehouder(team, id)),
    door: seats.find(({ persoon }) => persoon.persoonId === row.door)?.persoon.naam ?? '',
    op: row.op.toISOString(),
  }))
}
