import { randomUUID } from 'node:crypto'
import type { KringSoort } from '@regietafel/domain/toegang/kringen.ts'
import type { HeldKring } from './kringen.ts'
import type { WriteTx } from '../database/transaction.ts'

/**
 * Makes kringen with fresh random ids and keys, usable in this transaction. Ids cannot be guessed. `deelnameId` says
 * whose `inbreng` it is.
 */
export async function createKringen(
  tx: WriteTx,
  soorten: readonly KringSoort[],
  casusId: string | null,
  deelnameId: string | null = null,
): Promise<Map<KringSoort, string>> {
  const made = soorten.map((soort): HeldKring => {
    const kringId = randomUUID()
    return {
      kringId,
      soort,
      casusId,
      sleutel: tx.master.newKringKey(kringId),
      magSchrijven: true,
      rol: null,
      deelnameId: null,
    }
  })
  await tx.publish(made)
  const rows = made.map(({ kringId, soort, sleutel }) => ({
    netwerkId: tx.netwerkId,
    kringId,
    soort,
    casusId,
    sleutel,
    deelnameId,
  }))
  await tx.db.insertInto('kring').values(rows).execute()
  return new Map(made.map(({ soort, kringId }) => [soort, kringId]))
}

/** One kring of a kind; see `createKringen`. */
export async function createKring(
  tx: WriteTx,
  soort: KringSoort,
  casusId: string | null,
  deelnameId: string | null = null,
): Promise<string> {
  const made = await createKringen(tx, [soort], casusId, deelnameId)
  const kringId = made.get(soort)
  if (!kringId) throw new Error('A kring was not made')
  return kringId
}

/** Lets a person hold a kring: for ever, or as long as the seat lives. The writer must hold the kring for writing. */
export async function grantKring(
  tx: WriteTx,
  grant: {
    kringId: string
    persoonId: string
    casusId: string | null
    deelnameId: string | null
    magSchrijven: boolean
  },
): Promise<void> {
  await tx.db
    .insertInto('kringLid')
    .values({ netwerkId: tx.netwerkId, kringLidId: randomUUID(), ...grant })
    .execute()
}
