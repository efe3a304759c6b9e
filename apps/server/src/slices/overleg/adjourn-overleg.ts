import type { overlegEndpoints } from '@regietafel/contract/overleg.contract.ts'
import { adjournOverleg as decide, resumeOverleg as decideResume } from '@regietafel/domain/overleg/run-overleg.ts'
import type { WriteTx } from '../../database/transaction.ts'
import type { UseCase } from '../../http/endpoint.ts'
import { type Refusals, refusedAs } from '../../http/problem.ts'
import { getOverlegForUpdate, type OverlegInhoud, type OverlegRow, updateOverleg } from './overleg.queries.ts'
import { getOverlegView } from './overleg.view.ts'
import { announceOverleg, statusOf } from './tafel.ts'
import { stopRunning } from './treat-agendapunt.ts'

const KEY = 'POST /v1/casussen/{casusId}/overleggen/{overlegId}/verdaging'
const RESUME = 'POST /v1/casussen/{casusId}/overleggen/{overlegId}/hervatting'

const WORDS: Refusals<'overleg-not-lopend' | 'reden-missing'> = {
  'overleg-not-lopend': [409, 'Alleen een overleg dat bezig is, kun je verdagen.'],
  'reden-missing': [400, 'Schrijf op waarom.', 'reden'],
}
const RESUME_WORDS: Refusals<'overleg-not-verdaagd' | 'overleg-ends-before-start'> = {
  'overleg-not-verdaagd': [409, 'Alleen een verdaagd overleg kan verder gaan.'],
  'overleg-ends-before-start': [400, 'Het einde moet nog komen.', 'eind'],
}

/** Stops for now; everything stays in one dossier (OVL-44). */
export const adjournOverleg: UseCase<typeof KEY, (typeof overlegEndpoints)[typeof KEY]> = async ({
  tx,
  params: { casusId, overlegId },
  body: { reden },
}) => {
  const row = await getOverlegForUpdate(tx, casusId, overlegId)
  await adjourn(tx, row, reden, null)
  await announceOverleg(tx, row)
  return { body: await getOverlegView(tx, casusId, overlegId), versie: row.versie + 1, objectId: overlegId }
}

/** @throws Problem 409 or 400 */
export async function adjourn(
  tx: WriteTx,
  row: OverlegRow,
  reden: string,
  keuze: OverlegInhoud['keuze'],
): Promise<void> {
  const decision = decide(statusOf(row), reden, tx.now)
  if (!decision.ok) throw refusedAs(WORDS, decision.refusal)
  await stopRunning(tx, row.overlegId)
  await updateOverleg(tx, row, { status: 'verdaagd' }, keuze ? { reden, keuze } : { reden })
}

/** Goes on with what was there; the end is agreed anew (OVL-44). */
export const resumeOverleg: UseCase<typeof RESUME, (typeof overlegEndpoints)[typeof RESUME]> = async ({
  tx,
  params: { casusId, overlegId },
  body,
}) => {
  const row = await getOverlegForUpdate(tx, casusId, overlegId)
  const eind = new Date(body.eind)
  const decision = decideResume(statusOf(row), eind, tx.now)
  if (!decision.ok) throw refusedAs(RESUME_WORDS, decision.refusal)
  await updateOverleg(tx, row, { status: 'lopend', eind }, { reden: null })
  await announceOverleg(tx, row)
  return { body: await getOverlegView(tx, casusId, overlegId), versie: row.versie + 1, objectId: overlegId }
}
