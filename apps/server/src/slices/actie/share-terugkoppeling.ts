import type { Terugkoppeling } from '@regietafel/contract/actie.contract.ts'
import type { Deelname } from '@regietafel/contract/casus.contract.ts'
import { waarde } from '@regietafel/domain/netwerk/profiel.ts'
import type { WriteTx } from '../../database/transaction.ts'
import { planMail } from '../../jobs/plan-mail.ts'
import { announce } from '../../live/announce.ts'
import { restartRunningTermijn } from '../../termijn/plan-termijn.ts'
import { getActiveProfiel } from '../netwerk/netwerk.reads.ts'
import { type ActieRow, insertTerugkoppeling } from './actie.queries.ts'
import { othersOf } from './seats.ts'

/**
 * Puts a terugkoppeling where the netwerk says (NET-32, DOE-05): in the mailgroep, which shows these rows among its
 * berichten and is no longer silent by it (COM-04), or on the timeline with a notice to the other partners (COM-20).
 */
export async function shareTerugkoppeling(
  tx: WriteTx,
  row: ActieRow,
  team: readonly Deelname[],
  said: { soort: Terugkoppeling['soort']; tekst: string },
): Promise<void> {
  const kanaal = waarde(await getActiveProfiel(tx), 'actie.terugkoppeling.kanaal')
  const { casusId, kringId, actieId } = row
  await insertTerugkoppeling(tx, row, { ...said, door: tx.persoonId ?? '', kanaal })
  if (kanaal === 'mailgroep') {
    await announce(tx, { casusId, kringId, soort: 'bericht', id: actieId })
    await restartRunningTermijn(tx, { casusId, soort: 'stilte-mailgroep', start: tx.now })
  }
  if (kanaal !== 'mailgroep' && kanaal !== 'tijdlijn-met-bericht') return
  const isMailgroep = kanaal === 'mailgroep'
  for (const persoonId of othersOf(tx, team))
    await planMail(tx, {
      soort: isMailgroep ? 'mailgroep-bericht' : 'terugkoppeling-gegeven',
      persoonId,
      casusId,
      pad: isMailgroep ? `/casussen/${casusId}/mailgroep` : `/casussen/${casusId}/acties`,
      gegevens: {},
    })
}
