import { randomUUID } from 'node:crypto'
import type { actieEndpoints } from '@regietafel/contract/actie.contract.ts'
import { isCasusCommandAllowed } from '@regietafel/domain/casus/casus.ts'
import type { UseCase } from '../../http/endpoint.ts'
import { Problem } from '../../http/problem.ts'
import { planTermijnOfActie } from '../../termijn/plan-termijn.ts'
import { getCasus } from '../casus/casus.reads.ts'
import { getActie } from './actie.reads.ts'

const KEY = 'POST /v1/casussen/{casusId}/acties'

/** Agrees on who does what by when: exactly one responsible seat (DOE-02, DOE-04, OVL-36). Its term starts with it (DOE-24). */
export const createActie: UseCase<typeof KEY, (typeof actieEndpoints)[typeof KEY]> = async ({
  tx,
  actor,
  params: { casusId },
  body,
}) => {
  const casus = await getCasus(tx, casusId)
  if (!isCasusCommandAllowed('createActie', casus.status))
    throw new Problem(409, 'casus-not-lopend', 'Deze casus is gesloten. Heropen de casus om een actie af te spreken.')
  const seat = casus.team.find(({ deelnameId }) => deelnameId === body.deelnameId)
  if (seat?.status !== 'actief' || seat.rol === 'lijn') throw refuseActiehouder()

  const actieId = randomUUID()
  const row = { kringId: tx.kringen.idOf('casuspartners', casusId), versie: 1 }
  const { deelnameId, einddatum, overlegId, wat, doel } = body
  await tx.db
    .insertInto('actie')
    .values({
      netwerkId: tx.netwerkId,
      actieId,
      ...row,
      casusId,
      status: 'open',
      deelnameId,
      eersteDeelnameId: deelnameId,
      overlegId,
      einddatum,
      gemaaktOp: tx.now,
      gemaaktDoor: actor.persoonId,
      gewijzigdOp: tx.now,
      inhoud: tx.kringen.seal('actie', actieId, row, { wat, doel }),
    })
    .execute()
  await planTermijnOfActie(tx, { casusId, actieId, deelnameId, einddatum })
  return { body: await getActie(tx, casusId, actieId), versie: 1, objectId: actieId }
}

const refuseActiehouder = () => {
  const melding = 'Kies iemand die nu in het team zit.'
  return new Problem(409, 'actiehouder-not-actief', melding, { fouten: [{ veld: 'deelnameId', melding }] })
}
