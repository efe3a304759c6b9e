import type { Deelname } from '@regietafel/contract/casus.contract.ts'
import { areLedenHidden, codenaamOf } from '@regietafel/domain/mailgroep/codenaam.ts'
import type { ReadTx } from '../../database/transaction.ts'
import { getActiveProfiel } from '../netwerk/netwerk.reads.ts'
import { readLidRows } from './mailgroep.queries.ts'

/** Whether the casus has a mailgroep that is open for writing. */
export async function hasOpenMailgroep(tx: ReadTx, casusId: string): Promise<boolean> {
  const row = await tx.db
    .selectFrom('mailgroep')
    .select('mailgroepId')
    .where('casusId', '=', casusId)
    .where('gearchiveerdOp', 'is', null)
    .executeTakeFirst()
  return row !== undefined
}

/** How the mailgroep speaks of these seats to everyone in it: by name, or by organisation and number (COM-07, COM-16). */
export async function readMailgroepNamen(
  tx: ReadTx,
  casusId: string,
  seats: readonly Deelname[],
): Promise<ReadonlyMap<string, string>> {
  const hidden = areLedenHidden(await getActiveProfiel(tx))
  const codes = new Map((await readLidRows(tx, casusId)).map((row) => [row.deelnameId, row.codenummer]))
  return new Map(
    seats.map(({ deelnameId, persoon }) => {
      const organisatie = persoon.organisatie.naam
      const codenummer = codes.get(deelnameId) ?? 0
      return [deelnameId, hidden ? codenaamOf({ organisatie, codenummer }) : `${persoon.naam} (${organisatie})`]
    }),
  )
}
