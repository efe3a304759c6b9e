import { randomUUID } from 'node:crypto'
import type { regieafspraakEndpoints } from '@regietafel/contract/regieafspraken.contract.ts'
import { recordVoorkeur as decide } from '@regietafel/domain/bevoegdheid/klantregie.ts'
import { touchCasus } from '../../access/touch-casus.ts'
import type { UseCase } from '../../http/endpoint.ts'
import { type Refusals, refusedAs } from '../../http/problem.ts'
import { requireLopend } from '../casus/casus.reads.ts'
import { getRegieafspraken, type VoorkeurInhoud } from './regieafspraken.view.ts'

const KEY = 'POST /v1/casussen/{casusId}/regievoorkeuren'

const WORDS: Refusals<'reden-missing'> = {
  'reden-missing': [400, 'Schrijf op waarom de wens niet gevolgd is.', 'reden'],
}

/** Whom the klant would like, whether it came so, and why not (ROL-15, ROL-16). */
export const recordVoorkeur: UseCase<typeof KEY, (typeof regieafspraakEndpoints)[typeof KEY]> = async ({
  tx,
  params: { casusId },
  body: { wie, gevolgd, reden },
}) => {
  await requireLopend(tx, casusId)
  const decision = decide({ gevolgd, reden })
  if (!decision.ok) throw refusedAs(WORDS, decision.refusal)
  const regievoorkeurId = randomUUID()
  const row = { kringId: tx.kringen.idOf('casuspartners', casusId), versie: 1 }
  await tx.db
    .insertInto('regievoorkeur')
    .values({
      netwerkId: tx.netwerkId,
      regievoorkeurId,
      ...row,
      casusId,
      gevolgd,
      vastgelegdOp: tx.now,
      vastgelegdDoor: tx.persoonId ?? '',
      inhoud: tx.kringen.seal('regievoorkeur', regievoorkeurId, row, { wie, reden } satisfies VoorkeurInhoud),
    })
    .execute()
  await touchCasus(tx, casusId, 'regie', regievoorkeurId, 'casuspartners')
  return { body: await getRegieafspraken(tx, casusId), objectId: regievoorkeurId }
}
