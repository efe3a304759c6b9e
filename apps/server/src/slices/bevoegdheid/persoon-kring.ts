import type { Persoon as Wie } from '@regietafel/contract/netwerk.contract.ts'
import type { Persoon } from '../../access/actor.ts'
import { createKring, grantKring } from '../../access/create-kring.ts'
import type { ReadTx, WriteTx } from '../../database/transaction.ts'
import { Problem } from '../../http/problem.ts'

type Soort = 'bevoegdheid' | 'ontwikkeling'

/** A person reads what is registered, and writes the own scores beside those of the manager. */
const MAY_WRITE: Record<Soort, boolean> = { bevoegdheid: false, ontwikkeling: true }

/** The kring of one person of this kind; made with the first thing that is kept in it. */
export async function getPersoonKring(tx: WriteTx, soort: Soort, persoonId: string): Promise<string> {
  const known = await tx.db
    .selectFrom('kring')
    .select('kringId')
    .where('netwerkId', '=', tx.netwerkId)
    .where('persoonId', '=', persoonId)
    .where('soort', '=', soort)
    .executeTakeFirst()
  if (known) return known.kringId
  const kringId = await createKring(tx, soort, null)
  await tx.db.updateTable('kring').set({ persoonId }).where('kringId', '=', kringId).execute()
  await grantKring(tx, { kringId, persoonId, casusId: null, deelnameId: null, magSchrijven: MAY_WRITE[soort] })
  return kringId
}

/** Whether this actor is the manager of someone: same organisation, and never of oneself (PRV-47). */
export const isManagerOf = async (
  tx: ReadTx,
  actor: Persoon,
  persoon: Pick<Wie, 'persoonId' | 'organisatie'>,
): Promise<boolean> => {
  if (!actor.functies.includes('manager') || actor.persoonId === persoon.persoonId) return false
  const own = await tx.db
    .selectFrom('persoon')
    .select('organisatieId')
    .where('netwerkId', '=', tx.netwerkId)
    .where('persoonId', '=', actor.persoonId)
    .executeTakeFirst()
  return own?.organisatieId === persoon.organisatie.organisatieId
}

/** @throws Problem 403 when the actor does not answer for this person */
export async function requireAnswersFor(
  tx: ReadTx,
  actor: Persoon,
  persoon: Pick<Wie, 'persoonId' | 'organisatie'>,
): Promise<void> {
  const keepsAll = actor.functies.includes('functioneel-beheerder') && actor.persoonId !== persoon.persoonId
  if (keepsAll || (await isManagerOf(tx, actor, persoon))) return
  throw new Problem(403, 'niet-bevoegd', 'Dit houdt de manager van deze medewerker bij.')
}
