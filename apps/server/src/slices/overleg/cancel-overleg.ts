import type { overlegEndpoints } from '@regietafel/contract/overleg.contract.ts'
import { cancelOverleg as decide } from '@regietafel/domain/overleg/run-overleg.ts'
import type { WriteTx } from '../../database/transaction.ts'
import type { UseCase } from '../../http/endpoint.ts'
import { type Refusals, refusedAs } from '../../http/problem.ts'
import { getActiveProfiel } from '../netwerk/netwerk.reads.ts'
import { endGasten } from './gast.queries.ts'
import { getOverlegForUpdate, type OverlegRow, type UitnodigingRow, updateOverleg } from './overleg.queries.ts'
import { getOverlegView } from './overleg.view.ts'
import { neutralPlaats, sendUitnodiging } from './send-uitnodiging.ts'
import { settleVervolg } from './settle-vervolg.ts'
import { announceOverleg, readGeldigeUitnodigingen, statusOf } from './tafel.ts'

const KEY = 'POST /v1/casussen/{casusId}/overleggen/{overlegId}/annulering'

const WORDS: Refusals<'overleg-not-cancellable' | 'reden-missing'> = {
  'overleg-not-cancellable': [409, 'Dit overleg is al gehouden of al afgezegd.'],
  'reden-missing': [400, 'Schrijf op waarom het niet doorgaat.', 'reden'],
}

/** Calls off an overleg: every calendar hears it, the reason stays in the casus (OVL-09). */
export const cancelOverleg: UseCase<typeof KEY, (typeof overlegEndpoints)[typeof KEY]> = async ({
  tx,
  params: { casusId, overlegId },
  body: { reden },
}) => {
  const row = await getOverlegForUpdate(tx, casusId, overlegId)
  const decision = decide(statusOf(row), reden, tx.now)
  if (!decision.ok) throw refusedAs(WORDS, decision.refusal)
  const volgnummer = row.volgnummer + 1
  await updateOverleg(tx, row, { status: 'geannuleerd', volgnummer }, { reden })
  const uitnodigingen = await readGeldigeUitnodigingen(tx, overlegId)
  const profiel = await getActiveProfiel(tx)
  const neutraal = neutralPlaats(profiel, row)
  const personen = uitnodigingen.flatMap(({ persoonId, vervangerId }) => [persoonId, vervangerId ?? persoonId])
  await sendUitnodiging(tx, profiel, { ...row, volgnummer, neutraal }, 'geannuleerd', personen)
  await endVervangers(tx, row, uitnodigingen)
  await endGasten(tx, row)
  await settleVervolg(tx, casusId)
  await announceOverleg(tx, row)
  return { body: await getOverlegView(tx, casusId, overlegId), versie: row.versie + 1, objectId: overlegId }
}

/** Seats that were given for this overleg only end with it (ROL-34). */
export async function endVervangers(
  tx: WriteTx,
  { overlegId }: Pick<OverlegRow, 'overlegId'>,
  uitnodigingen: readonly UitnodigingRow[],
): Promise<void> {
  for (const { vervangerDeelnameId } of uitnodigingen)
    if (vervangerDeelnameId)
      await tx.db
        .updateTable('deelname')
        .set((eb) => ({ tot: tx.now, versie: eb('versie', '+', 1) }))
        .where('deelnameId', '=', vervangerDeelnameId)
        .where('overlegId', '=', overlegId)
        .execute()
}
