import { randomUUID } from 'node:crypto'
import type { laagEndpoints } from '@regietafel/contract/laag.contract.ts'
import type { CasusStatus } from '@regietafel/domain/casus/casus.ts'
import { moveLaag as decide, type MoveLaagRefusal } from '@regietafel/domain/casus/move-laag.ts'
import { touchCasus } from '../../access/touch-casus.ts'
import type { UseCase } from '../../http/endpoint.ts'
import { type Refusals, refusedAs } from '../../http/problem.ts'
import { getActiveProfiel } from '../netwerk/netwerk.reads.ts'
import { getCasusForUpdate, insertLaagwissel } from './laag.queries.ts'

const KEY = 'POST /v1/casussen/{casusId}/laagwissels'

const WORDS: Refusals<MoveLaagRefusal> = {
  'casus-not-lopend': [409, 'Deze casus is gesloten. Heropen de casus om iets te wijzigen.'],
  'unknown-laag': [400, 'Kies een van de lagen van dit netwerk.', 'naar'],
  'same-laag': [409, 'De casus staat al op deze laag.', 'naar'],
  'reden-missing': [400, 'Schrijf op waarom de casus van laag verandert.', 'reden'],
}

/** Op- or afschaling along the layers of the netwerk, with its reason; it stays on the tijdlijn (NET-18). */
export const moveLaag: UseCase<typeof KEY, (typeof laagEndpoints)[typeof KEY]> = async ({
  tx,
  params: { casusId },
  body,
}) => {
  const { status, laag, versie } = await getCasusForUpdate(tx, casusId)
  const { lagen } = (await getActiveProfiel(tx)).lijsten
  const decision = decide({ status: status as CasusStatus, laag }, body, lagen)
  if (!decision.ok) throw refusedAs(WORDS, decision.refusal)
  const { van, naar, reden, richting } = decision.value
  const laagwisselId = randomUUID()
  await insertLaagwissel(tx, casusId, { laagwisselId, van, naar, reden })
  await tx.db
    .updateTable('casus')
    .set({ laag: naar, versie: versie + 1 })
    .where('casusId', '=', casusId)
    .execute()
  await touchCasus(tx, casusId, 'casus', casusId)
  return { body: { laagwisselId, van, naar, richting, reden, op: tx.now.toISOString() }, objectId: laagwisselId }
}
