import type { Besluit, Notitie, OverlegRegel } from '@regietafel/contract/overleg-values.ts'
import type { ReadTx } from '../../database/transaction.ts'
import { readNotitieViews } from './notitie.view.ts'
import { getOverleg, readOverleggen, readUitnodigingen } from './overleg.queries.ts'
import { readGastRows, toGastplaats } from './gast.queries.ts'
import { getOverlegView, toRegels } from './overleg.view.ts'

/** The overleggen of a casus, or of all one's casussen in a period, by time. */
export const readOverlegRegels = async (
  tx: ReadTx,
  filter: { casusId?: string; vanaf?: Date; tot?: Date },
): Promise<OverlegRegel[]> => toRegels(tx, await readOverleggen(tx, filter))

/** One overleg with its agenda, invitees and decisions. @throws Problem 404 */
/** Where this person is a guest now, in the casussen open here. */
export const readGastplaatsen = async (tx: ReadTx, persoonId: string) =>
  (await readGastRows(tx, { persoonId })).map((row) => toGastplaats(tx, row))

export const readOverleg = getOverlegView

/** What a document may hold of an overleg: nothing that was only told (OVL-32, PRV-35). @throws Problem 404 */
export async function readVoorDocument(
  tx: ReadTx,
  casusId: string,
  overlegId: string,
): Promise<{ notities: Notitie[]; besluiten: Besluit[] }> {
  const row = await getOverleg(tx, casusId, overlegId)
  const { besluiten } = await getOverlegView(tx, casusId, overlegId)
  const notities = await readNotitieViews(tx, row, await readUitnodigingen(tx, [overlegId]))
  return { besluiten, notities: notities.filter(({ alleenMondeling }) => !alleenMondeling) }
}

/** Whether this overleg is one of this casus: an id in a form may be any id. */
export const isOverlegOf = async (tx: ReadTx, casusId: string, overlegId: string): Promise<boolean> =>
  (await readOverleggen(tx, { casusId })).some((row) => row.overlegId === overlegId)
