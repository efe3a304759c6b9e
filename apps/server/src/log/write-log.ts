import canonicalize from 'canonicalize'
import { sql } from 'kysely'
import type { WriteTx } from '../database/transaction.ts'

/** What was done with data: ATNA's codes, as NEN 7513 asks. */
export type Handeling = 'C' | 'R' | 'U' | 'D' | 'E'

/**
 * One line of the log with NEN 7513's fields: ids and codes, never a name or a text. `doel` is the purpose: the work
 * of one casus, or of the netwerk.
 */
export type Logregel = {
  readonly gebeurtenis: string
  readonly handeling: Handeling
  readonly uitkomst: 'gelukt' | 'geweigerd' | 'mislukt'
  readonly rollen: readonly string[]
  readonly objectSoort: string
  readonly objectId: string | null
  readonly casusId: string | null
  readonly sessieId: string | null
  readonly verzoekId: string | null
}

const BRON = 'regietafel'

/** Writes a line in the chain of the casus (or of the netwerk when `keten` is null), in the transaction it tells about. */
export async function writeLog(tx: WriteTx, keten: string | null, regel: Logregel): Promise<void> {
  const text = canonicalize({
    ...regel,
    bron: BRON,
    doel: regel.casusId === null ? 'netwerk' : 'casus',
    gebruikerId: tx.persoonId ?? 'systeem',
    moment: tx.now.toISOString(),
    netwerkId: tx.netwerkId,
    toegangspunt: regel.sessieId === null ? 'taak' : 'web',
  })
  await sql`select log_schrijf(${tx.netwerkId}, ${keten}, ${tx.now}, ${tx.persoonId}, ${regel.gebeurtenis}, ${text})`.execute(
    tx.db,
  )
}
