import type { Deelname } from '@regietafel/contract/casus.contract.ts'
import { waarde } from '@regietafel/domain/netwerk/profiel.ts'
import type { WriteTx } from '../../database/transaction.ts'
import { planMail } from '../../jobs/plan-mail.ts'
import { postBericht } from '../../mailgroep/post-bericht.ts'
import { getActiveProfiel } from '../netwerk/netwerk.reads.ts'
import { type ActieRow, insertTerugkoppeling } from './actie.queries.ts'
import type { ActieInhoud } from './actie.reads.ts'
import { othersOf } from './seats.ts'

const SUBJECT = { voortgang: 'Onderweg', afronding: 'Klaar' } as const

/**
 * Puts a terugkoppeling where the netwerk says (NET-32, DOE-05): in the mailgroep, or on the timeline with a notice to
 * the other partners (COM-20). While there is no mailgroep yet the notice takes its place.
 */
export async function shareTerugkoppeling(
  tx: WriteTx,
  row: ActieRow,
  team: readonly Deelname[],
  said: { soort: keyof typeof SUBJECT; tekst: string },
): Promise<void> {
  const wanted = waarde(await getActiveProfiel(tx), 'actie.terugkoppeling.kanaal')
  const inMailgroep = wanted === 'mailgroep' && (await postInMailgroep(tx, row, said))
  const kanaal = wanted === 'mailgroep' && !inMailgroep ? 'tijdlijn-met-bericht' : wanted
  await insertTerugkoppeling(tx, row, { ...said, door: tx.persoonId ?? '', kanaal })
  if (kanaal !== 'tijdlijn-met-bericht') return
  const { casusId } = row
  for (const persoonId of othersOf(tx, team))
    await planMail(tx, {
      soort: 'terugkoppeling-gegeven',
      persoonId,
      casusId,
      pad: `/casussen/${casusId}/acties`,
      gegevens: {},
    })
}

/** False where no mailgroep is open. */
async function postInMailgroep(
  tx: WriteTx,
  row: ActieRow,
  { soort, tekst }: { soort: keyof typeof SUBJECT; tekst: string },
): Promise<boolean> {
  const { wat } = tx.kringen.open<ActieInhoud>('actie', row.actieId, row)
  const { casusId, actieId: objectId } = row
  const onderwerp = `${SUBJECT[soort]}: ${wat}`
  return (await postBericht(tx, { casusId, soort: 'terugkoppeling', onderwerp, tekst, objectId })) !== null
}
