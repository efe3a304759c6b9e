import { dagVan, eindeVanDag } from '@regietafel/domain/shared/dagen.ts'
import { addDeelname } from '../../access/add-deelname.ts'
import type { WriteTx } from '../../database/transaction.ts'
import { readTeam } from '../casus/casus.reads.ts'
import { getActiveProfiel } from '../netwerk/netwerk.reads.ts'
import { findInbrengVan, type OverlegRow, type UitnodigingRow } from './overleg.queries.ts'
import { seatInbreng } from './seat-genodigde.ts'
import { neutralPlaats, sendUitnodiging } from './send-uitnodiging.ts'

/**
 * Gives a colleague a seat for this overleg: a ketenpartner's, whatever the invitee's role, with a preparation of its
 * own. Someone who already sits in the team keeps that seat.
 */
export async function seatVervanger(
  tx: WriteTx,
  overleg: OverlegRow,
  uitnodiging: UitnodigingRow,
  vervangerId: string,
  organisatieId: string,
): Promise<string> {
  const { casusId, overlegId } = overleg
  const sits = (await readTeam(tx, casusId)).find(
    ({ persoon, status }) => persoon.persoonId === vervangerId && status === 'actief',
  )
  const deelnameId =
    sits?.deelnameId ??
    (await addDeelname(tx, {
      casusId,
      persoonId: vervangerId,
      organisatieId,
      rol: 'ketenpartner',
      vanaf: tx.now,
      tot: eindeVanDag(dagVan(overleg.eind)),
      aanvaardOp: null,
      vervangtDeelnameId: uitnodiging.deelnameId,
      overlegId,
    }))
  if (!(await findInbrengVan(tx, overlegId, deelnameId)))
    await seatInbreng(tx, overleg, uitnodiging.uitnodigingId, {
      deelnameId,
      rol: 'ketenpartner',
      persoon: { persoonId: vervangerId },
    })
  const profiel = await getActiveProfiel(tx)
  const neutraal = neutralPlaats(profiel, overleg)
  await sendUitnodiging(tx, profiel, { ...overleg, neutraal }, 'nieuw', [vervangerId])
  return deelnameId
}
