import type { ClosedStatus } from '@regietafel/domain/casus/casus.ts'
import { type Dag, dagVan, eindeVanDag } from '@regietafel/domain/shared/dagen.ts'
import { endInhoudelijkeRegie } from '../../access/inhoudelijke-regie.ts'
import type { WriteTx } from '../../database/transaction.ts'
import { archiveMailgroep } from '../../mailgroep/archive-mailgroep.ts'
import { withdrawTermijnen } from '../../termijn/end-termijn.ts'
import { planTermijn } from '../../termijn/plan-termijn.ts'
import { setCasusStatus } from './afsluiting.queries.ts'
import { endWaakvlam, planNazorg } from './nazorg.queries.ts'
import { notifyDeelnemers } from './notify-deelnemers.ts'

/** Why a seat ended with the closing: these are asked anew when the casus opens again (SLT-11). */
export const EINDE_DOOR_AFSLUITING = 'afsluiting'

export type CloseCasus = {
  readonly casusId: string
  readonly afsluitingId: string
  readonly status: ClosedStatus
  readonly toegangEindigtOp: Dag
  readonly bericht: readonly string[]
}

/**
 * Closed is shielded: every seat but the procesregisseur's ends on the chosen day, and with it every key; so no list and
 * no search can find the casus any more, whatever a route forgets (decision 0009; SLT-04, SLT-10, SLT-18, SLT-20).
 */
export async function closeCasus(tx: WriteTx, closing: CloseCasus): Promise<void> {
  const { casusId, afsluitingId, status, bericht } = closing
  await setCasusStatus(tx, casusId, status, tx.now)
  await endInhoudelijkeRegie(tx, casusId)
  await endSeats(tx, casusId, closing.toegangEindigtOp)
  await archiveMailgroep(tx, casusId)
  await withdrawTermijnen(tx, casusId)
  if (status === 'voorlopig-afgesloten')
    await planTermijn(tx, { casusId, soort: 'herziening-na-afsluiting', objectId: null, start: tx.now })
  await planNazorg(tx, { casusId, afsluitingId })
  await endWaakvlam(tx, casusId)
  await notifyDeelnemers(tx, {
    casusId,
    soort: 'afsluiting',
    objectId: afsluitingId,
    pad: `/casussen/${casusId}/afsluiting`,
    gegevens: { stap: 'gemeld', naar: status },
    aan: bericht,
  })
}

async function endSeats(tx: WriteTx, casusId: string, lastDay: Dag): Promise<void> {
  const tot = lastDay <= dagVan(tx.now) ? tx.now : eindeVanDag(lastDay)
  await tx.db
    .updateTable('deelname')
    .set((eb) => ({ tot, eindeReden: EINDE_DOOR_AFSLUITING, versie: eb('versie', '+', 1) }))
    .where('casusId', '=', casusId)
    .where((eb) => eb.or([eb('tot', 'is', null), eb('tot', '>', tot)]))
    .where((eb) => eb.or([eb('rol', '!=', 'procesregisseur'), eb('vervangtDeelnameId', 'is not', null)]))
    .execute()
}
