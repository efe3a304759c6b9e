import { randomUUID } from 'node:crypto'
import type { regieafspraakEndpoints } from '@regietafel/contract/regieafspraken.contract.ts'
import { touchCasus } from '../../access/touch-casus.ts'
import type { UseCase } from '../../http/endpoint.ts'
import { notFound, Problem } from '../../http/problem.ts'
import { getDeelname, requireLopend } from '../casus/casus.reads.ts'
import { getHuishoudlid } from '../huishouden/huishouden.reads.ts'
import { type DeelprocesregieInhoud, getRegieafspraken, readDeelRows } from './regieafspraken.view.ts'

const KEY = 'POST /v1/casussen/{casusId}/deelnames/{deelnameId}/deelprocesregie'
const END = 'POST /v1/casussen/{casusId}/deelnames/{deelnameId}/deelprocesregie/einde'
type Endpoints = typeof regieafspraakEndpoints

/** Procesregie for a part, beside the one main procesregisseur: the GI for one jeugdige, a supporter at niveau 5 (ROL-17, B-14). */
export const giveDeelprocesregie: UseCase<typeof KEY, Endpoints[typeof KEY]> = async ({
  tx,
  params: { casusId, deelnameId },
  body: { huishoudlidId, waarvoor },
}) => {
  await requireLopend(tx, casusId)
  const seat = await getDeelname(tx, casusId, deelnameId)
  if (seat.status !== 'actief')
    throw new Problem(
      409,
      'deelname-not-actief',
      'Deze persoon doet nog niet mee: de verwachtingen zijn niet aanvaard.',
    )
  if (seat.rol === 'procesregisseur')
    throw new Problem(409, 'is-procesregisseur', 'Deze persoon heeft de procesregie van het geheel al.')
  if ((await readDeelRows(tx, casusId)).some((row) => row.deelnameId === deelnameId))
    throw new Problem(409, 'already-deelprocesregie', 'Deze persoon heeft al een deel van de procesregie.')
  if (huishoudlidId !== null) await getHuishoudlid(tx, casusId, huishoudlidId)
  const deelprocesregieId = randomUUID()
  const row = { kringId: tx.kringen.idOf('casuspartners', casusId), versie: 1 }
  await tx.db
    .insertInto('deelprocesregie')
    .values({
      netwerkId: tx.netwerkId,
      deelprocesregieId,
      ...row,
      casusId,
      deelnameId,
      huishoudlidId,
      van: tx.now,
      vastgelegdDoor: tx.persoonId ?? '',
      inhoud: tx.kringen.seal('deelprocesregie', deelprocesregieId, row, { waarvoor } satisfies DeelprocesregieInhoud),
    })
    .execute()
  await touchCasus(tx, casusId, 'regie', deelprocesregieId, 'casuspartners')
  return { body: await getRegieafspraken(tx, casusId), objectId: deelprocesregieId }
}

export const endDeelprocesregie: UseCase<typeof END, Endpoints[typeof END]> = async ({
  tx,
  params: { casusId, deelnameId },
}) => {
  const running = (await readDeelRows(tx, casusId)).find((row) => row.deelnameId === deelnameId)
  if (!running) throw notFound()
  await tx.db
    .updateTable('deelprocesregie')
    .set({ tot: tx.now })
    .where('deelprocesregieId', '=', running.deelprocesregieId)
    .execute()
  await touchCasus(tx, casusId, 'regie', running.deelprocesregieId, 'casuspartners')
  return { body: await getRegieafspraken(tx, casusId), objectId: running.deelprocesregieId }
}
