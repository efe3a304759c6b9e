import { sql } from 'kysely'
import { ConfigError } from '../config.ts'
import type { Store } from '../database/transaction.ts'
import type { HeldKring } from './kringen.ts'

/**
 * Tries the master key on what is there, before anyone reads or writes with it: a wrong key would seal new content that
 * the right key cannot open. A database without networks fits any key. @throws ConfigError when the key does not fit
 */
export async function checkKey({ database: { db }, master }: Store): Promise<void> {
  const { rows } = await sql<HeldKring>`
    select k.* from netwerken() n, lateral kringen_systeem(n.netwerk_id, null) k where k.sleutel is not null limit 1`.execute(
    db,
  )
  for (const { kringId, sleutel } of rows)
    try {
      if (sleutel) master.unwrap(kringId, sleutel)
    } catch {
      throw new ConfigError(
        'Deze sleutel past niet bij de gegevens. Start met de sleutel waarmee de gegevens zijn gemaakt; een andere sleutel kan ze niet openen.',
      )
    }
}
